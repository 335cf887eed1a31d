use std::fmt;

use nettleie::spot::PriceArea;
use nettleie::tax::TaxZone;
use serde::{Deserialize, Serialize};

use crate::api::wire::words;

/// The id of an [`Area`], as it stands in metering points and news.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AreaId(String);

impl AreaId {
    /// An id from its text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Its text: `askoy`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AreaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A part of the company's grid that a customer can choose: it sets spot price, taxes, news and outages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// Its name on the screen.
    pub name: String,
    /// Its bidding zone.
    #[serde(with = "words")]
    pub price_area: PriceArea,
    /// Which taxes apply there.
    #[serde(with = "words")]
    pub tax_zone: TaxZone,
}

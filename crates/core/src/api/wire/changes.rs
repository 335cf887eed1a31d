use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Gsrn, PriceArea, words};

/// `GET /v1/changes`: what is newer on the server than what the app has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Where to go on from next time, once everything up to here is stored.
    pub cursor: Cursor,
    /// The server's clock: "today" is the server's.
    pub now: DateTime<Utc>,
    /// Metering values.
    pub values: ChangedValues,
    /// Version of the list of metering points.
    pub metering_points: u64,
    /// Version of the readings of points without hours; 0 from a server that has none.
    #[serde(default)]
    pub readings: u64,
    /// Version of the bills.
    pub invoices: u64,
    /// Version of the tariff book.
    pub tariffs: u64,
    /// Version of the spot prices of each area.
    #[serde(with = "words::keys")]
    pub spot: BTreeMap<PriceArea, u64>,
    /// The first local day of each area whose prices are newer than the cursor asked with, however old the day is; an area
    /// that is not here says nothing of it.
    #[serde(default, with = "words::keys", skip_serializing_if = "BTreeMap::is_empty")]
    pub spot_changed_from: BTreeMap<PriceArea, NaiveDate>,
    /// Points that the customer may no longer see: their data is deleted here.
    #[serde(with = "words::list")]
    pub ended_access: Vec<Gsrn>,
    /// Version of the articles; `None` from a server that has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub news: Option<u64>,
    /// Version of the outages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outages: Option<u64>,
    /// Version of the forms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forms: Option<u64>,
    /// Version of the inspections.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inspections: Option<u64>,
}

/// What [`Changes`] says of metering values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedValues {
    /// How many day blocks are newer than the cursor asked with.
    pub days: u64,
}

/// A place in the server's feed of changes. Opaque: only the server knows what it means.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

impl Cursor {
    /// A cursor from its text, as it was stored.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

use nettleie::quantity::{Energy, Money, UnitPrice};
use serde::{Deserialize, Serialize};

use super::decimal_text::{nok, optional_kwh, optional_ore_per_kwh};

/// One printed line of a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceLine {
    /// What it is for.
    pub kind: LineKind,
    /// Its text on the bill.
    pub name: String,
    /// The energy it is reckoned from, when it is.
    #[serde(default, with = "optional_kwh", skip_serializing_if = "Option::is_none")]
    pub kwh: Option<Energy>,
    /// The price of a kWh, when it has one.
    #[serde(default, with = "optional_ore_per_kwh", skip_serializing_if = "Option::is_none")]
    pub ore_per_kwh: Option<UnitPrice>,
    /// The amount; a credit is negative.
    #[serde(with = "nok")]
    pub nok: Money,
}

/// What a line of a bill is for: the engine's own words for the lines of a settlement.
///
/// A word that this version does not know is kept, since the line still has a name and an amount.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LineKind(String);

impl LineKind {
    /// A kind from its word.
    #[must_use]
    pub fn from_word(word: impl Into<String>) -> Self {
        Self(word.into())
    }

    /// Its word: `energy`, `capacity` …
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

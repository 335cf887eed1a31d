use nettleie::quantity::{Energy, Money, UnitPrice};
use nettleie::settlement;
use serde::{Deserialize, Serialize};

use super::decimal_text::{nok, optional_kwh, optional_ore_per_kwh};

/// One printed line of a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceLine {
    /// What it is for.
    pub kind: LineKind,
    /// Its text on the bill, when it has one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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

/// What a line of a bill is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum LineKind {
    /// A kind that the engine settles too, so that the bill can be checked line by line.
    Known(settlement::LineKind),
    /// Another word; the line still has a name and an amount.
    Other(String),
}

impl From<String> for LineKind {
    fn from(word: String) -> Self {
        settlement::LineKind::from_id(&word).map_or(Self::Other(word), Self::Known)
    }
}

impl From<LineKind> for String {
    fn from(kind: LineKind) -> Self {
        match kind {
            LineKind::Known(known) => known.id().to_owned(),
            LineKind::Other(word) => word,
        }
    }
}

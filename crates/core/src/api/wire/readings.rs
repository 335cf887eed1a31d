use chrono::NaiveDate;
use nettleie::quantity::Energy;
use serde::{Deserialize, Serialize};

use super::decimal_text;

/// `GET /v1/readings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readings {
    /// What the meter stood at, oldest first.
    pub readings: Vec<Reading>,
}

/// What a meter without hours stood at when a local day began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The day.
    pub day: NaiveDate,
    /// Everything that has gone through the meter until then.
    #[serde(rename = "kwh", with = "decimal_text::plain_kwh")]
    pub stood_at: Energy,
    /// How it is known.
    pub kind: ReadingKind,
}

/// How a reading is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingKind {
    /// Somebody looked at the meter.
    Read,
    /// Nobody did, though it was due.
    Estimated,
    /// It lies between two others.
    Calculated,
}

impl ReadingKind {
    /// The wire's word.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Estimated => "estimated",
            Self::Calculated => "calculated",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        [Self::Read, Self::Estimated, Self::Calculated].into_iter().find(|kind| kind.id() == word)
    }
}

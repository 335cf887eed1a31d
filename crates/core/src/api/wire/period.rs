use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Local days from `from` up to but not including `to`, or without an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Raw")]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// The day after the last; `None` while it lasts.
    pub to: Option<NaiveDate>,
}

/// A period that ends before it begins.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the period from {from} ends on {to}")]
pub struct PeriodError {
    from: NaiveDate,
    to: NaiveDate,
}

impl Period {
    /// Whether a local day lies in it.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }
}

#[derive(Deserialize)]
struct Raw {
    from: NaiveDate,
    to: Option<NaiveDate>,
}

impl TryFrom<Raw> for Period {
    type Error = PeriodError;
    fn try_from(Raw { from, to }: Raw) -> Result<Self, PeriodError> {
        match to {
            Some(to) if to <= from => Err(PeriodError { from, to }),
            _ => Ok(Self { from, to }),
        }
    }
}

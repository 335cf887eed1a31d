use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Period;

/// What the state pays, or not, for a metering point in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Support, Norgespris or neither.
    pub kind: AgreementKind,
    /// For which local days.
    #[serde(flatten)]
    pub period: Period,
    /// For the common meters of a housing co-operative: how many dwellings its board has told of. The monthly cap is theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dwellings: Option<u32>,
}

impl Agreement {
    /// Whether it applies on a local day.
    #[must_use]
    pub fn applies_on(self, day: NaiveDate) -> bool {
        self.period.contains(day)
    }
}

/// The kinds of [`Agreement`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementKind {
    /// Neither support nor Norgespris.
    None,
    /// Electricity support (strømstøtte).
    Support,
    /// The state's fixed price.
    Norgespris,
}

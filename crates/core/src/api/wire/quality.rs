use serde::{Deserialize, Serialize};

/// How a metered value came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quality {
    /// Read from the meter.
    Measured,
    /// Computed in place of a reading, and may still change.
    Estimated,
    /// Computed in place of a reading for good.
    FinallyEstimated,
    /// Read from the meter, not yet checked.
    Temporary,
    /// There is no value.
    Missing,
    /// The value was wrong and does not count.
    Rejected,
}

/// How many intervals in a row have the same quality: `["measured",23]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QualityRun(pub Quality, pub u8);

impl QualityRun {
    /// The quality of each of its intervals.
    #[must_use]
    pub const fn quality(self) -> Quality {
        self.0
    }

    /// How many intervals it spans.
    #[must_use]
    pub const fn len(self) -> usize {
        self.1 as usize
    }

    /// Whether it spans none, which no day block has.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.1 == 0
    }
}

use nettleie::metering::Quality;

/// What is known of one interval of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A value.
    Value {
        /// The volume in Wh.
        wh: u32,
        /// How it came to be.
        quality: Quality,
    },
    /// No value has come.
    Missing,
    /// A value came and was refused; what it said is not kept.
    Rejected,
}

impl Slot {
    /// The volume in Wh; `None` without a value.
    #[must_use]
    pub const fn wh(self) -> Option<u32> {
        match self {
            Self::Value { wh, .. } => Some(wh),
            Self::Missing | Self::Rejected => None,
        }
    }

    /// The number that stands for the slot's quality in a stored run; fixed for ever.
    pub(super) const fn code(self) -> u32 {
        match self {
            Self::Missing => 0,
            Self::Value { quality: Quality::Measured, .. } => 1,
            Self::Value { quality: Quality::Estimated, .. } => 2,
            Self::Value { quality: Quality::FinallyEstimated, .. } => 3,
            Self::Value { quality: Quality::Temporary, .. } => 4,
            Self::Rejected => 5,
        }
    }

    /// The slot of a stored number and, where it stands for a value, `wh`.
    pub(super) fn of_code(code: u32, wh: impl FnOnce() -> Option<u32>) -> Option<Self> {
        let quality = match code {
            0 => return Some(Self::Missing),
            1 => Quality::Measured,
            2 => Quality::Estimated,
            3 => Quality::FinallyEstimated,
            4 => Quality::Temporary,
            5 => return Some(Self::Rejected),
            _ => return None,
        };
        Some(Self::Value { wh: wh()?, quality })
    }
}

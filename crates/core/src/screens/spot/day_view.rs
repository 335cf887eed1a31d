use chrono::NaiveDate;
use nettleie::time::Resolution;
use serde::{Deserialize, Serialize};

/// Which day the chart shows, seen from the server's today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayView {
    /// The day before.
    Yesterday,
    /// The day itself.
    #[default]
    Today,
    /// The day after, whose prices come around one o'clock.
    Tomorrow,
}

impl DayView {
    /// In order of time.
    pub const ALL: [Self; 3] = [Self::Yesterday, Self::Today, Self::Tomorrow];

    /// `yesterday`, `today` or `tomorrow`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yesterday => "yesterday",
            Self::Today => "today",
            Self::Tomorrow => "tomorrow",
        }
    }

    /// Id of the message with its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Yesterday => "spot-yesterday",
            Self::Today => "spot-today",
            Self::Tomorrow => "spot-tomorrow",
        }
    }

    /// The local day, when today is `today`.
    pub(super) fn date(self, today: NaiveDate) -> NaiveDate {
        let date = match self {
            Self::Yesterday => today.pred_opt(),
            Self::Today => Some(today),
            Self::Tomorrow => today.succ_opt(),
        };
        date.unwrap_or(today)
    }
}

/// What a bar of the chart stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceStep {
    /// A clock hour, which is what households are settled on.
    #[default]
    Hour,
    /// 15 minutes, as the market trades since October 2025.
    Quarter,
}

impl PriceStep {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Hour, Self::Quarter];

    /// `hour` or `quarter`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Quarter => "quarter",
        }
    }

    /// Id of the message with its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Hour => "spot-by-hour",
            Self::Quarter => "spot-by-quarter",
        }
    }

    /// How long a bar lasts.
    pub(super) const fn resolution(self) -> Resolution {
        match self {
            Self::Hour => Resolution::Hour,
            Self::Quarter => Resolution::Quarter,
        }
    }
}

/// How long one metered interval is. A metering point has one resolution a day, but it may change from day to day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resolution {
    /// 15 minutes.
    Quarter,
    /// 60 minutes.
    Hour,
}

impl Resolution {
    /// Length in minutes: 15 or 60.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Quarter => 15,
            Self::Hour => 60,
        }
    }

    /// Length in seconds.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        match self {
            Self::Quarter => 900,
            Self::Hour => 3600,
        }
    }

    /// How many such intervals a clock hour has: 4 or 1.
    #[must_use]
    pub const fn per_hour(self) -> usize {
        match self {
            Self::Quarter => 4,
            Self::Hour => 1,
        }
    }

    /// The resolution of that many minutes, if it is one that meters use.
    #[must_use]
    pub const fn from_minutes(minutes: i64) -> Option<Self> {
        match minutes {
            15 => Some(Self::Quarter),
            60 => Some(Self::Hour),
            _ => None,
        }
    }
}

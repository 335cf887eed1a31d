use std::fmt;
use std::str::FromStr;

/// A Norwegian price area of the day-ahead market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PriceArea {
    /// South-east: Norgesnett's areas but Askøy.
    No1,
    /// South.
    No2,
    /// Mid-Norway.
    No3,
    /// North.
    No4,
    /// West: Askøy.
    No5,
}

impl PriceArea {
    /// All five.
    pub const ALL: [Self; 5] = [Self::No1, Self::No2, Self::No3, Self::No4, Self::No5];

    /// `NO1` … `NO5`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::No1 => "NO1",
            Self::No2 => "NO2",
            Self::No3 => "NO3",
            Self::No4 => "NO4",
            Self::No5 => "NO5",
        }
    }
}

impl fmt::Display for PriceArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for PriceArea {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|area| area.id() == text)
            .ok_or_else(|| format!("'{text}' is not a price area NO1 to NO5"))
    }
}

use std::fmt;
use std::str::FromStr;

/// Who a tariff is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CustomerGroup {
    /// A home (`husholdning`), and the common meters of a housing co-operative.
    Household,
    /// A holiday home (`fritid`).
    HolidayHome,
    /// A business of up to 100 000 kWh a year and 125 A (`liten_næring`).
    SmallBusiness,
    /// A larger business, on a power tariff.
    Business,
}

impl CustomerGroup {
    /// Every group.
    pub const ALL: [Self; 4] = [Self::Household, Self::HolidayHome, Self::SmallBusiness, Self::Business];

    /// The English term: `household`, `holiday-home`, `small-business`, `business`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Household => "household",
            Self::HolidayHome => "holiday-home",
            Self::SmallBusiness => "small-business",
            Self::Business => "business",
        }
    }

    /// Whether the power is for household use (homes and holiday homes): what VAT, the Enova fee and support depend on.
    #[must_use]
    pub const fn is_household_use(self) -> bool {
        matches!(self, Self::Household | Self::HolidayHome)
    }
}

impl fmt::Display for CustomerGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for CustomerGroup {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let known = || Self::ALL.map(Self::id).join(", ");
        Self::ALL
            .into_iter()
            .find(|group| group.id() == text)
            .ok_or_else(|| format!("'{text}' is none of {}", known()))
    }
}

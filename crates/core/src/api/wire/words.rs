use std::fmt;

use serde::{Deserialize, Serialize};

/// One of Norway's five bidding zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum PriceArea {
    /// East.
    No1,
    /// South.
    No2,
    /// Middle.
    No3,
    /// North.
    No4,
    /// West.
    No5,
}

impl PriceArea {
    /// The name that everybody uses: `NO5`.
    #[must_use]
    pub const fn code(self) -> &'static str {
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
        f.write_str(self.code())
    }
}

/// Which taxes a place has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaxZone {
    /// VAT and consumption tax.
    Standard,
    /// Nordland and the rest of Troms: no VAT for household use.
    NoVat,
    /// Finnmark and Nord-Troms: neither VAT nor consumption tax for household use.
    ActionZone,
}

/// Which price list a metering point is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CustomerGroup {
    /// A home.
    Household,
    /// A holiday home.
    HolidayHome,
    /// A business of at most 100 000 kWh a year and 125 A.
    SmallBusiness,
    /// A larger business, on a power tariff.
    Business,
}

/// Which way the energy goes. The two are never netted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Out of the grid (OBIS 1.8.0).
    Consumption,
    /// Into the grid (OBIS 2.8.0).
    Production,
}

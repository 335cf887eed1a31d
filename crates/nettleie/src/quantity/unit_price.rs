use std::fmt;
use std::ops::{Add, Sub};

use rust_decimal::Decimal;

use super::rounding::format_plain;
use super::{Energy, Money};

/// A price of energy in øre per kWh. Whether VAT is in it is said where it is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitPrice(Decimal);

/// Watt-hours in a kilowatt-hour times øre in a krone: what turns øre/kWh × Wh into kroner.
const ORE_WH_PER_NOK_KWH: u32 = 5;

impl UnitPrice {
    /// Free.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// A price in øre/kWh.
    #[must_use]
    pub const fn from_ore_per_kwh(ore: Decimal) -> Self {
        Self(ore)
    }

    /// A price from NOK/kWh, as the spot market quotes it.
    #[must_use]
    pub fn from_nok_per_kwh(nok: Decimal) -> Self {
        Self(nok.saturating_mul(Decimal::ONE_HUNDRED))
    }

    /// Øre/kWh, exactly.
    #[must_use]
    pub const fn ore_per_kwh(self) -> Decimal {
        self.0
    }

    /// What `energy` costs at this price. Exact: round the line, not the hour.
    #[must_use]
    pub fn cost(self, energy: Energy) -> Money {
        let wh = Decimal::from_i128_with_scale(i128::from(energy.wh()), ORE_WH_PER_NOK_KWH);
        Money::from_nok(self.0.saturating_mul(wh))
    }

    /// This price times a plain factor.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Self {
        Self(self.0.saturating_mul(factor))
    }
}

impl fmt::Display for UnitPrice {
    /// Øre/kWh without trailing zeros: `25.325`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format_plain(self.0))
    }
}

impl Add for UnitPrice {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for UnitPrice {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

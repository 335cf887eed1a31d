use std::fmt;

use rust_decimal::Decimal;

use super::Energy;
use super::rounding::half_away_from_zero;

/// Power in kW, exact. A clock hour's energy in kWh is its mean power in kW.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Power(Decimal);

impl Power {
    /// Power from kW.
    #[must_use]
    pub const fn from_kw(kw: Decimal) -> Self {
        Self(kw)
    }

    /// The mean power of a clock hour in which `energy` was used.
    #[must_use]
    pub fn over_one_hour(energy: Energy) -> Self {
        Self(energy.kwh())
    }

    /// The plain mean of some hours' power; `None` of no hours. Not rounded.
    #[must_use]
    pub fn mean(of: &[Self]) -> Option<Self> {
        let sum: Decimal = of.iter().map(|power| power.0).sum();
        sum.checked_div(Decimal::from(of.len())).map(Self)
    }

    /// This power times a plain factor, such as the weight of a season.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Self {
        Self(self.0.saturating_mul(factor))
    }

    /// kW, exactly.
    #[must_use]
    pub const fn kw(self) -> Decimal {
        self.0
    }

    /// kW with a fixed number of decimals, half away from zero, for display only.
    #[must_use]
    pub fn to_fixed(self, decimals: u32) -> String {
        format!("{:.*}", decimals as usize, half_away_from_zero(self.0, decimals))
    }
}

impl fmt::Display for Power {
    /// kW with three decimals: `5.620`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_fixed(3))
    }
}

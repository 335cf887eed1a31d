use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

use rust_decimal::Decimal;

use super::rounding::half_away_from_zero;

/// An amount in Norwegian kroner. Exact until [`Money::rounded`]; a credit is negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// An amount in kroner.
    #[must_use]
    pub const fn from_nok(nok: Decimal) -> Self {
        Self(nok)
    }

    /// An amount in whole øre.
    #[must_use]
    pub fn from_ore(ore: i64) -> Self {
        Self(Decimal::new(ore, 2))
    }

    /// Kroner, exactly.
    #[must_use]
    pub const fn nok(self) -> Decimal {
        self.0
    }

    /// Whole øre, half away from zero: how each line of a bill is rounded, once.
    #[must_use]
    pub fn rounded(self) -> Self {
        Self(half_away_from_zero(self.0, 2))
    }

    /// This amount times a plain factor, such as a share of a month.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Self {
        Self(self.0.saturating_mul(factor))
    }

    /// This amount split into `parts`; itself when `parts` is zero.
    #[must_use]
    pub fn divided_by(self, parts: u32) -> Self {
        Self(self.0.checked_div(Decimal::from(parts)).unwrap_or(self.0))
    }

    /// This amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }
}

impl fmt::Display for Money {
    /// Kroner with two decimals and a point, rounded half away from zero: `154.61`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = half_away_from_zero(self.0, 2);
        let rounded = if rounded.is_zero() { Decimal::ZERO } else { rounded };
        write!(f, "{rounded:.2}")
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(Decimal::ZERO.saturating_sub(self.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_round_half_away_from_zero() {
        for (text, rounded) in
            [("0.125", "0.13"), ("-0.125", "-0.13"), ("2.344999", "2.34"), ("-0.001", "0.00")]
        {
            let amount = Money::from_nok(text.parse().unwrap());
            assert_eq!(amount.to_string(), rounded, "{text}");
        }
    }
}

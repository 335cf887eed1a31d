use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign};

use rust_decimal::Decimal;
use thiserror::Error;

/// An amount of energy in whole watt-hours (1 kWh = 1000 Wh). Never negative: direction is kept apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Energy(u64);

/// Why a text is no metered volume.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EnergyError {
    /// Not digits with at most one decimal separator.
    #[error("'{0}' is not a volume in kWh")]
    NotANumber(String),
    /// Below zero.
    #[error("the volume {0} kWh is negative")]
    Negative(String),
    /// Finer than a watt-hour, which no meter reports.
    #[error("the volume {0} kWh has more than three decimals")]
    TooFine(String),
    /// Larger than any metering point can use in an interval.
    #[error("the volume {0} kWh is absurd: over 100 000 kWh in one interval")]
    Absurd(String),
}

/// The largest volume accepted for one interval: 100 000 kWh, more than any customer of a distribution grid uses in an hour.
const MOST_WH_IN_AN_INTERVAL: u64 = 100_000_000;

impl Energy {
    /// No energy.
    pub const ZERO: Self = Self(0);

    /// Energy from whole watt-hours.
    #[must_use]
    pub const fn from_wh(wh: u64) -> Self {
        Self(wh)
    }

    /// Whole watt-hours.
    #[must_use]
    pub const fn wh(self) -> u64 {
        self.0
    }

    /// Kilowatt-hours, exactly, with three decimals.
    #[must_use]
    pub fn kwh(self) -> Decimal {
        Decimal::from_i128_with_scale(i128::from(self.0), 3)
    }

    /// What is left of this energy after `other` is taken away; zero when nothing is.
    #[must_use]
    pub const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Reads one interval's volume in kWh with `separator` as decimal sign, at most three decimals that are not zero.
    ///
    /// # Errors
    /// When the text is no number, negative, finer than 1 Wh, or over 100 000 kWh.
    pub fn parse_kwh(text: &str, separator: u8) -> Result<Self, EnergyError> {
        let shown = || text.chars().take(40).collect::<String>();
        let (negative, digits) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        let (mut wh, mut decimals, mut seen, mut too_fine) = (0u64, None::<u32>, false, false);
        for &byte in digits {
            match (byte, decimals) {
                (b'0'..=b'9', Some(3..)) => too_fine |= byte != b'0',
                (b'0'..=b'9', count) => {
                    wh = wh.saturating_mul(10).saturating_add(u64::from(byte.wrapping_sub(b'0')));
                    decimals = count.map(|n| n.saturating_add(1));
                    seen = true;
                }
                (other, None) if other == separator && seen => decimals = Some(0),
                _ => return Err(EnergyError::NotANumber(shown())),
            }
        }
        if !seen || (decimals == Some(0)) {
            return Err(EnergyError::NotANumber(shown()));
        }
        let missing_decimals = 3u32.saturating_sub(decimals.unwrap_or(0));
        let wh = wh.saturating_mul(10u64.saturating_pow(missing_decimals));
        match (negative && (wh > 0 || too_fine), too_fine, wh > MOST_WH_IN_AN_INTERVAL) {
            (true, _, _) => Err(EnergyError::Negative(shown())),
            (_, true, _) => Err(EnergyError::TooFine(shown())),
            (_, _, true) => Err(EnergyError::Absurd(shown())),
            _ => Ok(Self(wh)),
        }
    }
}

impl fmt::Display for Energy {
    /// Kilowatt-hours with three decimals and a point: `610.500`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}", self.0 / 1000, self.0 % 1000)
    }
}

impl Add for Energy {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Energy {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Energy {
    fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
        values.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes_are_read_to_the_watt_hour() {
        for (text, wh) in
            [("2,949", 2949), ("1,2", 1200), ("1", 1000), ("0,580", 580), ("0,1230000", 123), ("-0,000", 0)]
        {
            assert_eq!(Energy::parse_kwh(text, b','), Ok(Energy::from_wh(wh)), "{text}");
        }
    }

    #[test]
    fn volumes_that_no_meter_reports_are_refused() {
        use EnergyError::{Absurd, Negative, NotANumber, TooFine};
        assert!(matches!(Energy::parse_kwh("-0,001", b','), Err(Negative(_))));
        assert!(matches!(Energy::parse_kwh("0,0001", b','), Err(TooFine(_))));
        assert!(matches!(Energy::parse_kwh("100000,001", b','), Err(Absurd(_))));
        assert!(matches!(Energy::parse_kwh("99999999999999999999999999", b','), Err(Absurd(_))));
        for text in ["", "-", ",5", "5,", "1.5", "1,2,3", "1e3", "NaN", "½", "1 000"] {
            assert!(matches!(Energy::parse_kwh(text, b','), Err(NotANumber(_))), "{text}");
        }
    }

    #[test]
    fn display_has_three_decimals() {
        assert_eq!(Energy::from_wh(610_500).to_string(), "610.500");
        assert_eq!(Energy::from_wh(7).to_string(), "0.007");
    }
}

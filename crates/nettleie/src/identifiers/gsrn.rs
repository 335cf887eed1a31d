use std::fmt;
use std::str::FromStr;

use super::IdentifierError;
use super::check_digit::{digits, gs1};

/// The id of a metering point: a GS1 Global Service Relation Number of 18 digits whose last is a check digit.
///
/// ```
/// # use nettleie::identifiers::Gsrn;
/// let example: Gsrn = "707057500088553215".parse()?;
/// assert!("707057500088553214".parse::<Gsrn>().is_err());
/// # Ok::<(), nettleie::identifiers::IdentifierError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gsrn(u64);

impl Gsrn {
    /// The id with the 17 digits of `payload` and its check digit; `None` when `payload` has more than 17 digits.
    #[must_use]
    pub fn with_check_digit(payload: u64) -> Option<Self> {
        let digits = digits::<17>(&format!("{payload:017}")).ok()?;
        payload.checked_mul(10)?.checked_add(u64::from(gs1(&digits))).map(Self)
    }

    /// The 18 digits as a number.
    #[must_use]
    pub const fn as_u64(self) -> u64 {
        self.0
    }
}

impl FromStr for Gsrn {
    type Err = IdentifierError;
    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let all = digits::<18>(text)?;
        let (check, payload) = all.split_last().ok_or(IdentifierError::Length(18))?;
        if gs1(payload) == *check {
            text.parse().map(Self).map_err(|_| IdentifierError::NotDigits)
        } else {
            Err(IdentifierError::CheckDigit)
        }
    }
}

impl fmt::Display for Gsrn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:018}", self.0)
    }
}

impl fmt::Debug for Gsrn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gsrn({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_18_digits_and_a_fitting_check_digit() {
        assert_eq!("707057500088553215".parse::<Gsrn>().unwrap().to_string(), "707057500088553215");
        assert_eq!("707057500088553216".parse::<Gsrn>(), Err(IdentifierError::CheckDigit));
        assert_eq!("70705750008855321".parse::<Gsrn>(), Err(IdentifierError::Length(18)));
        assert_eq!("70705750008855321x".parse::<Gsrn>(), Err(IdentifierError::NotDigits));
        assert_eq!("７07057500088553215".parse::<Gsrn>(), Err(IdentifierError::NotDigits));
    }

    #[test]
    fn a_made_id_reads_back() {
        let made = Gsrn::with_check_digit(99_990_000_000_000_001).unwrap();
        assert_eq!(made.to_string().parse(), Ok(made));
        assert_eq!(Gsrn::with_check_digit(70_705_750_008_855_321).unwrap().to_string(), "707057500088553215");
    }
}

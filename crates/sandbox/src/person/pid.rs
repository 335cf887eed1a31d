use std::fmt;

use sha2::{Digest, Sha256};
use thiserror::Error;

use super::BirthDate;

/// What is added to the month of a synthetic number: no living person is ever given such a month.
const SYNTHETIC: u32 = 80;
const FIRST_WEIGHTS: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// A synthetic national identity number (fødselsnummer with month + 80, as the tax administration's test persons have).
/// Numbers that a living person could have are refused. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Pid(String);

/// Why a text is no synthetic national identity number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PidError {
    #[error("not eleven digits that begin with a date")]
    Malformed,
    #[error("a number that a living person could have")]
    Real,
    #[error("the check digits are wrong")]
    CheckDigits,
}

impl Pid {
    /// Reads what somebody typed; one or more spaces are allowed.
    pub fn parse(typed: &str) -> Result<Self, PidError> {
        let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
        if digits.len() != 11 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PidError::Malformed);
        }
        let month: u32 = digits.get(2..4).and_then(|month| month.parse().ok()).ok_or(PidError::Malformed)?;
        let date = month.checked_sub(SYNTHETIC).and_then(|real| born(&digits, real));
        match date {
            Some(_) if with_check_digits(digits.get(..9).unwrap_or_default()).as_ref() == Some(&digits) => {
                Ok(Self(digits))
            }
            Some(_) => Err(PidError::CheckDigits),
            None if month < SYNTHETIC => Err(PidError::Real),
            None => Err(PidError::Malformed),
        }
    }

    /// The number of a customer: it follows from the customer's id, so that every customer has one.
    ///
    /// `None` if no attempt has check digits, which has never been seen.
    pub fn of_customer(id: &str) -> Option<Self> {
        (0u8..=255).find_map(|attempt| {
            let [day, month, year, high, low, ..] = hash(id, attempt);
            let (day, month, year) = (1 + day % 28, SYNTHETIC + u32::from(month % 12) + 1, 45 + year % 55);
            let individual = u16::from_be_bytes([high, low]) % 500;
            with_check_digits(&format!("{day:02}{month:02}{year:02}{individual:03}")).map(Self)
        })
    }

    /// A number for somebody who was born on a day, the same every time for the same `whose`.
    pub fn born_on(date: &BirthDate, whose: &str) -> Option<Self> {
        let (day, month, year) =
            (date.as_str().get(..2)?, date.as_str().get(2..4)?.parse::<u32>().ok()?, date.as_str().get(4..)?);
        (0u8..=255).find_map(|attempt| {
            let [high, low, ..] = hash(whose, attempt);
            let individual = u16::from_be_bytes([high, low]) % 500;
            with_check_digits(&format!("{day}{:02}{year}{individual:03}", SYNTHETIC + month)).map(Self)
        })
    }

    /// When its holder was born. `None` only for a number that [`Pid::parse`] would refuse.
    pub fn birth_date(&self) -> Option<BirthDate> {
        let month: u32 = self.0.get(2..4)?.parse().ok()?;
        born(&self.0, month.checked_sub(SYNTHETIC)?)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pid(…)")
    }
}

fn hash(whose: &str, attempt: u8) -> [u8; 32] {
    Sha256::new().chain_update("sandbox person").chain_update([attempt]).chain_update(whose).finalize().into()
}

/// The date that eleven digits begin with, when the month is what it says it is.
fn born(digits: &str, month: u32) -> Option<BirthDate> {
    BirthDate::parse(&format!("{}{month:02}{}", digits.get(..2)?, digits.get(4..6)?))
}

/// Nine digits with the two check digits; `None` where a check digit would have to be ten.
fn with_check_digits(nine: &str) -> Option<String> {
    let mut digits: Vec<u32> = nine.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let first = check_digit(&digits, &FIRST_WEIGHTS)?;
    digits.push(first);
    let second = check_digit(&digits, &SECOND_WEIGHTS)?;
    Some(format!("{nine}{first}{second}"))
}

fn check_digit(digits: &[u32], weights: &[u32]) -> Option<u32> {
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    Some((11 - sum % 11) % 11).filter(|digit| *digit < 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_customer_has_one_number_that_nobody_real_can_have() {
        let ids: Vec<String> = (0..500).map(|number| format!("c-{number}")).collect();
        let numbers: std::collections::HashSet<_> =
            ids.iter().map(|id| Pid::of_customer(id).unwrap()).collect();
        assert_eq!(numbers.len(), ids.len());
        for number in numbers {
            assert_eq!(Pid::parse(number.as_str()), Ok(number.clone()));
            assert!((81..=92).contains(&number.as_str()[2..4].parse::<u32>().unwrap()));
        }
    }

    #[test]
    fn a_number_knows_its_date_of_birth() {
        let date = BirthDate::parse("290204").unwrap();
        let number = Pid::born_on(&date, "40000001").unwrap();
        assert_eq!(Pid::parse(number.as_str()).unwrap().birth_date(), Some(date.clone()));
        assert_eq!(Pid::born_on(&date, "40000001"), Some(number));
    }

    #[test]
    fn malformed_mistyped_and_possibly_real_numbers_are_told_apart() {
        let good = Pid::of_customer("c-private").unwrap();
        let good = good.as_str();
        let last = if good.ends_with('0') { "1" } else { "0" };
        assert_eq!(Pid::parse(&format!("{}{last}", &good[..10])), Err(PidError::CheckDigits));
        assert!(Pid::parse(&format!("{} {}", &good[..6], &good[6..])).is_ok());
        for typed in ["", "1234", "abcdefghijk", "32819912345", "01939912345"] {
            assert_eq!(Pid::parse(typed), Err(PidError::Malformed), "{typed}");
        }
        for typed in ["01019912345", "41019912345", "01419912345"] {
            assert_eq!(Pid::parse(typed), Err(PidError::Real), "{typed}");
        }
    }

    #[test]
    fn debugging_does_not_show_the_number() {
        assert_eq!(format!("{:?}", Pid::of_customer("c-private")), "Some(Pid(…))");
    }
}

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::format::NO_BREAK_SPACE;

/// How to reach the company by telephone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Questions and bills, when the company takes them by telephone.
    pub customer_service: Option<PhoneNumber>,
    /// No power, and danger at the grid: answered at all hours.
    pub operations_centre: PhoneNumber,
}

/// A number that a telephone can dial: `+` and digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// A text that cannot be dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a telephone number is + and 8-15 digits")]
pub struct PhoneNumberError;

impl PhoneNumber {
    /// `+` and digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For the eye: a Norwegian number in pairs without the country's, another as it is dialled.
    #[must_use]
    pub fn in_pairs(&self) -> String {
        let Some(national) = self.0.strip_prefix("+47").filter(|digits| digits.len() == 8) else {
            return self.0.clone();
        };
        let digits: Vec<char> = national.chars().collect();
        let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
        pairs.join(&NO_BREAK_SPACE.to_string())
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = PhoneNumberError;
    fn try_from(text: String) -> Result<Self, PhoneNumberError> {
        let dials = |digits: &str| {
            (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        if text.strip_prefix('+').is_some_and(dials) { Ok(Self(text)) } else { Err(PhoneNumberError) }
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

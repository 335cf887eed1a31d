use std::fmt;
use std::str::FromStr;

use super::IdentifierError;
use super::check_digit::{digits, mod11};

/// Defines a number of fixed length that ends in a mod-11 check digit.
macro_rules! mod11_number {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name([u8; $length]);

        impl FromStr for $name {
            type Err = IdentifierError;
            fn from_str(text: &str) -> Result<Self, IdentifierError> {
                let all = digits::<$length>(text)?;
                let (check, payload) = all.split_last().ok_or(IdentifierError::Length($length))?;
                if mod11(payload) == Some(*check) { Ok(Self(all)) } else { Err(IdentifierError::CheckDigit) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|digit| write!(f, "{digit}"))
            }
        }
    };
}

mod11_number!(
    /// A Norwegian organisation number: nine digits, the last a mod-11 check digit (weights 3, 2, 7, 6, 5, 4, 3, 2).
    OrganisationNumber,
    9
);
mod11_number!(
    /// A Norwegian bank account number: eleven digits, the last a mod-11 check digit (weights 5, 4, 3, 2, 7, 6, 5, 4, 3, 2).
    AccountNumber,
    11
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_catches_a_typing_error() {
        assert!("123456785".parse::<OrganisationNumber>().is_ok());
        assert_eq!("123456786".parse::<OrganisationNumber>(), Err(IdentifierError::CheckDigit));
        assert_eq!("12345678903".parse::<AccountNumber>().unwrap().to_string(), "12345678903");
        assert_eq!("12345678904".parse::<AccountNumber>(), Err(IdentifierError::CheckDigit));
        assert_eq!("1234 567890".parse::<AccountNumber>(), Err(IdentifierError::NotDigits));
        assert_eq!("1234567890".parse::<AccountNumber>(), Err(IdentifierError::Length(11)));
    }
}

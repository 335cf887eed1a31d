use std::str::FromStr;

use super::LoginProblem;
use crate::secure_store::Secret;

/// A one-time code as it was typed or pasted: six digits. Prints as `[redacted]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneTimeCode(Secret);

impl OneTimeCode {
    /// The digits, for the one request that needs them.
    pub(super) fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl FromStr for OneTimeCode {
    type Err = LoginProblem;
    fn from_str(typed: &str) -> Result<Self, LoginProblem> {
        let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
        let sound = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
        sound.then(|| Self(Secret::new(digits))).ok_or(LoginProblem::MalformedCode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_with_any_spaces() {
        assert_eq!("123 456\n".parse::<OneTimeCode>().unwrap().expose(), "123456");
        for typed in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert_eq!(typed.parse::<OneTimeCode>(), Err(LoginProblem::MalformedCode), "{typed}");
        }
    }
}

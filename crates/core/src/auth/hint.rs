use serde::{Deserialize, Serialize};

use super::LoginProblem;
use crate::api::wire::LoginMethod;
use crate::secure_store::Secret;

/// Where a one-time code is to go: an e-mail address or a mobile number. Prints as `[redacted]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LoginHint(Secret);

impl LoginHint {
    /// Reads what somebody typed for a login method, in one form whatever the spaces, capitals and +47.
    ///
    /// # Errors
    /// [`LoginProblem::InvalidEmail`], [`LoginProblem::InvalidNumber`] or [`LoginProblem::ForeignNumber`] when it is none,
    /// [`LoginProblem::MethodNotAvailable`] when the method sends no code.
    pub fn parse(method: LoginMethod, typed: &str) -> Result<Self, LoginProblem> {
        let read = match method {
            LoginMethod::Email => address(typed).ok_or(LoginProblem::InvalidEmail),
            LoginMethod::Sms => number(typed),
            LoginMethod::BankId | LoginMethod::BankIdMobile => return Err(LoginProblem::MethodNotAvailable),
        };
        read.map(|text| Self(Secret::new(text)))
    }

    /// Enough for its owner to know it again, and nothing for others: `k•••@example.com`, `••• •• 001`.
    #[must_use]
    pub fn masked(&self) -> String {
        let text = self.expose();
        match text.split_once('@') {
            Some((name, domain)) => format!("{}•••@{domain}", name.chars().next().unwrap_or('•')),
            None => format!("••• •• {}", text.get(text.len().saturating_sub(3)..).unwrap_or_default()),
        }
    }

    /// The address or number, for the one request that needs it.
    pub(super) fn expose(&self) -> &str {
        self.0.expose()
    }
}

fn address(typed: &str) -> Option<String> {
    let address = typed.trim().to_lowercase();
    let (name, domain) = address.split_once('@')?;
    let labels_are_sound = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
    let plain = !address.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    let sound = !name.is_empty() && labels_are_sound && !domain.contains('@') && address.len() <= 254;
    (sound && plain).then_some(address)
}

/// A Norwegian mobile number: eight digits that begin with 4 or 9.
fn number(typed: &str) -> Result<String, LoginProblem> {
    let is_sign = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '.' | '(' | ')');
    let digits: String = typed.chars().filter(|letter| !is_sign(*letter)).collect();
    let abroad = digits.starts_with('+') || digits.starts_with("00");
    let digits = match digits.strip_prefix("+47").or_else(|| digits.strip_prefix("0047")) {
        Some(rest) => rest,
        None if abroad => return Err(LoginProblem::ForeignNumber),
        None => &digits,
    };
    let mobile = digits.len() == 8
        && digits.starts_with(['4', '9'])
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    mobile.then(|| digits.to_owned()).ok_or(LoginProblem::InvalidNumber)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_comes_to_one_form() {
        let read = |method, typed| LoginHint::parse(method, typed).map(|hint| hint.expose().to_owned());
        assert_eq!(read(LoginMethod::Email, " Kari@Example.COM ").as_deref(), Ok("kari@example.com"));
        for typed in ["90000001", " 900 00 001", "+47 900 00 001", "004790000001", "(+47) 900-00-001"] {
            assert_eq!(read(LoginMethod::Sms, typed).as_deref(), Ok("90000001"), "{typed}");
        }
    }

    #[test]
    fn what_is_no_address_or_number_is_told_before_anything_is_sent() {
        for typed in
            ["", "kari", "kari@", "@example.com", "kari@example", "ka ri@example.com", "a@b@c.no", "a@b..no"]
        {
            assert_eq!(
                LoginHint::parse(LoginMethod::Email, typed),
                Err(LoginProblem::InvalidEmail),
                "{typed}"
            );
        }
        for typed in ["", "9000000", "900000011", "21490000", "9000000x", "+47 9000000"] {
            assert_eq!(
                LoginHint::parse(LoginMethod::Sms, typed),
                Err(LoginProblem::InvalidNumber),
                "{typed}"
            );
        }
        for typed in ["+46 90000001", "004690000001", "+1 202 555 0100"] {
            assert_eq!(
                LoginHint::parse(LoginMethod::Sms, typed),
                Err(LoginProblem::ForeignNumber),
                "{typed}"
            );
        }
        let bankid = LoginHint::parse(LoginMethod::BankId, "90000001");
        assert_eq!(bankid, Err(LoginProblem::MethodNotAvailable));
    }

    #[test]
    fn an_address_does_not_print_itself() {
        let hint = LoginHint::parse(LoginMethod::Email, "kari@example.com").unwrap();
        assert!(!format!("{hint:?}").contains("kari"));
        assert_eq!(hint.masked(), "k•••@example.com");
        let number = LoginHint::parse(LoginMethod::Sms, "90012345").unwrap();
        assert_eq!(number.masked(), "••• •• 345");
    }
}

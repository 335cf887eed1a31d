//! Where a one-time code goes.

use crate::phone::Channel;

/// A number or address in the one way in which it is kept and limited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    pub channel: Channel,
    pub address: String,
}

impl Recipient {
    /// Reads what a customer typed: spaces, capitals and +47 do not make another recipient.
    ///
    /// `None` when it cannot be a Norwegian mobile number or an e-mail address.
    pub fn parse(channel: Channel, typed: &str) -> Option<Self> {
        let address = match channel {
            Channel::Sms => number(typed)?,
            Channel::Email => address(typed)?,
        };
        Some(Self { channel, address })
    }
}

/// Eight digits that begin with 4 or 9.
fn number(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let digits = digits.strip_prefix("+47").or_else(|| digits.strip_prefix("0047")).unwrap_or(&digits);
    let mobile = digits.len() == 8
        && digits.starts_with(['4', '9'])
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    mobile.then(|| digits.to_owned())
}

fn address(typed: &str) -> Option<String> {
    let address = typed.trim().to_lowercase();
    let (name, domain) = address.split_once('@')?;
    let sound = !name.is_empty()
        && domain.split('.').count() >= 2
        && domain.split('.').all(|label| !label.is_empty())
        && !domain.contains('@')
        && address.len() <= 254
        && !address.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    sound.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(channel: Channel, typed: &str) -> Option<String> {
        Recipient::parse(channel, typed).map(|recipient| recipient.address)
    }

    #[test]
    fn one_number_has_one_form() {
        for typed in ["90000001", " 900 00 001 ", "+47 90000001", "004790000001"] {
            assert_eq!(read(Channel::Sms, typed).as_deref(), Some("90000001"), "{typed}");
        }
        for typed in ["", "9000000", "21000001", "9000000a", "+46 90000001"] {
            assert_eq!(read(Channel::Sms, typed), None, "{typed}");
        }
    }

    #[test]
    fn one_address_has_one_form() {
        assert_eq!(read(Channel::Email, " Privat@Example.com ").as_deref(), Some("privat@example.com"));
        for typed in ["", "privat", "@example.com", "a@b", "a@b..no", "a b@example.com", "a@b@example.com"] {
            assert_eq!(read(Channel::Email, typed), None, "{typed}");
        }
    }
}

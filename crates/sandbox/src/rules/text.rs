use rust_decimal::Decimal;

use super::wrong;
use crate::problem::FieldError;

/// What is wrong with a text; lengths are letters, not bytes.
pub fn check(value: &str, multiline: bool, max_length: Option<usize>) -> Option<&'static str> {
    if !multiline && value.contains(['\n', '\r']) {
        Some("one_line")
    } else if max_length.is_some_and(|most| value.chars().count() > most) {
        Some("too_long")
    } else {
        None
    }
}

/// What is wrong with a text of several lines that must be there.
pub fn required_text(field: &str, value: &str, max_length: usize) -> Option<FieldError> {
    let code = if value.trim().is_empty() { Some("required") } else { check(value, true, Some(max_length)) };
    code.map(|code| wrong(field, code))
}

/// Whether it looks like an address; only a letter to it could tell more.
pub fn is_email(value: &str) -> bool {
    let Some((name, domain)) = value.split_once('@') else { return false };
    let plain = |text: &str| !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '@');
    let labels = domain.split('.');
    value.len() <= 254
        && !name.is_empty()
        && plain(name)
        && plain(domain)
        && labels.clone().count() > 1
        && labels.clone().all(|label| !label.is_empty())
}

/// Whether it could be dialled: 8 to 15 digits, `+` in front and spaces between allowed.
pub fn is_phone(value: &str) -> bool {
    let compact: String = value.chars().filter(|c| *c != ' ').collect();
    let digits = compact.strip_prefix('+').unwrap_or(&compact);
    (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number as it is written: digits, a sign and a point. The parser alone would take an exponent and underscores too.
pub fn decimal(text: &str) -> Option<Decimal> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
    if plain { text.parse().ok() } else { None }
}

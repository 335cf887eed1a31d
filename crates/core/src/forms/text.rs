//! What a typed text means: the same with and without the spaces that people put in.

use rust_decimal::Decimal;

use crate::api::wire::FieldKind;

/// The text as it is checked and sent: without what only serves the eye.
pub fn normal(kind: FieldKind, typed: &str) -> String {
    let typed = typed.trim();
    match kind {
        FieldKind::AccountNumber => typed.replace([' ', '\u{a0}', '.'], ""),
        FieldKind::OrganisationNumber | FieldKind::Phone | FieldKind::MeteringPoint => {
            typed.replace([' ', '\u{a0}'], "")
        }
        FieldKind::Number => typed.replace([' ', '\u{a0}'], "").replace(',', ".").replace('−', "-"),
        _ => typed.to_owned(),
    }
}

/// A number as people write it.
pub fn number(normal: &str) -> Option<Decimal> {
    normal.parse().ok()
}

/// Whether it looks like an e-mail address; only a letter to it could tell more.
pub fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let plain = |part: &str| !part.chars().any(|c| c.is_whitespace() || c.is_control() || c == '@');
    text.len() <= 254
        && !name.is_empty()
        && plain(name)
        && plain(domain)
        && domain.contains('.')
        && domain.split('.').all(|label| !label.is_empty())
}

/// Whether it can be dialled: 8 to 15 digits, `+` in front allowed.
pub fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

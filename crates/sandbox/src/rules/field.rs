use chrono::NaiveDate;
use nettleie::identifiers::{AccountNumber, IdentifierError, OrganisationNumber};
use rust_decimal::Decimal;

use super::description::{Field, Kind};
use super::text;

/// No id is longer.
const LONGEST_ID: usize = 64;

/// What is wrong with the text of a field, which is not empty.
pub fn check_text(field: &Field, value: &str, today: NaiveDate) -> Option<&'static str> {
    let rules = &field.rules;
    match field.kind {
        Kind::Text => text::check(value, rules.multiline, rules.max_length),
        Kind::Number => number(value, rules.min, rules.max),
        Kind::Email => (!text::is_email(value)).then_some("not_an_email"),
        Kind::Phone => (!text::is_phone(value)).then_some("not_a_phone"),
        Kind::Date => match value.parse::<NaiveDate>() {
            Err(_) => Some("not_a_date"),
            Ok(day) if rules.not_before_today && day < today => Some("too_early"),
            Ok(day) if rules.not_after_today && day > today => Some("too_late"),
            Ok(_) => None,
        },
        Kind::Choice => field.choices.iter().all(|choice| choice.id != value).then_some("not_a_choice"),
        // Whose it is, and whether it is still open, is asked where the form is handled.
        Kind::Reference => text::check(value, false, Some(LONGEST_ID)),
        Kind::AccountNumber => identifier(value.parse::<AccountNumber>().err()),
        Kind::OrganisationNumber => identifier(value.parse::<OrganisationNumber>().err()),
        // What these hold is no text.
        Kind::Consent | Kind::Attachment | Kind::MeteringPoint => Some("wrong_type"),
    }
}

fn number(value: &str, min: Option<Decimal>, max: Option<Decimal>) -> Option<&'static str> {
    match text::decimal(value) {
        None => Some("not_a_number"),
        Some(number) if min.is_some_and(|min| number < min) => Some("too_small"),
        Some(number) if max.is_some_and(|max| number > max) => Some("too_large"),
        Some(_) => None,
    }
}

fn identifier(error: Option<IdentifierError>) -> Option<&'static str> {
    Some(match error? {
        IdentifierError::Length(_) => "wrong_length",
        IdentifierError::NotDigits => "not_digits",
        IdentifierError::CheckDigit => "check_digit",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: &str, rules: &str, value: &str) -> Option<&'static str> {
        let json =
            format!(r#"{{"id":"f","type":"{kind}","rules":{rules},"choices":[{{"id":"a"}},{{"id":"b"}}]}}"#);
        check_text(&serde_json::from_str(&json).unwrap(), value, "2026-11-21".parse().unwrap())
    }

    #[test]
    fn every_kind_of_field_has_its_rules() {
        for (kind, rules, value, code) in [
            ("text", "{}", "two\nlines", Some("one_line")),
            ("text", r#"{"multiline":true}"#, "two\nlines", None),
            ("text", r#"{"max_length":2}"#, "æøå", Some("too_long")),
            ("text", r#"{"max_length":3}"#, "æøå", None),
            ("number", r#"{"min":"1"}"#, "0.9", Some("too_small")),
            ("number", r#"{"max":"5000"}"#, "5001", Some("too_large")),
            ("number", "{}", "1e3", Some("not_a_number")),
            ("number", "{}", "12,5", Some("not_a_number")),
            ("number", "{}", "12.5", None),
            ("email", "{}", "a@b", Some("not_an_email")),
            ("email", "{}", "styret@example.com", None),
            ("phone", "{}", "9000", Some("not_a_phone")),
            ("phone", "{}", "+47 900 00 001", None),
            ("date", r#"{"not_before_today":true}"#, "2026-11-20", Some("too_early")),
            ("date", r#"{"not_after_today":true}"#, "2026-11-22", Some("too_late")),
            ("date", r#"{"not_after_today":true,"not_before_today":true}"#, "2026-11-21", None),
            ("date", "{}", "21.11.2026", Some("not_a_date")),
            ("choice", "{}", "c", Some("not_a_choice")),
            ("choice", "{}", "b", None),
            ("account_number", "{}", "12345678904", Some("check_digit")),
            ("account_number", "{}", "1234567890", Some("wrong_length")),
            ("account_number", "{}", "1234567890x", Some("not_digits")),
            ("account_number", "{}", "12345678903", None),
            ("organisation_number", "{}", "123456786", Some("check_digit")),
            ("organisation_number", "{}", "123456785", None),
        ] {
            assert_eq!(check(kind, rules, value), code, "{kind} {rules} {value}");
        }
    }
}

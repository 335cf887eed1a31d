use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::api::wire::{FieldError, FieldFault, Form};
use crate::store::testing::id;

fn form(kind: &str, rules: &Value) -> Form {
    serde_json::from_value(
        json!({"id": "f", "title": "T", "button": "send", "fields": [{"id": "x", "type": kind,
        "label": "X", "rules": rules, "choices": [{"id": "a", "label": "A"}]}]}),
    )
    .unwrap()
}

fn draft(form: Form, text: &str) -> FormDraft {
    let mut answers = Answers::default();
    answers.put("x", text);
    FormDraft { subject: Subject::Form { id: form.id.clone(), reference: None }, form, answers }
}

fn context<'a>(files: &'a [(String, MediaType)], points: &'a [nettleie::identifiers::Gsrn]) -> Context<'a> {
    Context { today: "2026-11-21".parse().ok(), points, files }
}

fn fault(kind: &str, rules: &Value, text: &str) -> Option<FieldFault> {
    let points = [id(1)];
    let errors = draft(form(kind, rules), text).errors(context(&[], &points));
    errors.first().map(|error| error.code)
}

#[test]
fn every_kind_of_field_keeps_its_rules() {
    use FieldFault as F;
    for (kind, rules, text, expected) in [
        ("text", json!({"required": true}), "  ", Some(F::Required)),
        ("text", json!({}), "", None),
        ("text", json!({}), "a\nb", Some(F::OneLine)),
        ("text", json!({"max_length": 3}), "æøåø", Some(F::TooLong)),
        ("text", json!({"max_length": 3, "multiline": true}), "æ\nå\n", None),
        ("number", json!({"min": "1", "max": "5000"}), "5 000,0", None),
        ("number", json!({"max": "5000"}), "5001", Some(F::TooLarge)),
        ("number", json!({"min": "0"}), "−1", Some(F::TooSmall)),
        ("number", json!({}), "mange", Some(F::NotANumber)),
        ("email", json!({}), " a@example.com ", None),
        ("email", json!({}), "a@example", Some(F::NotAnEmail)),
        ("phone", json!({}), "900 00 001", None),
        ("phone", json!({}), "900", Some(F::NotAPhone)),
        ("date", json!({"not_before_today": true}), "2026-11-20", Some(F::TooEarly)),
        ("date", json!({"not_after_today": true}), "2026-11-22", Some(F::TooLate)),
        ("date", json!({}), "i morgen", Some(F::NotADate)),
        ("choice", json!({}), "b", Some(F::NotAChoice)),
        ("choice", json!({}), "a", None),
        ("consent", json!({"required": true}), "", Some(F::Required)),
        ("attachment", json!({"required": true}), "", Some(F::Required)),
        ("account_number", json!({}), "1234.56.78903", None),
        ("account_number", json!({}), "12345678904", Some(F::CheckDigit)),
        ("account_number", json!({}), "1234567890", Some(F::WrongLength)),
        ("organisation_number", json!({}), "123 456 785", None),
        ("organisation_number", json!({}), "12345678x", Some(F::NotDigits)),
        ("metering_point", json!({}), &id(1).to_string(), None),
        ("metering_point", json!({}), &id(2).to_string(), Some(F::NotYourPoint)),
        ("hologram", json!({}), "x", Some(F::Other)),
    ] {
        assert_eq!(fault(kind, &rules, text), expected, "{kind} {rules} {text:?}");
    }
}

#[test]
fn files_are_counted_and_their_kinds_looked_at() {
    let rules = json!({"max_files": 1, "accept": ["image/png"]});
    let draft = draft(form("attachment", &rules), "");
    let fault = |kinds: &[MediaType]| {
        let files: Vec<_> = kinds.iter().map(|kind| ("x".to_owned(), *kind)).collect();
        draft.errors(context(&files, &[])).first().map(|error| error.code)
    };
    assert_eq!(fault(&[MediaType::Png]), None);
    assert_eq!(fault(&[MediaType::Pdf]), Some(FieldFault::WrongMediaType));
    assert_eq!(fault(&[MediaType::Png, MediaType::Png]), Some(FieldFault::TooManyFiles));
}

#[test]
fn a_file_is_what_its_bytes_say() {
    let kind = |bytes: &[u8]| Attachment::new("x.png", bytes.to_vec()).map(|file| file.kind());
    assert_eq!(kind(b"%PDF-1.7"), Ok(MediaType::Pdf));
    assert_eq!(kind(b"<script>"), Err(AttachmentError::UnknownKind));
    assert_eq!(kind(&[b"\xFF\xD8\xFF".to_vec(), vec![0; 8 << 20]].concat()), Err(AttachmentError::TooLarge));
}

fn sent(letter: &Letter, files: &[(&str, &str)]) -> Value {
    let mut by_field: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (field, file) in files {
        by_field.entry((*field).to_owned()).or_default().push((*file).to_owned());
    }
    serde_json::from_slice(&letter.json(&by_field)).unwrap()
}

#[test]
fn a_letter_has_what_was_meant_and_not_how_it_was_typed() {
    let draft = draft(form("account_number", &json!({})), "1234.56.78903");
    let letter = draft.letter(context(&[], &[]), chrono::Utc::now()).unwrap();
    assert_eq!(letter.path(), "/v1/forms/f/submissions");
    assert_eq!(sent(&letter, &[("paper", "a-1")]), json!({"values": {"x": "12345678903", "paper": ["a-1"]}}));
}

fn hazard_draft(answers: &[(&str, &str)]) -> FormDraft {
    let mut given = Answers::default();
    for (field, text) in answers {
        given.put(field, *text);
    }
    FormDraft { subject: Subject::Hazard, form: hazard(&given, true, str::to_owned), answers: given }
}

#[test]
fn a_hazard_asks_for_the_kind_of_place_that_was_chosen() {
    let said = [("category", "line_down"), ("text", "Linja ligger i veien.")];
    let now = "2026-11-21T11:00:00Z".parse().unwrap();
    let letter = |place: &[(&str, &str)]| {
        hazard_draft(&[&said[..], place].concat()).letter(context(&[], &[id(1)]), now)
    };
    let error = |field: &str, code| Err(vec![FieldError { field: field.to_owned(), code }]);
    assert_eq!(letter(&[]), error("place", FieldFault::Required));
    assert_eq!(letter(&[("place", "address")]), error("address", FieldFault::Required));
    let position = |text| letter(&[("place", "position"), ("position", text)]);
    assert_eq!(position("48.2, 16.3"), error("position", FieldFault::NotAPlace));
    assert_eq!(
        sent(&position("60.39299, 5.32415").unwrap(), &[("attachments", "a-1")]),
        json!({"category": "line_down", "place": {"latitude": "60.39299", "longitude": "5.32415"},
            "text": "Linja ligger i veien.", "seen_at": "2026-11-21T11:00:00Z", "attachments": ["a-1"]})
    );
    let own = letter(&[("place", "point"), ("point", &id(1).to_string())]).unwrap();
    assert_eq!(sent(&own, &[])["place"], json!({"point": id(1).to_string()}));
}

#[test]
fn answers_do_not_print_themselves() {
    let draft = draft(form("text", &json!({})), "hemmelig");
    let letter = draft.letter(context(&[], &[]), chrono::Utc::now()).unwrap();
    assert!(!format!("{draft:?} {letter:?}").contains("hemmelig"));
}

proptest! {
    #[test]
    fn no_text_makes_a_check_fail_in_another_way_than_with_an_error(text in any::<String>()) {
        for kind in ["text", "number", "email", "phone", "date", "choice", "account_number",
            "organisation_number", "metering_point"] {
            let _checked = fault(kind, &json!({"required": true, "max_length": 5, "min": "1"}), &text);
        }
        let _place = hazard_draft(&[("place", "position"), ("position", &text)]).errors(context(&[], &[]));
    }

    #[test]
    fn one_digit_typed_wrongly_is_found(account in 0u64..10_000_000_000, place in 0usize..11, other in 1u8..10) {
        let Some(good) = (0..10).map(|check| format!("{account:010}{check}"))
            .find(|text| fault("account_number", &json!({}), text).is_none()) else { return Ok(()) };
        let mut digits: Vec<u8> = good.bytes().map(|byte| byte - b'0').collect();
        digits[place] = (digits[place] + other) % 10;
        let wrong: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
        prop_assert_eq!(fault("account_number", &json!({}), &wrong), Some(FieldFault::CheckDigit));
    }
}

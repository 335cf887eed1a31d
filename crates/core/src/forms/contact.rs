use crate::api::wire::{Choice, FieldKind, FieldRules, Form, FormButton, FormField, FormPlace, InquiryTopic};

use super::{Letter, MediaType};

/// Letters in an inquiry at most.
const LONGEST: u32 = 4000;
/// Pictures at most.
const MOST_PICTURES: u32 = 3;

/// Kontakt oss as a form; `label` gives the name of a field in the user's language.
#[must_use]
pub fn inquiry(topics: &[InquiryTopic], label: impl Fn(&str) -> String) -> Form {
    let choices = topics.iter().map(|topic| Choice { id: topic.id.clone(), label: topic.label.clone() });
    Form {
        id: "inquiry".to_owned(),
        title: label("title"),
        place: FormPlace::Menu,
        button: FormButton::Send,
        help: None,
        fields: vec![
            field("topic", FieldKind::Choice, label("topic"), choices.collect()),
            text("text", label("text"), LONGEST),
            pictures(label(Letter::PICTURES)),
        ],
    }
}

/// A field that must be filled in.
pub(super) fn field(id: &str, kind: FieldKind, label: String, choices: Vec<Choice>) -> FormField {
    let rules = FieldRules { required: true, ..FieldRules::default() };
    FormField { id: id.to_owned(), kind, label, help: None, rules, choices }
}

/// A text of several lines that must be there.
pub(super) fn text(id: &str, label: String, longest: u32) -> FormField {
    let rules =
        FieldRules { required: true, multiline: true, max_length: Some(longest), ..FieldRules::default() };
    FormField { rules, ..field(id, FieldKind::Text, label, Vec::new()) }
}

/// Up to three pictures.
pub(super) fn pictures(label: String) -> FormField {
    let accept = MediaType::PICTURES.map(|kind| kind.name().to_owned()).into();
    let rules = FieldRules { max_files: Some(MOST_PICTURES), accept, ..FieldRules::default() };
    FormField { rules, ..field(Letter::PICTURES, FieldKind::Attachment, label, Vec::new()) }
}

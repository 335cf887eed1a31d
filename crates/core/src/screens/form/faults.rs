use crate::api::wire::{FieldFault, FieldKind, FormField};
use crate::format::Format;
use crate::forms::AttachmentError;
use crate::i18n::Texts;

/// What is wrong with a field and what to do about it.
pub(in crate::screens) fn fault(
    texts: Texts,
    format: Format,
    fault: FieldFault,
    field: &FormField,
) -> String {
    let rules = &field.rules;
    let number = |value: Option<rust_decimal::Decimal>| format.plain(value.unwrap_or_default());
    match fault {
        FieldFault::Required => texts.text("form-fault-required"),
        FieldFault::TooLong => {
            let most = rules.max_length.unwrap_or_default();
            texts.text_with("form-fault-too-long", [("most", format.count(most).into())])
        }
        FieldFault::OneLine => texts.text("form-fault-one-line"),
        FieldFault::NotANumber => texts.text("form-fault-not-a-number"),
        FieldFault::TooSmall => {
            texts.text_with("form-fault-too-small", [("least", number(rules.min).into())])
        }
        FieldFault::TooLarge => texts.text_with("form-fault-too-large", [("most", number(rules.max).into())]),
        FieldFault::NotAnEmail => texts.text("form-fault-not-an-email"),
        FieldFault::NotAPhone => texts.text("form-fault-not-a-phone"),
        FieldFault::NotADate => texts.text("form-fault-not-a-date"),
        FieldFault::TooEarly => texts.text("form-fault-too-early"),
        FieldFault::TooLate => texts.text("form-fault-too-late"),
        FieldFault::NotAChoice => texts.text("form-fault-not-a-choice"),
        FieldFault::WrongLength => texts.text("form-fault-wrong-length"),
        FieldFault::NotDigits => texts.text("form-fault-not-digits"),
        FieldFault::CheckDigit => texts.text("form-fault-check-digit"),
        FieldFault::NotYourPoint => texts.text("form-fault-not-your-point"),
        FieldFault::NotAPlace => texts.text("form-fault-not-a-place"),
        FieldFault::TooManyFiles => {
            let most = rules.max_files.unwrap_or_default();
            texts.text_with("form-fault-too-many-files", [("most", most.into())])
        }
        FieldFault::UnknownFile => texts.text("form-fault-unknown-file"),
        FieldFault::WrongMediaType => texts.text("form-fault-wrong-kind"),
        FieldFault::Other => texts.text("form-fault-other"),
    }
}

/// What the server refused: it knows more than what the field's own rules say, the reading before for one.
pub(in crate::screens) fn refusal(
    texts: Texts,
    format: Format,
    code: FieldFault,
    field: &FormField,
) -> String {
    match (field.kind, code) {
        (FieldKind::Reference, _) => texts.text("form-refused-reference"),
        (_, FieldFault::TooSmall) => texts.text("form-refused-too-small"),
        (_, FieldFault::TooLarge) => texts.text("form-refused-too-large"),
        (_, FieldFault::TooEarly) => texts.text("form-refused-too-early"),
        (_, FieldFault::TooLate) => texts.text("form-refused-too-late"),
        (FieldKind::Choice, _) => fault(texts, format, code, field),
        (_, FieldFault::NotAChoice) => texts.text("form-refused"),
        _ => fault(texts, format, code, field),
    }
}

/// Why a file did not go along.
pub(super) fn file_fault(texts: Texts, error: AttachmentError, field: &FormField) -> String {
    match error {
        AttachmentError::TooLarge => texts.text("form-fault-file-too-large"),
        AttachmentError::UnknownKind => texts.text("form-fault-wrong-kind"),
        AttachmentError::TooMany => {
            let most = field.rules.max_files.unwrap_or_default();
            texts.text_with("form-fault-too-many-files", [("most", most.into())])
        }
    }
}

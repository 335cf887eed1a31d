use chrono::NaiveDate;
use nettleie::identifiers::{AccountNumber, Gsrn, IdentifierError, OrganisationNumber};

use super::{Answers, MediaType, text};
use crate::api::wire::{FieldError, FieldFault, FieldKind, Form, FormField};

/// What answers are checked against.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The server's day; rules about it wait for the server when it is not known.
    pub today: Option<NaiveDate>,
    /// The points that the customer may name.
    pub points: &'a [Gsrn],
    /// The files that go along: field and kind.
    pub files: &'a [(String, MediaType)],
}

/// What is wrong with the answers to a form, by the rules that the server has too. In the order of the form.
pub fn check(form: &Form, answers: &Answers, context: Context<'_>) -> Vec<FieldError> {
    let faults = form.fields.iter().filter_map(|field| {
        check_field(field, answers, context).map(|code| FieldError { field: field.id.clone(), code })
    });
    faults.collect()
}

fn check_field(field: &FormField, answers: &Answers, context: Context<'_>) -> Option<FieldFault> {
    let rules = &field.rules;
    let missing = rules.required.then_some(FieldFault::Required);
    match field.kind {
        FieldKind::Consent if answers.agreed(&field.id) => None,
        FieldKind::Consent => missing,
        FieldKind::Attachment => check_files(field, context).or_else(|| {
            let none = context.files.iter().all(|(id, _)| *id != field.id);
            missing.filter(|_| none)
        }),
        // Without it nobody knows what the form is about, whatever its rules say.
        FieldKind::Reference => answers.text(&field.id).is_empty().then_some(FieldFault::Required),
        kind => match text::normal(kind, answers.text(&field.id)) {
            typed if typed.is_empty() => missing,
            typed => check_text(field, &typed, context),
        },
    }
}

fn check_files(field: &FormField, context: Context<'_>) -> Option<FieldFault> {
    let kinds: Vec<MediaType> =
        context.files.iter().filter(|(id, _)| *id == field.id).map(|(_, kind)| *kind).collect();
    let most = field.rules.max_files.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let accept = &field.rules.accept;
    let taken = |kind: &MediaType| accept.is_empty() || accept.iter().any(|name| name == kind.name());
    if kinds.len() > most {
        Some(FieldFault::TooManyFiles)
    } else if kinds.iter().all(taken) {
        None
    } else {
        Some(FieldFault::WrongMediaType)
    }
}

fn check_text(field: &FormField, typed: &str, context: Context<'_>) -> Option<FieldFault> {
    let rules = &field.rules;
    match field.kind {
        FieldKind::Text if !rules.multiline && typed.contains(['\n', '\r']) => Some(FieldFault::OneLine),
        FieldKind::Text => {
            let most =
                rules.max_length.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
            (typed.chars().count() > most).then_some(FieldFault::TooLong)
        }
        FieldKind::Number => match text::number(typed) {
            None => Some(FieldFault::NotANumber),
            Some(number) if rules.min.is_some_and(|min| number < min) => Some(FieldFault::TooSmall),
            Some(number) if rules.max.is_some_and(|max| number > max) => Some(FieldFault::TooLarge),
            Some(_) => None,
        },
        FieldKind::Email => (!text::is_email(typed)).then_some(FieldFault::NotAnEmail),
        FieldKind::Phone => (!text::is_phone(typed)).then_some(FieldFault::NotAPhone),
        FieldKind::Date => match (typed.parse::<NaiveDate>(), context.today) {
            (Err(_), _) => Some(FieldFault::NotADate),
            (Ok(day), Some(today)) if rules.not_before_today && day < today => Some(FieldFault::TooEarly),
            (Ok(day), Some(today)) if rules.not_after_today && day > today => Some(FieldFault::TooLate),
            (Ok(_), _) => None,
        },
        FieldKind::Choice => {
            field.choices.iter().all(|choice| choice.id != typed).then_some(FieldFault::NotAChoice)
        }
        FieldKind::AccountNumber => typed.parse::<AccountNumber>().err().map(identifier),
        FieldKind::OrganisationNumber => typed.parse::<OrganisationNumber>().err().map(identifier),
        FieldKind::MeteringPoint => {
            let own = typed.parse().is_ok_and(|point: Gsrn| context.points.contains(&point));
            (!own).then_some(FieldFault::NotYourPoint)
        }
        // A form with such a field cannot be sent at all.
        FieldKind::Unknown => Some(FieldFault::Other),
        FieldKind::Consent | FieldKind::Attachment | FieldKind::Reference => None,
    }
}

const fn identifier(error: IdentifierError) -> FieldFault {
    match error {
        IdentifierError::Length(_) => FieldFault::WrongLength,
        IdentifierError::NotDigits => FieldFault::NotDigits,
        IdentifierError::CheckDigit => FieldFault::CheckDigit,
    }
}

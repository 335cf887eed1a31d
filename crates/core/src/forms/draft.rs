use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::check::{Context, check};
use super::{Answers, Letter, hazard, text};
use crate::api::wire::{FieldError, FieldFault, FieldKind, Form};

/// What a draft is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "subject", rename_all = "snake_case")]
pub enum Subject {
    /// A form of the company's.
    Form {
        /// Its id.
        id: String,
        /// What it is about, when it is about something: the value of its field of that kind.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// A question to customer service.
    Inquiry,
    /// Something dangerous at the grid.
    Hazard,
}

/// A form with what has been answered so far.
#[derive(Clone, Debug)]
pub struct FormDraft {
    /// What it is about.
    pub subject: Subject,
    /// The description: the company's, or the app's own.
    pub form: Form,
    /// The answers.
    pub answers: Answers,
}

impl FormDraft {
    /// What keeps it from being sent, in the order of the fields; nothing when it can be.
    #[must_use]
    pub fn errors(&self, context: Context<'_>) -> Vec<FieldError> {
        let mut errors = check(&self.form, &self.answers, context);
        let whole = |errors: &[FieldError]| errors.iter().all(|error| error.field != hazard::POSITION);
        if self.subject == Subject::Hazard
            && whole(&errors)
            && hazard::place(&self.answers) == Err(FieldFault::NotAPlace)
        {
            errors.push(FieldError { field: hazard::POSITION.to_owned(), code: FieldFault::NotAPlace });
        }
        errors
    }

    /// What to send.
    ///
    /// # Errors
    /// What keeps it from being sent.
    pub fn letter(&self, context: Context<'_>, now: DateTime<Utc>) -> Result<Letter, Vec<FieldError>> {
        let errors = self.errors(context);
        if !errors.is_empty() {
            return Err(errors);
        }
        let typed = |field: &str| text::normal(FieldKind::Text, self.answers.text(field));
        Ok(match &self.subject {
            Subject::Form { id, .. } => Letter::Form { form: id.clone(), values: self.values() },
            Subject::Inquiry => Letter::Inquiry { topic: typed("topic"), text: typed("text") },
            Subject::Hazard => {
                let wrong = |code| vec![FieldError { field: hazard::PLACE.to_owned(), code }];
                let place = hazard::place(&self.answers).map_err(wrong)?;
                Letter::Hazard { category: typed("category"), place, text: typed("text"), seen_at: now }
            }
        })
    }

    fn values(&self) -> Map<String, Value> {
        let values = self.form.fields.iter().filter_map(|field| {
            let value = match field.kind {
                FieldKind::Attachment => return None,
                FieldKind::Consent => Value::Bool(self.answers.agreed(&field.id)),
                kind => Value::String(text::normal(kind, self.answers.text(&field.id))),
            };
            let empty = matches!(&value, Value::Bool(false)) || value.as_str() == Some("");
            (!empty).then(|| (field.id.clone(), value))
        });
        values.collect()
    }
}

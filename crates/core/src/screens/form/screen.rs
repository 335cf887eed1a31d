use std::sync::Arc;

use super::{Filling, FormState};
use crate::api::wire::FieldKind;
use crate::auth::Clock;
use crate::company::Company;
use crate::error::AppError;
use crate::forms::{Answers, FormDraft, Subject};
use crate::outbox::{ItemId, Outbox};
use crate::screens::desk::Desk;
use crate::screens::outbox::Words;

/// A form of the company's.
#[derive(Clone)]
pub struct FormScreen {
    filling: Filling,
    company: Company,
}

impl FormScreen {
    /// The form with an id, with what was filled in before; `None` when the company does not offer it any more.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn open(
        desk: Desk,
        outbox: Arc<Outbox>,
        clock: Arc<dyn Clock>,
        company: Company,
        id: &str,
    ) -> Result<Option<Self>, AppError> {
        let found = desk.store.read(|reader| Ok(reader.forms()?.into_iter().find(|form| form.id == id)));
        let Some(form) = found.map_err(AppError::local_data)? else { return Ok(None) };
        let draft =
            FormDraft { subject: Subject::Form { id: id.to_owned() }, form, answers: Answers::default() };
        Ok(Some(Self { filling: Filling::open(desk, outbox, clock, draft)?, company }))
    }

    /// The same as kept now, with the errors that `shown` has in view.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { filling: self.filling.with_view_of(&shown.filling), ..self }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn state(&self) -> Result<FormState, AppError> {
        let words = Words::new(&self.filling.desk, &self.company);
        self.filling.state("form-title", words)
    }

    /// Types or chooses something; kept at once.
    ///
    /// # Errors
    /// When there is no such field, or it cannot be kept.
    pub fn fill(&mut self, field: &str, text: &str) -> Result<(), AppError> {
        self.filling.fill(field, text)
    }

    /// Agrees to a sentence, or takes that back; kept at once.
    ///
    /// # Errors
    /// When there is no such field, or it cannot be kept.
    pub fn agree(&mut self, field: &str, yes: bool) -> Result<(), AppError> {
        self.filling.agree(field, yes)
    }

    /// Adds a file. Says whether it goes along; if not, the field shows why.
    ///
    /// # Errors
    /// When there is no such field, or it cannot be kept.
    pub fn attach(&mut self, field: &str, name: &str, bytes: Vec<u8>) -> Result<bool, AppError> {
        self.filling.attach(field, name, bytes)
    }

    /// Removes a file.
    ///
    /// # Errors
    /// When there is none, or it cannot be removed.
    pub fn detach(&mut self, file: i64) -> Result<(), AppError> {
        self.filling.detach(file)
    }

    /// Forgets what was filled in.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn discard(&mut self) -> Result<(), AppError> {
        self.filling.discard()
    }

    /// Puts it in the outbox; `None` when something must be corrected first, which the fields then show. The app sends it
    /// as soon as it can.
    ///
    /// # Errors
    /// When the form cannot be filled in with this app, or the outbox cannot be written.
    pub fn send(&mut self) -> Result<Option<ItemId>, AppError> {
        let fields = &self.filling.draft.form.fields;
        if fields.iter().any(|field| field.kind == FieldKind::Unknown) {
            return Err(AppError::AppTooOld);
        }
        self.filling.send()
    }
}

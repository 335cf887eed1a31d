use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Filling, FormState};
use crate::api::wire::FieldKind;
use crate::auth::Clock;
use crate::company::Company;
use crate::error::AppError;
use crate::forms::{Answers, FormDraft, Subject};
use crate::outbox::{ItemId, Outbox};
use crate::screens::FormLink;
use crate::screens::desk::Desk;
use crate::screens::outbox::Words;

/// A form of the company's.
#[derive(Clone)]
pub struct FormScreen {
    filling: Filling,
    company: Company,
}

impl FormScreen {
    /// The form that a link leads to, with what was filled in before about the same; `None` when the company does not offer it
    /// any more.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn open(
        desk: Desk,
        outbox: Arc<Outbox>,
        clock: Arc<dyn Clock>,
        company: Company,
        link: &FormLink,
    ) -> Result<Option<Self>, AppError> {
        let found =
            desk.store.read(|reader| Ok(reader.forms()?.into_iter().find(|form| form.id == link.form)));
        let Some(form) = found.map_err(AppError::local_data)? else { return Ok(None) };
        let kind = |id: &str| form.fields.iter().find(|field| field.id == id).map(|field| field.kind);
        let (mut answers, mut reference, mut shown) = (Answers::default(), None, BTreeMap::new());
        for preset in &link.presets {
            match kind(&preset.field) {
                // Nobody agrees to a sentence by following a link, and no file lies behind one.
                None | Some(FieldKind::Consent | FieldKind::Attachment | FieldKind::Unknown) => continue,
                Some(FieldKind::Reference) => {
                    reference.get_or_insert_with(|| preset.value.clone());
                    shown.insert(preset.field.clone(), preset.shown.clone());
                }
                Some(_) => {}
            }
            answers.put(&preset.field, &preset.value);
        }
        let draft = FormDraft { subject: Subject::Form { id: form.id.clone(), reference }, form, answers };
        let filling = Filling::open(desk, outbox, clock, draft)?.with_references(shown);
        Ok(Some(Self { filling, company }))
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

    /// Puts it in the outbox; `None` when something must be corrected first, which the fields then show, or when the same is
    /// on its way already. The app sends it as soon as it can.
    ///
    /// # Errors
    /// When the form cannot be filled in with this app, or the outbox cannot be written.
    pub fn send(&mut self) -> Result<Option<ItemId>, AppError> {
        let fields = &self.filling.draft.form.fields;
        if fields.iter().any(|field| field.kind == FieldKind::Unknown) {
            return Err(AppError::AppTooOld);
        }
        if self.filling.is_on_its_way(&self.filling.outbox.items()?) {
            return Ok(None);
        }
        self.filling.send()
    }
}

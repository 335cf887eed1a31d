use std::sync::Arc;

use serde::Serialize;

use super::InquiryRow;
use super::inquiries::row;
use crate::api::wire::{Inquiries, InquiryTopics};
use crate::auth::Clock;
use crate::company::Company;
use crate::error::AppError;
use crate::forms::{Answers, FormDraft, Subject, inquiry};
use crate::i18n::Texts;
use crate::outbox::{ItemId, Outbox};
use crate::screens::desk::Desk;
use crate::screens::form::{Filling, FormState};
use crate::screens::outbox::Words;

/// Where topics lie in the outbox.
pub(crate) const TOPICS: &str = "topics";
/// Where inquiries lie in the outbox.
pub(crate) const INQUIRIES: &str = "inquiries";

/// The screen Kontakt oss.
#[derive(Clone)]
pub struct ContactScreen {
    filling: Filling,
    company: Company,
}

/// What Kontakt oss shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContactScreenState {
    /// What to ask.
    #[serde(flatten)]
    pub form: FormState,
    /// `Mine henvendelser`.
    pub inquiries_title: String,
    /// What was asked before, newest first.
    pub inquiries: Vec<InquiryRow>,
    /// In the place of the list, when there is none.
    pub inquiries_none: Option<String>,
}

impl ContactScreen {
    /// Kontakt oss, with what was written before.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn open(
        desk: Desk,
        outbox: Arc<Outbox>,
        clock: Arc<dyn Clock>,
        company: Company,
    ) -> Result<Self, AppError> {
        let topics: InquiryTopics = outbox.shelved(TOPICS)?.unwrap_or_default();
        let texts = desk.texts;
        let form = inquiry(&topics.topics, |field| label(texts, field));
        let draft = FormDraft { subject: Subject::Inquiry, form, answers: Answers::default() };
        Ok(Self { filling: Filling::open(desk, outbox, clock, draft)?, company })
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
    pub fn state(&self) -> Result<ContactScreenState, AppError> {
        let (desk, outbox) = (&self.filling.desk, &self.filling.outbox);
        let topics: InquiryTopics = outbox.shelved(TOPICS)?.unwrap_or_default();
        let asked: Inquiries = outbox.shelved(INQUIRIES)?.unwrap_or_default();
        let mut form = self.filling.state("contact-title", Words::new(desk, &self.company))?;
        let none = topics.topics.is_empty();
        form.blocked = form.blocked.or_else(|| none.then(|| desk.texts.text("contact-no-topics")));
        let inquiries: Vec<InquiryRow> =
            asked.inquiries.iter().map(|inquiry| row(desk, inquiry, &topics.topics)).collect();
        Ok(ContactScreenState {
            form,
            inquiries_title: desk.texts.text("contact-mine"),
            inquiries_none: inquiries.is_empty().then(|| desk.texts.text("contact-none")),
            inquiries,
        })
    }

    /// Types or chooses something; kept at once.
    ///
    /// # Errors
    /// When there is no such field, or it cannot be kept.
    pub fn fill(&mut self, field: &str, text: &str) -> Result<(), AppError> {
        self.filling.fill(field, text)
    }

    /// Adds a picture. Says whether it goes along; if not, the field shows why.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn attach(&mut self, name: &str, bytes: Vec<u8>) -> Result<bool, AppError> {
        self.filling.attach(crate::forms::Letter::PICTURES, name, bytes)
    }

    /// Removes a picture.
    ///
    /// # Errors
    /// When there is none, or it cannot be removed.
    pub fn detach(&mut self, file: i64) -> Result<(), AppError> {
        self.filling.detach(file)
    }

    /// Forgets what was written.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn discard(&mut self) -> Result<(), AppError> {
        self.filling.discard()
    }

    /// Puts it in the outbox; `None` when something must be corrected first, which the fields then show.
    ///
    /// # Errors
    /// When the outbox cannot be written.
    pub fn send(&mut self) -> Result<Option<ItemId>, AppError> {
        self.filling.send()
    }
}

fn label(texts: Texts, field: &str) -> String {
    texts.text(match field {
        "topic" => "contact-topic",
        "text" => "contact-text",
        "attachments" => "contact-pictures",
        _ => "contact-title",
    })
}

use std::sync::Arc;

use super::App;
use super::mailboxes::Mailbox;
use crate::error::AppError;
use crate::i18n::Texts;
use crate::outbox::{Item, ItemKind, LostWork};
use crate::screens::FormLink;
use crate::screens::contact::{self, ContactScreen};
use crate::screens::form::FormScreen;
use crate::screens::hazard::HazardScreen;
use crate::screens::outbox::OutboxScreen;

/// What the user writes to the company. What is put in the outbox is sent with [`App::send_outbox`], which every sync
/// calls too.
impl App {
    /// A form of the company's, with what was filled in before.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is no such form; when nobody is signed in, or their data cannot be read.
    pub fn form(&self, id: &str) -> Result<FormScreen, AppError> {
        self.form_from(&FormLink::to(id))
    }

    /// The form that a page leads to, with what the page knows filled in.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is no such form; when nobody is signed in, or their data cannot be read.
    pub fn form_from(&self, link: &FormLink) -> Result<FormScreen, AppError> {
        let (desk, outbox) = (self.desk()?, self.outbox()?);
        let clock = Arc::clone(&self.inner.clock);
        FormScreen::open(desk, outbox, clock, self.company().clone(), link)?.ok_or(AppError::NotFound)
    }

    /// Kontakt oss.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn contact(&self) -> Result<ContactScreen, AppError> {
        let (desk, outbox) = (self.desk()?, self.outbox()?);
        ContactScreen::open(desk, outbox, Arc::clone(&self.inner.clock), self.company().clone())
    }

    /// Meld farlig forhold: the customer's, or anybody's while nobody is signed in. After a session has ended it is
    /// anybody's too: what is dangerous must not wait for a login.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn hazard(&self) -> Result<HazardScreen, AppError> {
        let (desk, outbox) = match self.inner.auth.state().user() {
            Some(_) => (self.desk()?, self.outbox()?),
            None => (self.area_desk()?, self.inner.area_mailbox()?.outbox),
        };
        HazardScreen::open(desk, outbox, Arc::clone(&self.inner.clock), self.company().clone())
    }

    /// What was sent and what was not.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn outbox_screen(&self) -> Result<OutboxScreen, AppError> {
        Ok(OutboxScreen::new(self.open_desk()?, self.outbox()?, self.company().clone()))
    }

    /// Fetches what one can ask about, and what the customer has asked with its answers.
    ///
    /// # Errors
    /// When nobody is signed in, the server is not reached, or it cannot be kept.
    pub async fn fetch_contact(&self) -> Result<(), AppError> {
        let api = self.api();
        let (topics, inquiries) = (api.inquiry_topics().await?, api.inquiries().await?);
        let inner = Arc::clone(&self.inner);
        let kept = self.inner.runtime.spawn_blocking(move || {
            let Mailbox { outbox, .. } = inner.mailbox()?;
            outbox.shelve(contact::TOPICS, &topics)?;
            outbox.shelve(contact::INQUIRIES, &inquiries)?;
            Ok(())
        });
        kept.await.map_err(AppError::unexpected)?
    }

    /// What a logout would delete, as a question needs it; `None` when nothing is unsent.
    #[must_use]
    pub fn explain_unsent(&self, unsent: &[Item]) -> Option<String> {
        let titles = unsent.iter().filter_map(|item| item.content.as_ref());
        let titles: Vec<&str> = titles.map(|content| content.title.as_str()).collect();
        let count = u32::try_from(unsent.len()).unwrap_or(u32::MAX);
        let arguments = [("count", count.into()), ("titles", titles.join(", ").into())];
        let texts = Texts::new(self.language());
        (count > 0).then(|| texts.text_with("outbox-unsent", arguments))
    }

    /// What was lost with the key of this device's secrets; `None` when nothing was.
    #[must_use]
    pub fn explain_lost(&self, lost: &LostWork) -> Option<String> {
        let texts = Texts::new(self.language());
        let kinds = lost.kinds.iter().map(|(kind, count)| {
            let id = match kind {
                ItemKind::Form => "outbox-lost-forms",
                ItemKind::Inquiry => "outbox-lost-inquiries",
                ItemKind::Hazard => "outbox-lost-hazards",
            };
            texts.text_with(id, [("count", (*count).into())])
        });
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        (lost.count() > 0).then(|| texts.text_with("outbox-lost-work", [("what", kinds.into())]))
    }
}

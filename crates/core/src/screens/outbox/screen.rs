use std::sync::Arc;

use serde::Serialize;

use super::{DeliveryState, Words};
use crate::company::Company;
use crate::error::AppError;
use crate::outbox::{ItemId, ItemState, Outbox};
use crate::screens::Frame;
use crate::screens::desk::Desk;

/// Everything that the user has written.
#[derive(Clone)]
pub struct OutboxScreen {
    desk: Desk,
    outbox: Arc<Outbox>,
    company: Company,
}

/// What it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutboxState {
    /// What is around it.
    pub frame: Frame,
    /// Drafts and what waits, was refused, given up or lost, newest first.
    pub unsent: Vec<DeliveryState>,
    /// What the company has received, newest first.
    pub sent: Vec<DeliveryState>,
}

impl OutboxScreen {
    /// What an outbox has.
    #[must_use]
    pub const fn new(desk: Desk, outbox: Arc<Outbox>, company: Company) -> Self {
        Self { desk, outbox, company }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub fn state(&self) -> Result<OutboxState, AppError> {
        let frame = self.desk.store.read(|reader| self.desk.frame(reader, "outbox-title", None));
        let frame = frame.map_err(AppError::local_data)?;
        let words = Words::new(&self.desk, &self.company);
        let (sent, unsent): (Vec<_>, Vec<_>) =
            self.outbox.items()?.into_iter().partition(|item| matches!(item.state, ItemState::Sent { .. }));
        let empty = sent.is_empty() && unsent.is_empty();
        let frame = if empty { frame.emptied(self.desk.texts.text("outbox-none")) } else { frame };
        let of = |items: Vec<_>| items.iter().map(|item| words.of(item)).collect();
        Ok(OutboxState { frame, unsent: of(unsent), sent: of(sent) })
    }

    /// Lets something be tried again now.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is nothing to try; when the outbox cannot be written.
    pub fn retry(&self, id: i64) -> Result<(), AppError> {
        Ok(self.outbox.retry(ItemId(id))?)
    }

    /// Deletes something, unless an attempt is under way.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it cannot be deleted; when the outbox cannot be written.
    pub fn delete(&self, id: i64) -> Result<(), AppError> {
        Ok(self.outbox.remove(ItemId(id))?)
    }
}

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::App;
use super::mailboxes::Mailbox;
use super::opening::Inner;
use crate::Chain;
use crate::api::ApiClient;
use crate::auth::UserId;
use crate::error::AppError;
use crate::outbox::{self, Delivered, Item, LostWork, Name, Outbox, Post, Sender};
use crate::screens::Letters;

impl App {
    /// The outbox of the user, or that of the chosen area while nobody is signed in.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn outbox(&self) -> Result<Arc<Outbox>, AppError> {
        Ok(self.inner.mailbox()?.outbox)
    }

    /// Sends what waits, the user's and what was written before login. Dropping the future stops nothing. What cannot be
    /// sent now stays, and is tried again later.
    ///
    /// # Errors
    /// When an outbox cannot be read or written.
    pub async fn send_outbox(&self) -> Result<(), AppError> {
        let app = self.clone();
        self.inner.runtime.spawn(async move { app.send(true).await }).await.map_err(AppError::unexpected)?
    }

    /// Sends what waits without anybody waiting for it.
    pub fn send_soon(&self) {
        let app = self.clone();
        self.inner.runtime.spawn(async move {
            if let Err(error) = app.send(true).await {
                tracing::warn!(error = %Chain(&error), "the outbox could not be sent");
            }
        });
    }

    /// What a logout would delete unsent: everything that the user has written and the server has not received.
    ///
    /// # Errors
    /// When nobody is signed in, or their outbox cannot be read.
    pub fn unsent(&self) -> Result<Vec<Item>, AppError> {
        let user = self.inner.user().ok_or(AppError::SessionEnded)?;
        Ok(self.inner.mailbox_of(&user)?.outbox.unsent()?)
    }

    /// What pages must know of what was sent with forms; nothing where it cannot be read, since a page shows all the same.
    pub(super) fn letters(&self) -> Letters {
        let items = || match self.inner.user() {
            Some(user) if self.inner.mailbox_name(&user).exists(&self.inner.folder()) => {
                Ok(self.inner.mailbox_of(&user)?.outbox.items()?)
            }
            _ => Ok(Vec::new()),
        };
        let items: Result<Vec<Item>, AppError> = items();
        match items {
            Ok(items) => Letters::of(&items),
            Err(error) => {
                tracing::warn!(error = %Chain(&error), "what was sent is not known to the pages");
                Letters::default()
            }
        }
    }

    /// What was written and cannot be opened any more, since this device has lost the key of its secrets.
    ///
    /// # Errors
    /// When the outboxes cannot be read now.
    pub fn lost_work(&self) -> Result<LostWork, AppError> {
        Ok(outbox::lost_work(&self.inner.folder(), &*self.inner.secrets)?)
    }

    /// Forgets what is lost, once the user has been told.
    ///
    /// # Errors
    /// When the outboxes cannot be written.
    pub fn forget_lost_work(&self) -> Result<(), AppError> {
        Ok(outbox::forget_lost(&self.inner.folder())?)
    }

    async fn send(&self, hurry: bool) -> Result<(), AppError> {
        let inner = Arc::clone(&self.inner);
        let opened = self.inner.runtime.spawn_blocking(move || inner.mailboxes_with_letters()).await;
        let mut next: Option<DateTime<Utc>> = None;
        let mut answered = BTreeSet::new();
        for mailbox in opened.map_err(AppError::unexpected)?? {
            let Delivered { again, forms } = mailbox.sender.run(hurry).await?;
            next = next.into_iter().chain(again).min();
            answered.extend(forms);
        }
        self.refresh_pages_of(&answered).await;
        if let Some(instant) = next {
            self.come_back(instant);
        }
        Ok(())
    }

    /// Tries again at an instant, unless the app is closed before.
    fn come_back(&self, instant: DateTime<Utc>) {
        let wait = instant.signed_duration_since(self.inner.clock.now()).to_std().unwrap_or_default();
        let inner = Arc::downgrade(&self.inner);
        self.inner.runtime.spawn(async move {
            tokio::time::sleep(wait.max(std::time::Duration::from_secs(1))).await;
            if let Some(inner) = inner.upgrade() {
                Self { inner }.send_soon();
            }
        });
    }
}

impl Inner {
    /// The outbox to write to now.
    pub fn mailbox(&self) -> Result<Mailbox, AppError> {
        match self.user() {
            Some(user) => self.mailbox_of(&user),
            None => self.area_mailbox(),
        }
    }

    fn mailbox_of(&self, user: &UserId) -> Result<Mailbox, AppError> {
        // The drawer first: whoever comes after a logout has emptied it finds nobody signed in, and makes no new one.
        let mut open = self.mailboxes();
        if self.user().as_ref() != Some(user) {
            return Err(AppError::SessionEnded);
        }
        if let Some((_, mailbox)) = open.user.as_ref().filter(|(owner, _)| owner == user) {
            return Ok(mailbox.clone());
        }
        let mailbox = self.open_mailbox(&self.mailbox_name(user), true)?;
        open.user = Some((user.clone(), mailbox.clone()));
        Ok(mailbox)
    }

    /// The outbox of whoever is not signed in.
    pub fn area_mailbox(&self) -> Result<Mailbox, AppError> {
        let mut open = self.mailboxes();
        if let Some(mailbox) = &open.area {
            return Ok(mailbox.clone());
        }
        let mailbox = self.open_mailbox(&Name::of_area(), false)?;
        open.area = Some(mailbox.clone());
        Ok(mailbox)
    }

    /// The outboxes that there are; none is made.
    fn mailboxes_with_letters(&self) -> Result<Vec<Mailbox>, AppError> {
        let mut mailboxes = Vec::new();
        if let Some(user) = self.user().filter(|user| self.mailbox_name(user).exists(&self.folder())) {
            mailboxes.push(self.mailbox_of(&user)?);
        }
        if Name::of_area().exists(&self.folder()) {
            mailboxes.push(self.area_mailbox()?);
        }
        Ok(mailboxes)
    }

    /// Deletes the outbox of a user who has logged out, with its key.
    pub fn wipe_mailbox(&self, user: Option<&UserId>) -> Result<(), AppError> {
        let mut open = self.mailboxes();
        let closed = open.user.take().map_or(Ok(()), |(_, mailbox)| mailbox.outbox.delete());
        let name = user.map(|user| self.mailbox_name(user));
        let deleted = name.map_or(Ok(()), |name| Outbox::delete_of(&self.folder(), &name, &*self.secrets));
        Ok(closed.and(deleted)?)
    }

    fn mailbox_name(&self, user: &UserId) -> Name {
        Name::of_user(&self.subject(user))
    }

    fn open_mailbox(&self, name: &Name, signed_in: bool) -> Result<Mailbox, AppError> {
        let outbox = Arc::new(Outbox::open(&self.folder(), name, &*self.secrets)?);
        self.changes.pass_on(outbox.changes(), &self.runtime);
        let api = ApiClient::new(self.http.clone(), Arc::new(self.auth.clone()));
        let lock_file = self.config.home.join("outbox.lock");
        let post = Post { api, signed_in };
        let sender = Sender::new(Arc::clone(&outbox), post, Arc::clone(&self.clock), lock_file);
        Ok(Mailbox { outbox, sender: Arc::new(sender) })
    }
}

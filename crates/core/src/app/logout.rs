use std::sync::Arc;

use super::App;
use super::opening::Inner;
use super::preferences::Preferences;
use crate::auth::{LogoutOutcome, UserId};
use crate::error::AppError;
use crate::screens::Link;
use crate::store::delete_user;

impl App {
    /// Ends the session, here and on the server, and removes that user's data from this device, unsent letters too: [`Self::unsent`]
    /// tells of them before.
    ///
    /// # Errors
    /// When something could not be removed. Everything else is, and nobody is signed in all the same.
    pub async fn log_out(&self) -> Result<LogoutOutcome, AppError> {
        let (inner, user) = (Arc::clone(&self.inner), self.inner.user());
        let outcome = self.inner.auth.log_out().await;
        let wiped = self.inner.runtime.spawn_blocking(move || inner.wipe(user.as_ref())).await;
        wiped.map_err(AppError::unexpected)??;
        Ok(outcome?)
    }
}

impl Inner {
    /// Removes a user's store, papers, pictures of articles and choices.
    fn wipe(&self, user: Option<&UserId>) -> Result<(), AppError> {
        let open = self.session_slot().take();
        self.set_link(Link::Online);
        let closed = open.map_or(Ok(()), |session| session.store.delete());
        let deleted = user.map_or(Ok(()), |user| delete_user(&self.folder(), &self.subject(user)));
        let papers = user.map_or(Ok(()), |user| self.papers(user).delete());
        let pictures = self.pictures().delete();
        let forgotten = self.change_preferences(Preferences::forget_user);
        let unsent = self.wipe_mailbox(user);
        closed.and(deleted).map_err(AppError::local_data)?;
        papers.and(pictures).map_err(AppError::local_data)?;
        unsent.and(forgotten)
    }
}

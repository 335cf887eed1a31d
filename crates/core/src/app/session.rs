use std::path::PathBuf;
use std::sync::Arc;

use super::opening::Inner;
use super::user_session::UserSession;
use crate::api::wire::Gsrn;
use crate::api::{ApiClient, ApiError};
use crate::auth::{AuthState, UserId};
use crate::error::AppError;
use crate::store::Store;
use crate::sync::{PriceSources, Syncer};

impl Inner {
    /// Who is signed in; or whose session has ended and was not logged out of, since what is here is still theirs to read.
    pub fn user(&self) -> Option<UserId> {
        match self.auth.state() {
            AuthState::SignedIn { user } | AuthState::Ended { user: Some(user), .. } => Some(user),
            // Signing in again after a session that ended: until then it is still theirs.
            _ => self.auth.ended().and_then(|ended| ended.user),
        }
    }

    /// The session of that user, with their store open. Another user's is let go.
    ///
    /// # Errors
    /// When nobody is there, or the store cannot be opened.
    pub fn session(&self) -> Result<Arc<UserSession>, AppError> {
        // The slot first: whoever comes after a logout has emptied it finds nobody signed in, and opens nothing.
        let mut slot = self.session_slot();
        let user = self.user().ok_or(AppError::SessionEnded)?;
        if let Some(open) = slot.as_ref().filter(|open| open.user == user) {
            return Ok(Arc::clone(open));
        }
        *slot = None;
        let (store, opened) =
            Store::open(&self.folder(), &self.subject(&user)).map_err(AppError::local_data)?;
        tracing::debug!(?opened, "the store is open");
        let store = Arc::new(store);
        self.changes.pass_on(store.changes(), &self.runtime);
        let api = ApiClient::new(self.http.clone(), Arc::new(self.auth.clone()));
        let prices = PriceSources::of(&self.config.company, &self.config.http).map_err(ApiError::from)?;
        let syncer = Syncer::with_prices(api, prices, Arc::clone(&store), self.runtime.clone())
            .map_err(AppError::local_data)?;
        syncer.look_at(self.chosen_by(&user));
        let session = Arc::new(UserSession { user, store, syncer });
        *slot = Some(Arc::clone(&session));
        Ok(session)
    }

    /// The point that a user has chosen.
    pub fn chosen_by(&self, user: &UserId) -> Option<Gsrn> {
        let chosen = self.preferences().chosen.clone();
        chosen.filter(|chosen| chosen.user == *user).map(|chosen| chosen.point)
    }

    /// Where stores are.
    pub fn folder(&self) -> PathBuf {
        self.config.home.join("data")
    }

    /// Whose store it is: a user id means something only together with the server that gave it.
    pub fn subject(&self, user: &UserId) -> String {
        format!("{} {user}", self.config.company.server)
    }
}

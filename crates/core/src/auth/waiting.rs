use super::AuthError;
use super::manager::Inner;
use super::pending::PendingLogin;
use crate::Chain;
use crate::secure_store::{SecureStoreError, StoreKey};

/// The login that waits: in memory, and in the secure store for the next start.
impl Inner {
    /// Waits for a login, in the place of any other.
    pub async fn wait_for(&self, login: PendingLogin) -> Result<(), AuthError> {
        let reason = |error: serde_json::Error| SecureStoreError::Unavailable(error.to_string());
        let secret = login.to_secret().map_err(reason)?;
        let event = login.event();
        *self.pending() = Some(login);
        self.publish(event);
        let store = self.store.clone();
        tokio::task::spawn_blocking(move || store.set(&StoreKey::pending_login(), &secret)).await??;
        Ok(())
    }

    /// Waits no more. What cannot be removed from the store is of no use to anybody: the server takes an answer once.
    pub async fn wait_no_more(&self) {
        *self.pending() = None;
        let store = self.store.clone();
        let removed = tokio::task::spawn_blocking(move || store.delete(&StoreKey::pending_login())).await;
        match removed {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::warn!(error = %Chain(&error), "a login that is over could not be removed");
            }
            Err(error) => tracing::warn!(error = %Chain(&error), "a login that is over was not removed"),
        }
    }

    /// Goes on with the login that waited when the app was stopped, unless it has expired.
    pub async fn take_up_waiting(&self) -> Result<(), AuthError> {
        let store = self.store.clone();
        let kept = tokio::task::spawn_blocking(move || store.get(&StoreKey::pending_login())).await?;
        // A key that is lost has been told of with the session.
        let Some(secret) = kept.ok().flatten() else { return Ok(()) };
        match PendingLogin::from_secret(&secret) {
            Some(login) if self.state().user().is_none() => {
                self.time.assume(login.ahead());
                if self.time.now() < login.expires_at {
                    self.publish(login.event());
                    *self.pending() = Some(login);
                    return Ok(());
                }
            }
            _ => {}
        }
        self.wait_no_more().await;
        Ok(())
    }
}

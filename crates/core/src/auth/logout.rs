use super::AuthError;
use super::event::AuthEvent;
use super::manager::{Auth, Inner};
use super::record::{Kept, Record};
use crate::Chain;
use crate::secure_store::Secret;

/// How a logout went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogoutOutcome {
    /// Whether the server has confirmed the end of the session. If not, it ends there when its tokens run out.
    pub ended_on_server: bool,
}

impl Auth {
    /// Ends the session: its tokens are removed here first, whatever happens, and then on the server if it can be reached.
    ///
    /// # Errors
    /// When the secure store could not remove the tokens. Nobody is signed in all the same.
    pub async fn log_out(&self) -> Result<LogoutOutcome, AuthError> {
        let inner = self.inner.clone();
        tokio::spawn(async move { inner.log_out().await }).await?
    }
}

impl Inner {
    async fn log_out(&self) -> Result<LogoutOutcome, AuthError> {
        let _one = self.gate.lock().await;
        let others_wait = self.lock_processes().await;
        let refresh_token = self.refresh_token().await;
        self.wait_no_more().await;
        let wiped = self.wipe().await;
        self.publish(AuthEvent::SignedOut);
        drop(others_wait);
        let ended_on_server = match &refresh_token {
            Some(token) => self.revoke(token).await,
            None => true,
        };
        wiped.map(|()| LogoutOutcome { ended_on_server })
    }

    /// The newest refresh token: one that waits to be kept, the store's, or the one in memory if the store fails.
    async fn refresh_token(&self) -> Option<Secret> {
        let of = |record: &Record| match record {
            Record::Open(session) => Some(session.refresh_token.clone()),
            Record::Ended { .. } => None,
        };
        let unsaved = self.unsaved().as_ref().and_then(of);
        match (unsaved, self.read().await) {
            (Some(token), _) => Some(token),
            (None, Ok(Kept::Record(record))) => of(&record),
            (None, _) => self.current().as_ref().and_then(of),
        }
    }

    /// Tells the server that a session is over. Best effort: what fails is logged.
    pub async fn revoke(&self, refresh_token: &Secret) -> bool {
        let form = [("token", refresh_token.expose()), ("client_id", self.config.client_id.as_str())];
        let revoked = match self.provider().await {
            Ok(provider) => {
                self.http.post_form(provider.revocation.clone(), &form).await.map_err(AuthError::from)
            }
            Err(error) => Err(error),
        };
        match revoked {
            Ok(answer) if answer.is_success() => true,
            Ok(answer) => {
                tracing::warn!(status = answer.status().as_u16(), "the server did not end the session");
                false
            }
            Err(error) => {
                tracing::warn!(error = %Chain(&error), "the session could not be ended on the server");
                false
            }
        }
    }
}

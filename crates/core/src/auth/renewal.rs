use super::event::AuthEvent;
use super::manager::Inner;
use super::record::{Kept, OpenSession, Record};
use super::token_endpoint::{self, Refreshed};
use super::{AuthError, SessionEnd};
use crate::api::AccessToken;

/// Staying signed in: one renewal at a time, in this process and across processes.
impl Inner {
    /// A token that should be good now, without asking anybody; `None` when it must be renewed.
    ///
    /// # Errors
    /// When there is no session to renew.
    pub fn present_token(&self, refused: Option<&AccessToken>) -> Result<Option<AccessToken>, AuthError> {
        match self.current().as_ref() {
            None => Err(AuthError::SignedOut),
            Some(Record::Ended { why, .. }) => Err(AuthError::SessionEnded(*why)),
            Some(Record::Open(session)) => Ok(session.usable(refused, self.time.now())),
        }
    }

    /// A token other than `refused`: this process's, another process's, or a new one.
    ///
    /// Runs to its end once begun: dropping it half-way could lose the new refresh token, so callers spawn it.
    pub async fn renew(&self, refused: Option<AccessToken>) -> Result<AccessToken, AuthError> {
        let _one = self.gate.lock().await;
        // Whoever held the gate may have renewed it.
        if let Some(token) = self.present_token(refused.as_ref())? {
            return Ok(token);
        }
        let _others_wait = self.lock_processes().await?;
        self.keep_unsaved().await?;
        let session = self.reread().await?;
        if let Some(token) = session.usable(refused.as_ref(), self.time.now()) {
            return Ok(token);
        }
        let provider = self.provider().await?;
        match token_endpoint::refresh(&provider, &self.http, &session.refresh_token).await? {
            Refreshed::Refused => {
                self.end(SessionEnd::Expired).await?;
                Err(AuthError::SessionEnded(SessionEnd::Expired))
            }
            Refreshed::Tokens(tokens) => {
                let renewed = OpenSession::new(session.identity(), &tokens, self.time.now());
                self.keep(Record::Open(renewed)).await?;
                Ok(tokens.access)
            }
        }
    }

    /// The server says that the session of this token is over: so it is, unless there is a later one.
    pub async fn session_ended(&self, refused: AccessToken) -> Result<AccessToken, AuthError> {
        let _one = self.gate.lock().await;
        let _others_wait = self.lock_processes().await?;
        self.keep_unsaved().await?;
        let session = self.reread().await?;
        if session.has(&refused) {
            self.end(SessionEnd::Revoked).await?;
            return Err(AuthError::SessionEnded(SessionEnd::Revoked));
        }
        // Another process has signed in or renewed since.
        session.usable(Some(&refused), self.time.now()).ok_or(AuthError::SessionEnded(SessionEnd::Revoked))
    }

    /// The session as the store has it now, which another process may have changed.
    async fn reread(&self) -> Result<OpenSession, AuthError> {
        match self.read().await? {
            Kept::Record(Record::Open(session)) => {
                *self.current() = Some(Record::Open(session.clone()));
                Ok(session)
            }
            Kept::Record(ended @ Record::Ended { why, .. }) => {
                self.adopt(ended);
                Err(AuthError::SessionEnded(why))
            }
            Kept::Nothing => {
                *self.current() = None;
                self.publish(AuthEvent::SignedOut);
                Err(AuthError::SignedOut)
            }
            Kept::Lost => {
                self.publish(AuthEvent::Ended {
                    user: self.current().as_ref().map(Record::user).cloned(),
                    why: SessionEnd::KeyLost,
                });
                self.wipe().await?;
                Err(AuthError::SessionEnded(SessionEnd::KeyLost))
            }
        }
    }
}

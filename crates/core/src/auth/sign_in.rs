use super::event::AuthEvent;
use super::manager::Inner;
use super::provider::Provider;
use super::record::{OpenSession, Record};
use super::token_endpoint::{self, Brought};
use super::{AuthError, UserId};

impl Inner {
    /// Exchanges the code of a login for a session and keeps it.
    pub async fn sign_in(&self, provider: &Provider, brought: &Brought) -> Result<UserId, AuthError> {
        let exchanged = token_endpoint::exchange(provider, &self.http, brought).await;
        let exchanged = exchanged.inspect_err(|_| self.publish(AuthEvent::LoginGivenUp))?;
        // The answer has said what time it is.
        let now = self.time.now();
        let tokens = &exchanged.tokens;
        let identity = match exchanged.identity(provider, &brought.proof, now) {
            Ok(identity) => identity,
            Err(error) => {
                // Whosever session it is, it is not wanted.
                self.publish(AuthEvent::LoginGivenUp);
                self.revoke(&tokens.refresh).await;
                return Err(error);
            }
        };
        let record = Record::Open(OpenSession::new(identity.clone(), tokens, now));
        let kept = match self.lock_processes().await {
            Ok(_others_wait) => self.keep(record).await,
            Err(error) => Err(error),
        };
        if let Err(error) = kept {
            // A session that would not last is none; the server need not keep it either.
            *self.unsaved() = None;
            self.publish(AuthEvent::LoginGivenUp);
            self.revoke(&tokens.refresh).await;
            return Err(error);
        }
        self.publish(AuthEvent::SignedIn(identity.user.clone()));
        Ok(identity.user)
    }
}

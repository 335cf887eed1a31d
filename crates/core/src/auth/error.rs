use openidconnect::url;
use thiserror::Error;

use super::{LoginProblem, SessionEnd};
use crate::api::ApiError;
use crate::api::http::{HttpError, Refusal};
use crate::secure_store::SecureStoreError;

/// Why signing in, staying signed in or signing out failed. Has no token, code or address in it.
#[derive(Debug, Error)]
pub enum AuthError {
    /// Something that the user can do something about.
    #[error(transparent)]
    Login(#[from] LoginProblem),
    /// The server was not reached or says no to everything.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// The session is over.
    #[error("the session has ended ({0:?})")]
    SessionEnded(SessionEnd),
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignedOut,
    /// Somebody is signed in already.
    #[error("somebody is signed in already")]
    SignedIn,
    /// A code, but no login that waits for one.
    #[error("no login waits for a code")]
    NoLogin,
    /// The secure store fails.
    #[error("the session could not be kept")]
    Store(#[from] SecureStoreError),
    /// The file that processes lock cannot be used.
    #[error("the session's lock file cannot be used")]
    Lock(#[source] std::io::Error),
    /// An address that the authorisation server names is not one.
    #[error("the authorisation server names an address that is none")]
    Address(#[from] url::ParseError),
    /// The authorisation server names an address on another server.
    #[error("the authorisation server's {0} is on another server")]
    ForeignEndpoint(&'static str),
    /// The authorisation server answers with something that the contract does not know.
    #[error("the authorisation server's {what} is not what the contract says: {reason}")]
    Protocol {
        /// Which answer.
        what: &'static str,
        /// What is wrong with it; never its content.
        reason: String,
    },
    /// The id token is not the server's, not for this app or not of this login.
    #[error("the id token was not accepted")]
    IdToken(#[source] openidconnect::ClaimsVerificationError),
    /// The task that did it was stopped: the app is closing, or there is a mistake in it.
    #[error("the work on the session was stopped")]
    Stopped(#[from] tokio::task::JoinError),
}

impl From<HttpError> for AuthError {
    fn from(error: HttpError) -> Self {
        Self::Api(error.into())
    }
}

impl From<Refusal> for AuthError {
    fn from(refusal: Refusal) -> Self {
        Self::Api(refusal.into())
    }
}

impl From<AuthError> for ApiError {
    fn from(error: AuthError) -> Self {
        match error {
            AuthError::Api(error) => error,
            AuthError::SessionEnded(_) => Self::Refused(Refusal::SessionEnded),
            other => Self::Token(Box::new(other)),
        }
    }
}

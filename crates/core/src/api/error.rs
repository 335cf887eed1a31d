use nettleie::load::LoadError;
use thiserror::Error;

use super::http::{HttpError, Refusal};

/// Why a resource did not come.
#[derive(Debug, Error)]
pub enum ApiError {
    /// No whole answer.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// The server said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// An answer that is not what the contract says.
    #[error("the server's {what} cannot be read")]
    Unreadable {
        /// Which resource.
        what: &'static str,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
    /// An answer of another's, in a format of the industry's, that the engine cannot read.
    #[error("the server's {what} cannot be read")]
    Misread {
        /// Which resource.
        what: &'static str,
        /// What is wrong with it.
        #[source]
        source: LoadError,
    },
    /// The answer is about something else than was asked for.
    #[error("the server's {what} is not what was asked for")]
    Mismatch {
        /// Which resource.
        what: &'static str,
    },
    /// No token could be had for a reason on this phone: nobody is signed in, or the secure store fails.
    #[error("no token could be had")]
    Token(#[source] Box<dyn std::error::Error + Send + Sync>),
}

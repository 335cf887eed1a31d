use std::fmt;
use std::pin::Pin;

use reqwest::header::HeaderValue;

use super::ApiError;
use crate::secure_store::Secret;

/// What opens the customer's resources for a few minutes. Prints as `[redacted]`.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken {
    secret: Secret,
    header: HeaderValue,
}

impl AccessToken {
    /// A token from its text; `None` when the text cannot stand in a header.
    #[must_use]
    pub fn new(secret: Secret) -> Option<Self> {
        let mut header = HeaderValue::try_from(format!("Bearer {}", secret.expose())).ok()?;
        header.set_sensitive(true);
        Some(Self { secret, header })
    }

    /// Its text.
    #[must_use]
    pub const fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The value of the `Authorization` header.
    pub(super) fn header(&self) -> HeaderValue {
        self.header.clone()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([redacted])")
    }
}

/// A token that will come, or the reason why not.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, ApiError>> + Send + 'a>>;

/// Where [`super::ApiClient`] gets its tokens. `auth` is one.
pub trait TokenSource: Send + Sync + 'static {
    /// A token that should be good now.
    fn token(&self) -> TokenFuture<'_>;

    /// A token newer than one that the server has just refused.
    fn after_refusal(&self, refused: AccessToken) -> TokenFuture<'_>;

    /// The server says that the session of this token has ended. Gives a newer token when there is one from a later
    /// session; otherwise it is [`super::http::Refusal::SessionEnded`].
    fn after_session_end(&self, refused: AccessToken) -> TokenFuture<'_>;
}

use std::fmt;

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::auth::oauth_error::OAuthError;
use crate::auth::secret;

/// A confidential client; it proves itself with HTTP Basic (`client_secret_basic`).
#[derive(Clone)]
pub struct Client {
    pub id: String,
    secret: String,
    /// The only address that answers may go to.
    pub redirect_uri: String,
}

impl Client {
    /// A client with a fresh secret.
    pub fn register(id: &str, redirect_uri: String) -> Result<Self, getrandom::Error> {
        Ok(Self { id: id.to_owned(), secret: secret::token()?, redirect_uri })
    }

    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Whether the caller is this client.
    pub fn authenticate(&self, headers: &HeaderMap) -> Result<(), OAuthError> {
        let header = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let (scheme, credentials) = header.split_once(' ').unwrap_or_default();
        let expected = STANDARD.encode(format!("{}:{}", self.id, self.secret));
        // Hashes, so that the time it takes says nothing about how far a guess was right.
        let right = secret::hash(credentials.trim()) == secret::hash(&expected);
        if scheme.eq_ignore_ascii_case("basic") && right { Ok(()) } else { Err(OAuthError::invalid_client()) }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("id", &self.id).finish_non_exhaustive()
    }
}

//! The company as a client of ID-porten: pushes a request, exchanges the code that comes back, and learns who it is.
//! The national identity number ends here and in the look-up of the customer; nothing of it goes to the app or the log.

mod back_channel;
mod claims;
mod error;
mod jws;
mod metadata;

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use self::back_channel::Credentials;
use self::metadata::Metadata;
use super::authorize::request::PendingLogin;
use crate::expiring::Expiring;
use crate::query::encoded;

pub use claims::Identity;
pub use error::BrokerError;

/// Where ID-porten sends the browser back to.
pub const CALLBACK: &str = "/oauth/callback/idporten";
/// How long somebody may be away at ID-porten.
pub const AWAY: TimeDelta = TimeDelta::minutes(15);
/// The lowest level of assurance that will do.
const LEVEL: &str = "idporten-loa-substantial";

/// A registration with ID-porten, and the logins that are there at the moment.
pub struct Broker {
    issuer: String,
    credentials: Credentials,
    redirect_uri: String,
    /// By the `state` that was sent to ID-porten.
    pub pending: Expiring<PendingLogin>,
}

/// What one login sends to ID-porten.
#[derive(Clone, Copy, Debug)]
pub struct Push<'a> {
    pub state: &'a str,
    pub nonce: &'a str,
    pub code_challenge: &'a str,
    /// The electronic identity that the customer has chosen in the app.
    pub hint: Option<&'a str>,
}

impl Broker {
    /// A client registered with the issuer.
    pub fn new(issuer: String, id: &str, secret: &str, redirect_uri: String) -> Self {
        let credentials = Credentials { id: id.to_owned(), secret: secret.to_owned() };
        Self { issuer, credentials, redirect_uri, pending: Expiring::default() }
    }

    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Pushes a request (RFC 9126) and says where to send the browser.
    pub async fn push(&self, push: Push<'_>) -> Result<String, BrokerError> {
        let metadata = Metadata::discover(&self.issuer).await?;
        let mut form = vec![
            ("client_id", self.credentials.id.as_str()),
            ("response_type", "code"),
            ("redirect_uri", &self.redirect_uri),
            ("scope", "openid"),
            ("state", push.state),
            ("nonce", push.nonce),
            ("code_challenge", push.code_challenge),
            ("code_challenge_method", "S256"),
            ("acr_values", LEVEL),
        ];
        form.extend(push.hint.map(|hint| ("login_hint", hint)));
        let answer = back_channel::post(metadata.push(), &self.credentials, &form).await?;
        let request_uri = text(&answer, "request_uri")?;
        let query = encoded(&[("client_id", &self.credentials.id), ("request_uri", request_uri)]);
        Ok(format!("{}?{query}", metadata.authorize()))
    }

    /// Exchanges a code and checks what comes back.
    pub async fn identify(
        &self,
        code: &str,
        verifier: &str,
        nonce: &str,
        now: DateTime<Utc>,
    ) -> Result<Identity, BrokerError> {
        let metadata = Metadata::discover(&self.issuer).await?;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.redirect_uri),
            ("code_verifier", verifier),
        ];
        let answer = back_channel::post(metadata.token(), &self.credentials, &form).await?;
        let keys = back_channel::get(metadata.keys()).await?;
        let claims = jws::verified(text(&answer, "id_token")?, &keys)?;
        let expected = claims::Expected { issuer: &self.issuer, audience: &self.credentials.id, nonce, now };
        claims::check(&claims, &expected)
    }
}

impl fmt::Debug for Broker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Broker").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

fn text<'a>(answer: &'a Value, member: &'static str) -> Result<&'a str, BrokerError> {
    answer.get(member).and_then(Value::as_str).ok_or(BrokerError::Missing(member))
}

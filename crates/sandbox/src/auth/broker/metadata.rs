use serde_json::Value;

use super::back_channel;
use super::error::BrokerError;

/// Where an issuer's endpoints are.
#[derive(Debug)]
pub struct Metadata {
    authorize: String,
    push: String,
    token: String,
    keys: String,
}

impl Metadata {
    /// Reads what an issuer says about itself. It must speak for itself, and of nobody else's addresses.
    pub async fn discover(issuer: &str) -> Result<Self, BrokerError> {
        let found = back_channel::get(&format!("{issuer}/.well-known/openid-configuration")).await?;
        if found.get("issuer").and_then(Value::as_str) != Some(issuer) {
            return Err(BrokerError::Claim("issuer"));
        }
        let endpoint = |name: &'static str| {
            let address = super::text(&found, name)?;
            let own = address.strip_prefix(issuer).is_some_and(|path| path.starts_with('/'));
            if own { Ok(address.to_owned()) } else { Err(BrokerError::Metadata) }
        };
        Ok(Self {
            authorize: endpoint("authorization_endpoint")?,
            push: endpoint("pushed_authorization_request_endpoint")?,
            token: endpoint("token_endpoint")?,
            keys: endpoint("jwks_uri")?,
        })
    }

    pub fn authorize(&self) -> &str {
        &self.authorize
    }

    pub fn push(&self) -> &str {
        &self.push
    }

    pub fn token(&self) -> &str {
        &self.token
    }

    pub fn keys(&self) -> &str {
        &self.keys
    }
}

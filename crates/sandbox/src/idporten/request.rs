//! What a client asks for, checked before anybody sees a page.

use serde::Deserialize;

use super::client::Client;
use super::eid::Eid;
use crate::auth::challenge::required;
use crate::auth::oauth_error::OAuthError;
use crate::auth::pkce;

/// The levels of assurance that one may ask for, the lowest first.
pub const LEVELS: [&str; 2] = ["idporten-loa-substantial", "idporten-loa-high"];

/// A request as it is pushed.
#[derive(Debug, Deserialize)]
pub struct RequestForm {
    client_id: Option<String>,
    response_type: Option<String>,
    redirect_uri: Option<String>,
    scope: Option<String>,
    state: Option<String>,
    nonce: Option<String>,
    code_challenge: Option<String>,
    code_challenge_method: Option<String>,
    acr_values: Option<String>,
    login_hint: Option<String>,
    request_uri: Option<String>,
}

/// A request that is in order.
#[derive(Clone, Debug)]
pub struct AuthorizationRequest {
    pub redirect_uri: String,
    pub state: String,
    pub nonce: String,
    pub code_challenge: String,
    /// Which page to show at once.
    pub eid: Option<Eid>,
}

impl AuthorizationRequest {
    /// Checks a client's request.
    pub fn check(form: RequestForm, client: &Client) -> Result<Self, OAuthError> {
        if form.request_uri.is_some() {
            return Err(OAuthError::invalid_request("request_uri cannot be pushed"));
        }
        if required("client_id", form.client_id)? != client.id {
            return Err(OAuthError::invalid_request("client_id is another client's"));
        }
        if required("response_type", form.response_type)? != "code" {
            return Err(OAuthError::bad("unsupported_response_type"));
        }
        if required("redirect_uri", form.redirect_uri)? != client.redirect_uri {
            return Err(OAuthError::invalid_request("redirect_uri is not registered"));
        }
        if !required("scope", form.scope)?.split(' ').any(|scope| scope == "openid") {
            return Err(OAuthError::bad("invalid_scope"));
        }
        if required("code_challenge_method", form.code_challenge_method)? != "S256" {
            return Err(OAuthError::invalid_request("code_challenge_method must be S256"));
        }
        let code_challenge = required("code_challenge", form.code_challenge)?;
        if !pkce::is_challenge(&code_challenge) {
            return Err(OAuthError::invalid_request("code_challenge is not an S256 challenge"));
        }
        let levels = form.acr_values.unwrap_or_default();
        if !levels.split_whitespace().all(|level| LEVELS.contains(&level)) {
            return Err(OAuthError::invalid_request("acr_values has an unknown level"));
        }
        Ok(Self {
            redirect_uri: client.redirect_uri.clone(),
            state: required("state", form.state)?,
            nonce: required("nonce", form.nonce)?,
            code_challenge,
            eid: form.login_hint.as_deref().and_then(Eid::from_hint),
        })
    }
}

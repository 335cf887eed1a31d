//! What the app asks for at `/oauth/authorize`.

use serde::Deserialize;
use utoipa::IntoParams;

use super::answer::{Addressee, Refusal};
use crate::auth::pkce;
use crate::auth::scope::granted;
use crate::config::LoginMethod;
use crate::openapi::{BrowserMethod, ClientId, CodeChallenge, RedirectAddress, ResponseTypeWord, S256};

/// The parameters as they come; one that comes twice is refused before this.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AuthorizeQuery {
    #[param(value_type = ClientId, required = true)]
    pub client_id: Option<String>,
    #[param(value_type = RedirectAddress, required = true)]
    pub redirect_uri: Option<String>,
    #[param(value_type = ResponseTypeWord, required = true)]
    pub response_type: Option<String>,
    /// Has the word `openid`.
    #[param(value_type = String, required = true, example = "openid offline_access")]
    pub scope: Option<String>,
    /// Comes back with the answer.
    #[param(value_type = String, required = true, min_length = 1)]
    pub state: Option<String>,
    /// Comes back in the id token.
    #[param(value_type = String, required = true, min_length = 1)]
    pub nonce: Option<String>,
    #[param(value_type = CodeChallenge, required = true)]
    pub code_challenge: Option<String>,
    #[param(value_type = S256, required = true)]
    pub code_challenge_method: Option<String>,
    /// Absent: one chooses at ID-porten.
    #[param(value_type = BrowserMethod, required = false)]
    pub login_method: Option<String>,
}

/// A request that is in order.
#[derive(Clone, Debug)]
pub struct AppRequest {
    pub nonce: String,
    pub code_challenge: String,
    pub scope: String,
    /// What the customer has chosen in the app.
    pub method: Option<LoginMethod>,
}

/// A login whose customer is at ID-porten.
#[derive(Clone, Debug)]
pub struct PendingLogin {
    pub addressee: Addressee,
    pub request: AppRequest,
    /// What was sent to ID-porten.
    pub nonce: String,
    pub verifier: String,
    /// Hash of the browser's cookie.
    pub browser: [u8; 32],
}

impl AppRequest {
    /// Checks everything that is answered at the app's address.
    pub fn check(query: AuthorizeQuery) -> Result<Self, Refusal> {
        if query.response_type.as_deref() != Some("code") {
            return Err(Refusal { error: "unsupported_response_type", description: "response_type" });
        }
        if query.code_challenge_method.as_deref() != Some("S256") {
            return Err(Refusal::invalid_request("code_challenge_method"));
        }
        let scope = granted(query.scope.as_deref().unwrap_or_default());
        if !scope.split(' ').any(|word| word == "openid") {
            return Err(Refusal { error: "invalid_scope", description: "scope" });
        }
        let present = |value: Option<String>, name| {
            value.filter(|value| !value.is_empty()).ok_or(Refusal::invalid_request(name))
        };
        present(query.state, "state")?;
        Ok(Self {
            nonce: present(query.nonce, "nonce")?,
            code_challenge: present(query.code_challenge, "code_challenge").and_then(|challenge| {
                let sound = pkce::is_challenge(&challenge);
                if sound { Ok(challenge) } else { Err(Refusal::invalid_request("code_challenge")) }
            })?,
            scope,
            method: query.login_method.map(|method| browser_method(&method)).transpose()?,
        })
    }
}

/// A method that needs the browser; codes are asked for inside the app.
fn browser_method(id: &str) -> Result<LoginMethod, Refusal> {
    match LoginMethod::from_id(id) {
        Some(method @ (LoginMethod::BankId | LoginMethod::BankIdMobile)) => Ok(method),
        _ => Err(Refusal::invalid_request("login_method")),
    }
}

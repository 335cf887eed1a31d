//! `POST /oauth/challenge`: OAuth 2.0 for First-Party Apps, with one-time codes by e-mail and SMS.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::oauth_error::OAuthError;
use super::recipient::Recipient;
use super::scope::granted;
use super::{codes, limits, pkce, secret};
use crate::config::LoginMethod;
use crate::db::challenges;
use crate::openapi::{ChallengeBody, OAuthRefusal, Secret};
use crate::phone::Channel;
use crate::server::Peer;
use crate::state::AppState;

/// Both steps in one: the second has an `auth_session`.
#[derive(Debug, Deserialize)]
pub struct ChallengeForm {
    client_id: Option<String>,
    response_type: Option<String>,
    scope: Option<String>,
    code_challenge: Option<String>,
    code_challenge_method: Option<String>,
    nonce: Option<String>,
    method: Option<String>,
    login_hint: Option<String>,
    auth_session: Option<String>,
    otp: Option<String>,
}

/// The right code's worth.
#[derive(Debug, Serialize, ToSchema)]
pub struct Challenged {
    /// For `/oauth/token`, good for a minute and once.
    #[schema(value_type = Secret)]
    authorization_code: String,
}

/// A one-time code inside the app (OAuth 2.0 for First-Party Apps): ask for one, then enter it.
#[utoipa::path(post, path = "/oauth/challenge", tag = "login",
    request_body(content = ChallengeBody, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "The right code", body = Challenged),
        (status = 400, description = "A wrong code, or a wrong form", body = OAuthRefusal),
        (status = 403, description = "A code is on its way, or nobody here has this address", body = OAuthRefusal),
        (status = 415, description = "No form", body = OAuthRefusal),
        (status = 429, description = "Too many codes", body = OAuthRefusal,
            headers(("Retry-After" = u32, description = "Seconds to wait."))),
        (status = 500, description = "The server failed", body = OAuthRefusal),
    ))]
pub async fn challenge(
    State(state): State<AppState>,
    Extension(Peer(peer)): Extension<Peer>,
    form: Result<Form<ChallengeForm>, FormRejection>,
) -> Result<Response, OAuthError> {
    let Form(form) = form?;
    expect("client_id", form.client_id.as_deref(), &state.profile.client_id)?;
    expect("response_type", form.response_type.as_deref(), "code")?;
    match form.auth_session.clone() {
        Some(auth_session) => verify(&state, auth_session, form.otp).await,
        None => begin(&state, peer.ip().to_string(), form).await,
    }
}

/// Step 1: sends a code and says so, whoever asks for whomever.
async fn begin(state: &AppState, ip: String, form: ChallengeForm) -> Result<Response, OAuthError> {
    expect("code_challenge_method", form.code_challenge_method.as_deref(), "S256")?;
    let code_challenge = required("code_challenge", form.code_challenge)?;
    if !pkce::is_challenge(&code_challenge) {
        return Err(OAuthError::invalid_request("code_challenge is not an S256 challenge"));
    }
    let channel = channel(state, &required("method", form.method)?)?;
    let recipient =
        Recipient::parse(channel, &required("login_hint", form.login_hint)?).ok_or_else(|| {
            OAuthError::invalid_request("login_hint is not an address or number of this method")
        })?;
    let scope = granted(form.scope.as_deref().unwrap_or("openid"));
    let now = state.clock.now();
    let sent = codes::draw(&recipient, &state.profile.name, code_challenge, form.nonce, scope, now)?;
    let (limits, login) = (state.code_limits.clone(), sent.login);
    let wait = state
        .database
        .run(move |transaction| {
            let wait = limits::wait(transaction, &limits, &login.recipient, &ip, now)?;
            if wait.is_none() {
                challenges::note_sent(transaction, &login.recipient, &ip, now)?;
                challenges::insert(transaction, &login)?;
            }
            Ok(wait)
        })
        .await?;
    if let Some(seconds) = wait {
        return Err(OAuthError::new(StatusCode::TOO_MANY_REQUESTS, "too_many_codes").retry_after(seconds));
    }
    state.outbox.send(sent.message);
    Ok(OAuthError::new(StatusCode::FORBIDDEN, "insufficient_authorization")
        .with("auth_session", sent.auth_session)
        .with("otp_required", true)
        .with("expires_in", codes::LIFETIME.num_seconds())
        .into_response())
}

/// Step 2: the code for an authorization code.
async fn verify(state: &AppState, auth_session: String, otp: Option<String>) -> Result<Response, OAuthError> {
    let otp = required("otp", otp)?;
    let authorization_code = secret::token()?;
    let (hash, now) = (secret::hash(&authorization_code), state.clock.now());
    state
        .database
        .run(move |transaction| codes::check(transaction, &auth_session, otp.trim(), &hash, now))
        .await??;
    let body = Json(Challenged { authorization_code });
    Ok(([(CACHE_CONTROL, "no-store")], body).into_response())
}

fn channel(state: &AppState, method: &str) -> Result<Channel, OAuthError> {
    let method = LoginMethod::from_id(method).filter(|method| state.login_methods.has(*method));
    match method {
        Some(LoginMethod::Email) => Ok(Channel::Email),
        Some(LoginMethod::Sms) => Ok(Channel::Sms),
        Some(LoginMethod::BankId | LoginMethod::BankIdMobile) | None => {
            Err(OAuthError::bad("method_not_available"))
        }
    }
}

/// A field that must be there.
pub fn required(name: &str, value: Option<String>) -> Result<String, OAuthError> {
    value
        .filter(|value| !value.is_empty())
        .ok_or_else(|| OAuthError::invalid_request(format!("{name} is missing")))
}

fn expect(name: &str, value: Option<&str>, expected: &str) -> Result<(), OAuthError> {
    if value == Some(expected) {
        Ok(())
    } else {
        Err(OAuthError::invalid_request(format!("{name} must be {expected}")))
    }
}

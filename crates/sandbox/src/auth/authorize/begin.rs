//! `GET /oauth/authorize`: checks what the app asks for and sends the browser on to ID-porten.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;

use super::answer::{Addressee, Refusal, found, stopped};
use super::browser;
use super::redirect_uri::is_allowed;
use super::request::{AppRequest, AuthorizeQuery, PendingLogin};
use crate::auth::broker::{AWAY, BrokerError, Push};
use crate::auth::{pkce, secret};
use crate::config::LoginMethod;
use crate::state::AppState;

/// A login in the system browser: on to ID-porten, or back to the app with an error.
#[utoipa::path(get, path = "/oauth/authorize", tag = "login", params(AuthorizeQuery),
    responses(
        (status = 303, description = "On to ID-porten, or back to `redirect_uri` with `error`", headers(("Location" = String))),
        (status = 400, description = "Nobody to go back to; a page", content_type = "text/html", body = String),
    ))]
pub async fn authorize(
    State(state): State<AppState>,
    query: Result<Query<AuthorizeQuery>, QueryRejection>,
) -> Response {
    let Ok(Query(query)) = query else {
        return stopped("Appen ba om innlogging på en måte som ikke kan forstås.");
    };
    let addressee = match addressee(&state, &query) {
        Ok(addressee) => addressee,
        Err(sentence) => return stopped(sentence),
    };
    match send_on(&state, query, &addressee).await {
        Ok(response) => response,
        Err(refusal) => addressee.refuse(&state.issuer, refusal),
    }
}

/// Whom the answer is for: until that is known, errors are shown and not sent.
fn addressee(state: &AppState, query: &AuthorizeQuery) -> Result<Addressee, &'static str> {
    let profile = &state.profile;
    if query.client_id.as_deref() != Some(&profile.client_id) {
        return Err("Appen er ikke kjent her.");
    }
    let redirect_uri = query.redirect_uri.clone().unwrap_or_default();
    if !is_allowed(&redirect_uri, &profile.redirect_uris, profile.loopback_path.as_deref()) {
        return Err("Appen oppga en adresse å gå tilbake til som ikke er dens egen.");
    }
    Ok(Addressee { redirect_uri, state: query.state.clone() })
}

async fn send_on(
    state: &AppState,
    query: AuthorizeQuery,
    addressee: &Addressee,
) -> Result<Response, Refusal> {
    let request = AppRequest::check(query)?;
    let method = offered(state, request.method)?;
    let draw = || secret::token().map_err(|_| Refusal::SERVER);
    let (sent_state, nonce, verifier, cookie) = (draw()?, draw()?, draw()?, draw()?);
    let challenge = pkce::challenge(&verifier);
    let hint = method.map(LoginMethod::id);
    let push = Push { state: &sent_state, nonce: &nonce, code_challenge: &challenge, hint };
    let address = state.broker.push(push).await.map_err(|error| unavailable(&error))?;
    let browser = secret::hash(&cookie);
    let pending = PendingLogin { addressee: addressee.clone(), request, nonce, verifier, browser };
    let now = state.clock.now();
    state.broker.pending.insert(&sent_state, pending, now + AWAY, now);
    let mut response = found(&address);
    let cookie = HeaderValue::try_from(browser::cookie(&cookie)).map_err(|_| Refusal::SERVER)?;
    response.headers_mut().insert(SET_COOKIE, cookie);
    Ok(response)
}

/// The method to ask ID-porten for: the one chosen, the only one, or none in particular.
fn offered(state: &AppState, chosen: Option<LoginMethod>) -> Result<Option<LoginMethod>, Refusal> {
    let mut on = state.login_methods.get();
    on.retain(|method| matches!(method, LoginMethod::BankId | LoginMethod::BankIdMobile));
    match (chosen, on.as_slice()) {
        (Some(method), on) if on.contains(&method) => Ok(Some(method)),
        (Some(_), _) | (None, []) => Err(Refusal::METHOD),
        (None, [only]) => Ok(Some(*only)),
        (None, _) => Ok(None),
    }
}

fn unavailable(error: &BrokerError) -> Refusal {
    tracing::warn!(%error, "no login can be begun at ID-porten");
    if error.is_passing() { Refusal::AWAY } else { Refusal::UNTRUSTED }
}

//! The way back: a redirect with a code or an error.

use axum::response::{IntoResponse, Redirect, Response};

use super::authorize::not_started;
use super::eid::Eid;
use super::fault::IdPortenFault;
use super::provider::{CODE_LIFETIME, IdPorten, LoggedIn};
use super::request::AuthorizationRequest;
use crate::auth::secret;
use crate::person::Pid;
use crate::query::with_query;

/// Ends a login with a code for the client. A login ends once.
pub fn logged_in(idporten: &IdPorten, login: &str, pid: Pid, eid: Eid) -> Response {
    let provider = idporten.provider();
    let now = provider.clock.now();
    let (Some(request), Ok(code)) = (provider.logins.take(login, now), secret::token()) else {
        return not_started();
    };
    let answer = back(idporten, &request, "code", &code);
    provider.codes.insert(&code, LoggedIn { request, pid, eid }, now + CODE_LIFETIME, now);
    answer
}

/// Ends a login because the person said so.
pub fn cancelled(idporten: &IdPorten, login: &str) -> Response {
    let provider = idporten.provider();
    match provider.logins.take(login, provider.clock.now()) {
        Some(request) => back(idporten, &request, "error", "access_denied"),
        None => not_started(),
    }
}

fn back(idporten: &IdPorten, request: &AuthorizationRequest, name: &str, value: &str) -> Response {
    let other_state = idporten.has(IdPortenFault::OtherState);
    let state = if other_state { "a-state-that-nobody-sent" } else { &request.state };
    let other_issuer = idporten.has(IdPortenFault::OtherIssuerInRedirect);
    let issuer = if other_issuer { "https://other.example.com" } else { idporten.issuer() };
    let parameters = [(name, value), ("state", state), ("iss", issuer)];
    Redirect::to(&with_query(&request.redirect_uri, &parameters)).into_response()
}

//! `GET /authorize`: where the browser arrives with the address of a pushed request.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::provider::{IdPorten, LOGIN_LIFETIME};
use crate::auth::secret;
use crate::html;
use crate::query::encoded;

/// Anything else in the address is not looked at, as RFC 9126 says.
#[derive(Debug, Deserialize)]
pub struct AuthorizeQuery {
    client_id: String,
    request_uri: String,
}

pub async fn authorize(
    State(idporten): State<IdPorten>,
    query: Result<Query<AuthorizeQuery>, QueryRejection>,
) -> Response {
    let provider = idporten.provider();
    let now = provider.clock.now();
    let request = query.ok().and_then(|Query(query)| {
        let ours = query.client_id == provider.client.id;
        provider.pushed.take(&query.request_uri, now).filter(|_| ours)
    });
    let (Some(request), Ok(login)) = (request, secret::token()) else { return not_started() };
    let path = request.eid.map_or("/login", super::eid::Eid::path);
    let page = format!("{}{path}?{}", idporten.issuer(), encoded(&[("login", &login)]));
    provider.logins.insert(&login, request, now + LOGIN_LIFETIME, now);
    Redirect::to(&page).into_response()
}

/// For a browser whose login does not exist or has expired. There is no client to send it back to.
pub fn not_started() -> Response {
    html::notice(
        StatusCode::BAD_REQUEST,
        "Innloggingen kan ikke fortsette",
        "Den er utløpt, brukt eller ikke startet. Gå tilbake til appen og logg inn på nytt.",
    )
}

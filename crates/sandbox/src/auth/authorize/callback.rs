//! `GET /oauth/callback/idporten`: takes the browser back, learns who it is, and sends it to the app with a code.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::IntoParams;

use super::answer::{Refusal, stopped};
use super::browser;
use super::customer_of::customer_of;
use super::request::PendingLogin;
use crate::auth::broker::{BrokerError, Identity};
use crate::auth::codes::AUTHORIZATION_CODE_LIFETIME;
use crate::auth::secret;
use crate::db::sessions::{self, LoginSession};
use crate::db::{DbError, grants};
use crate::state::AppState;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct CallbackQuery {
    state: String,
    iss: String,
    code: Option<String>,
    error: Option<String>,
}

/// Where ID-porten sends the browser back to. No app calls it.
#[utoipa::path(get, path = "/oauth/callback/idporten", operation_id = "idporten_callback", tag = "login", params(CallbackQuery),
    responses(
        (status = 303, description = "Back to the app, with `code` or `error`", headers(("Location" = String))),
        (status = 400, description = "No login of this browser is under way; a page", content_type = "text/html", body = String),
    ))]
pub async fn callback(
    State(state): State<AppState>,
    headers: HeaderMap,
    query: Result<Query<CallbackQuery>, QueryRejection>,
) -> Response {
    let query = query.map(|Query(query)| query).unwrap_or_default();
    let pending = state.broker.pending.take(&query.state, state.clock.now());
    let Some(pending) = pending.filter(|pending| browser::is_same(&headers, &pending.browser)) else {
        return stopped("Den er utløpt, brukt eller startet i en annen nettleser. Logg inn på nytt i appen.");
    };
    let mut response = match finish(&state, query, &pending).await {
        Ok(code) => pending.addressee.code(&state.issuer, &code),
        Err(refusal) => pending.addressee.refuse(&state.issuer, refusal),
    };
    if let Ok(cookie) = HeaderValue::try_from(browser::no_cookie()) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}

/// An authorization code for the app.
async fn finish(state: &AppState, query: CallbackQuery, pending: &PendingLogin) -> Result<String, Refusal> {
    if query.iss != state.broker.issuer() {
        return Err(untrusted(&BrokerError::Claim("iss of the redirect")));
    }
    let code = match (query.code, query.error.as_deref()) {
        (Some(code), None) => code,
        (None, Some("access_denied")) => return Err(Refusal::denied("cancelled")),
        _ => return Err(untrusted(&BrokerError::Missing("code"))),
    };
    let now = state.clock.now();
    let identified = state.broker.identify(&code, &pending.verifier, &pending.nonce, now).await;
    let identity = identified.map_err(|error| untrusted(&error))?;
    let wanted = pending.request.method.is_none_or(|method| method == identity.method);
    if !wanted || !state.login_methods.has(identity.method) {
        return Err(Refusal::METHOD);
    }
    let app_code = secret::token().map_err(|_| Refusal::SERVER)?;
    let (hash, pending) = (secret::hash(&app_code), pending.clone());
    let begun = state.database.run(move |transaction| begin(transaction, &identity, &pending, &hash, now));
    begun.await.map_err(|error| {
        tracing::error!(%error, "the sandbox's database failed");
        Refusal::SERVER
    })??;
    Ok(app_code)
}

/// Begins a session of whoever it is, if it is a private customer.
fn begin(
    transaction: &rusqlite::Transaction<'_>,
    identity: &Identity,
    pending: &PendingLogin,
    code: &[u8; 32],
    now: DateTime<Utc>,
) -> Result<Result<(), Refusal>, DbError> {
    let Some(person) = customer_of(transaction, &identity.pid)? else {
        return Ok(Err(Refusal::denied("not_a_customer")));
    };
    // BankID says which person it is; businesses and co-operatives log in by their registered number or address.
    if person.kind != "private" {
        return Ok(Err(Refusal::METHOD));
    }
    let session = LoginSession {
        id: 0,
        customer: person.customer,
        amr: identity.method.id().to_owned(),
        nonce: Some(pending.request.nonce.clone()),
        scope: pending.request.scope.clone(),
        began_at: now,
        ended: false,
    };
    let session = sessions::begin(transaction, &session)?;
    let grant = grants::NewCode {
        code,
        session,
        code_challenge: &pending.request.code_challenge,
        redirect_uri: Some(&pending.addressee.redirect_uri),
        expires_at: now + AUTHORIZATION_CODE_LIFETIME,
    };
    grants::insert_code(transaction, &grant)?;
    Ok(Ok(()))
}

fn untrusted(error: &BrokerError) -> Refusal {
    tracing::warn!(%error, "a login at ID-porten is refused");
    match error {
        BrokerError::LowLevel => Refusal::denied("acr_too_low"),
        error if error.is_passing() => Refusal::AWAY,
        _ => Refusal::UNTRUSTED,
    }
}

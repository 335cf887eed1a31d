//! `/oauth/end-session` (OpenID Connect RP-Initiated Logout): ends the session that an id token names.

use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::authorize::{found, is_allowed};
use crate::db::sessions;
use crate::html::notice;
use crate::openapi::{ClientId, JsonWebToken, LogoutAddress};
use crate::query::with_query;
use crate::state::AppState;

/// The same in an address and in a form.
#[derive(Debug, Deserialize, IntoParams, ToSchema)]
#[into_params(parameter_in = Query)]
pub struct Logout {
    /// Names the session. It may have expired.
    #[param(value_type = JsonWebToken, required = true)]
    #[schema(value_type = JsonWebToken, required = true)]
    id_token_hint: Option<String>,
    /// Where to go afterwards; absent: a page.
    #[param(value_type = LogoutAddress, required = false)]
    #[schema(value_type = LogoutAddress, required = false)]
    post_logout_redirect_uri: Option<String>,
    #[param(value_type = ClientId, required = false)]
    #[schema(value_type = ClientId, required = false)]
    client_id: Option<String>,
    /// Comes back in the address.
    #[param(nullable = false)]
    #[schema(nullable = false)]
    state: Option<String>,
}

/// Logs out in the browser (OpenID Connect RP-Initiated Logout).
#[utoipa::path(get, path = "/oauth/end-session", operation_id = "end_session", tag = "login", params(Logout),
    responses(
        (status = 200, description = "Logged out; a page", content_type = "text/html", body = String),
        (status = 303, description = "Logged out; on to the address", headers(("Location" = String))),
        (status = 400, description = "Nothing ended; a page", content_type = "text/html", body = String),
        (status = 500, description = "The server failed; a page", content_type = "text/html", body = String),
    ))]
pub async fn by_address(
    State(state): State<AppState>,
    query: Result<Query<Logout>, QueryRejection>,
) -> Response {
    match query {
        Ok(Query(logout)) => end(&state, logout).await,
        Err(_) => refused(),
    }
}

/// As by GET, with a form.
#[utoipa::path(post, path = "/oauth/end-session", operation_id = "end_session_by_form", tag = "login",
    request_body(content = Logout, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "Logged out; a page", content_type = "text/html", body = String),
        (status = 303, description = "Logged out; on to the address", headers(("Location" = String))),
        (status = 400, description = "Nothing ended; a page", content_type = "text/html", body = String),
        (status = 500, description = "The server failed; a page", content_type = "text/html", body = String),
    ))]
pub async fn by_form(State(state): State<AppState>, form: Result<Form<Logout>, FormRejection>) -> Response {
    match form {
        Ok(Form(logout)) => end(&state, logout).await,
        Err(_) => refused(),
    }
}

async fn end(state: &AppState, logout: Logout) -> Response {
    // An expired token will do: it only has to be one of ours.
    let claims = logout.id_token_hint.and_then(|token| state.keys.verified(&token));
    let Some(session) = claims.as_ref().and_then(|claims| session(state, claims)) else { return refused() };
    if logout.client_id.is_some_and(|client| client != state.profile.client_id) {
        return refused();
    }
    let back = logout.post_logout_redirect_uri;
    if back.as_ref().is_some_and(|back| !is_allowed(back, &state.profile.post_logout_redirect_uris, None)) {
        return refused();
    }
    if let Err(error) = state.database.run(move |transaction| sessions::end(transaction, session)).await {
        tracing::error!(%error, "the sandbox's database failed");
        return notice(StatusCode::INTERNAL_SERVER_ERROR, "Du er ikke logget ut", "Prøv igjen om litt.");
    }
    match (back, logout.state) {
        (Some(back), Some(state)) => found(&with_query(&back, &[("state", &state)])),
        (Some(back), None) => found(&back),
        (None, _) => notice(StatusCode::OK, "Du er logget ut", "Du kan lukke denne siden."),
    }
}

/// The session that an id token of ours, for our app, names.
fn session(state: &AppState, claims: &Value) -> Option<i64> {
    let is = |name: &str, value: &str| claims.get(name).and_then(Value::as_str) == Some(value);
    if !is("iss", &state.issuer) || !is("aud", &state.profile.client_id) {
        return None;
    }
    claims.get("sid")?.as_str()?.parse().ok()
}

fn refused() -> Response {
    notice(
        StatusCode::BAD_REQUEST,
        "Du er ikke logget ut",
        "Utloggingen kom ikke fra appen, eller ville sende deg til en fremmed adresse.",
    )
}

//! `POST /oauth/token`.

use axum::Json;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::challenge::required;
use super::id_token::id_token;
use super::oauth_error::OAuthError;
use super::session::{self, ACCESS_LIFETIME, CodeExchange, NewTokens, is_offline};
use crate::openapi::{JsonWebToken, OAuthRefusal, Secret, TokenBody};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct TokenForm {
    grant_type: Option<String>,
    client_id: Option<String>,
    code: Option<String>,
    code_verifier: Option<String>,
    redirect_uri: Option<String>,
    refresh_token: Option<String>,
}

/// The tokens of a session.
#[derive(Debug, Serialize, ToSchema)]
pub struct Tokens {
    #[schema(value_type = Secret)]
    access_token: String,
    #[schema(pattern = "^Bearer$")]
    token_type: &'static str,
    /// How many seconds the access token is good.
    #[schema(minimum = 1, examples(600))]
    expires_in: i64,
    #[schema(value_type = JsonWebToken)]
    id_token: String,
    #[schema(examples("openid offline_access"))]
    scope: String,
    /// With the scope `offline_access`. Good once: the next one comes with the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Secret, required = false)]
    refresh_token: Option<String>,
}

/// Tokens for a code, or for a refresh token.
#[utoipa::path(post, path = "/oauth/token", tag = "login",
    request_body(content = TokenBody, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "The tokens", body = Tokens),
        (status = 400, description = "The code or token is worth nothing (any more), or a wrong form", body = OAuthRefusal),
        (status = 401, description = "Another client", body = OAuthRefusal),
        (status = 415, description = "No form", body = OAuthRefusal),
        (status = 500, description = "The server failed", body = OAuthRefusal),
    ))]
pub async fn token(
    State(state): State<AppState>,
    form: Result<Form<TokenForm>, FormRejection>,
) -> Result<Response, OAuthError> {
    let Form(form) = form?;
    if required("client_id", form.client_id)? != state.profile.client_id {
        return Err(OAuthError::invalid_client());
    }
    let (tokens, now) = (NewTokens::draw()?, state.clock.now());
    let (session, tokens) = match required("grant_type", form.grant_type)?.as_str() {
        "authorization_code" => {
            let brought = CodeExchange {
                code: required("code", form.code)?,
                verifier: required("code_verifier", form.code_verifier)?,
                redirect_uri: form.redirect_uri,
            };
            let exchange = state.database.run(move |transaction| {
                Ok((session::exchange_code(transaction, &brought, &tokens, now)?, tokens))
            });
            exchange.await?
        }
        "refresh_token" => {
            let token = required("refresh_token", form.refresh_token)?;
            let refresh = state
                .database
                .run(move |transaction| Ok((session::refresh(transaction, &token, &tokens, now)?, tokens)));
            refresh.await?
        }
        _ => return Err(OAuthError::bad("unsupported_grant_type")),
    };
    let session = session?;
    let body = Tokens {
        access_token: tokens.access,
        token_type: "Bearer",
        expires_in: ACCESS_LIFETIME.num_seconds(),
        id_token: id_token(&state, &session, now),
        refresh_token: is_offline(&session).then_some(tokens.refresh),
        scope: session.scope,
    };
    Ok(([(CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

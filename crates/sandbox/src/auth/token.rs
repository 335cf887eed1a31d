//! `POST /oauth/token`.

use axum::Json;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::challenge::required;
use super::id_token::id_token;
use super::oauth_error::OAuthError;
use super::session::{self, ACCESS_LIFETIME, CodeExchange, NewTokens, is_offline};
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
    let mut body = json!({
        "access_token": tokens.access,
        "token_type": "Bearer",
        "expires_in": ACCESS_LIFETIME.num_seconds(),
        "id_token": id_token(&state, &session, now),
        "scope": session.scope,
    });
    if let (true, Value::Object(body)) = (is_offline(&session), &mut body) {
        body.insert("refresh_token".to_owned(), json!(tokens.refresh));
    }
    Ok(([(CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

//! `POST /token`.

use axum::Json;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::HeaderMap;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;

use super::id_token::id_token;
use super::provider::IdPorten;
use crate::auth::challenge::required;
use crate::auth::oauth_error::OAuthError;
use crate::auth::{pkce, secret};

#[derive(Debug, Deserialize)]
pub struct TokenForm {
    grant_type: Option<String>,
    code: Option<String>,
    redirect_uri: Option<String>,
    code_verifier: Option<String>,
}

pub async fn token(
    State(idporten): State<IdPorten>,
    headers: HeaderMap,
    form: Result<Form<TokenForm>, FormRejection>,
) -> Result<Response, OAuthError> {
    let provider = idporten.provider();
    provider.client.authenticate(&headers)?;
    let Form(form) = form?;
    if required("grant_type", form.grant_type)? != "authorization_code" {
        return Err(OAuthError::bad("unsupported_grant_type"));
    }
    let (code, verifier) = (required("code", form.code)?, required("code_verifier", form.code_verifier)?);
    let person = provider
        .codes
        .take(&code, provider.clock.now())
        .ok_or_else(|| OAuthError::invalid_grant("unknown, used or expired code"))?;
    if required("redirect_uri", form.redirect_uri)? != person.request.redirect_uri {
        return Err(OAuthError::invalid_grant("redirect_uri is not the one of the request"));
    }
    if !pkce::matches(&verifier, &person.request.code_challenge) {
        return Err(OAuthError::invalid_grant("code_verifier does not match"));
    }
    let body = json!({
        "access_token": secret::token()?,
        "token_type": "Bearer",
        "expires_in": 120,
        "scope": "openid",
        "id_token": id_token(&idporten, &person),
    });
    Ok(([(CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

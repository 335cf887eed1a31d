//! `POST /par`: pushed authorization requests (RFC 9126).

use axum::Json;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::provider::{IdPorten, REQUEST_LIFETIME};
use super::request::{AuthorizationRequest, RequestForm};
use crate::auth::oauth_error::OAuthError;
use crate::auth::secret;

pub async fn push(
    State(idporten): State<IdPorten>,
    headers: HeaderMap,
    form: Result<Form<RequestForm>, FormRejection>,
) -> Result<Response, OAuthError> {
    let provider = idporten.provider();
    provider.client.authenticate(&headers)?;
    let Form(form) = form?;
    let request = AuthorizationRequest::check(form, &provider.client)?;
    let request_uri = format!("urn:ietf:params:oauth:request_uri:{}", secret::token()?);
    let now = provider.clock.now();
    provider.pushed.insert(&request_uri, request, now + REQUEST_LIFETIME, now);
    let body = Json(json!({ "request_uri": request_uri, "expires_in": REQUEST_LIFETIME.num_seconds() }));
    Ok((StatusCode::CREATED, [(CACHE_CONTROL, "no-store")], body).into_response())
}

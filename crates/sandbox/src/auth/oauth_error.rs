//! How OAuth endpoints say no (RFC 6749 section 5.2, and the contract's table for one-time codes).

use axum::Json;
use axum::extract::rejection::FormRejection;
use axum::http::header::{CACHE_CONTROL, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use crate::db::DbError;

/// An OAuth error object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuthError {
    status: StatusCode,
    error: &'static str,
    more: Map<String, Value>,
    retry_after: Option<u32>,
}

impl OAuthError {
    pub fn new(status: StatusCode, error: &'static str) -> Self {
        Self { status, error, more: Map::new(), retry_after: None }
    }

    /// 400 with that word.
    pub fn bad(error: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error)
    }

    /// A missing or malformed field.
    pub fn invalid_request(description: impl Into<String>) -> Self {
        Self::bad("invalid_request").with("error_description", description.into())
    }

    /// A client other than the company's app.
    pub fn invalid_client() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "invalid_client")
    }

    /// A code or refresh token that is worth nothing (any more).
    pub fn invalid_grant(description: &str) -> Self {
        Self::bad("invalid_grant").with("error_description", description)
    }

    /// The server itself failed.
    pub fn server_error() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "server_error")
    }

    #[must_use]
    pub fn with(mut self, member: &str, value: impl Into<Value>) -> Self {
        self.more.insert(member.to_owned(), value.into());
        self
    }

    /// Seconds to wait, in the header and in the body.
    #[must_use]
    pub fn retry_after(self, seconds: u32) -> Self {
        Self { retry_after: Some(seconds), ..self }.with("retry_after", seconds)
    }
}

impl From<DbError> for OAuthError {
    fn from(error: DbError) -> Self {
        tracing::error!(%error, "the sandbox's database failed");
        Self::server_error()
    }
}

impl From<getrandom::Error> for OAuthError {
    fn from(error: getrandom::Error) -> Self {
        tracing::error!(%error, "the system gives no random numbers");
        Self::server_error()
    }
}

impl From<FormRejection> for OAuthError {
    fn from(rejection: FormRejection) -> Self {
        let status = rejection.status();
        let refusal = Self::invalid_request(rejection.body_text());
        // A body that is no form at all keeps its own status; what is wrong inside a form is RFC 6749's 400.
        if status == StatusCode::UNSUPPORTED_MEDIA_TYPE { Self { status, ..refusal } } else { refusal }
    }
}

impl IntoResponse for OAuthError {
    fn into_response(self) -> Response {
        let mut body = self.more;
        body.insert("error".to_owned(), json!(self.error));
        let mut response = (self.status, Json(body)).into_response();
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

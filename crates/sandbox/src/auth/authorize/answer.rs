//! The way back to the app: a redirect with a code or an error.

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, LOCATION, REFERRER_POLICY};
use axum::response::{IntoResponse, Response};

use crate::html;
use crate::query::with_query;

/// Whom an answer is for. Its address has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    pub redirect_uri: String,
    /// The app's own, given back as it came.
    pub state: Option<String>,
}

/// Why the app gets no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// RFC 6749's word.
    pub error: &'static str,
    /// The contract's word for what the app tells the customer.
    pub description: &'static str,
}

impl Refusal {
    pub const fn denied(description: &'static str) -> Self {
        Self { error: "access_denied", description }
    }

    pub const fn invalid_request(description: &'static str) -> Self {
        Self { error: "invalid_request", description }
    }

    /// The server itself failed.
    pub const SERVER: Self = Self { error: "server_error", description: "server_error" };
    /// ID-porten said something that cannot be trusted.
    pub const UNTRUSTED: Self = Self { error: "server_error", description: "idporten_answer_refused" };
    /// ID-porten does not answer.
    pub const AWAY: Self = Self { error: "temporarily_unavailable", description: "idporten_unavailable" };
    pub const METHOD: Self = Self::denied("method_not_available");
}

impl Addressee {
    pub fn code(&self, issuer: &str, code: &str) -> Response {
        self.redirect(issuer, &[("code", code)])
    }

    pub fn refuse(&self, issuer: &str, refusal: Refusal) -> Response {
        self.redirect(issuer, &[("error", refusal.error), ("error_description", refusal.description)])
    }

    /// `iss` says whose answer it is (RFC 9207).
    fn redirect(&self, issuer: &str, outcome: &[(&str, &str)]) -> Response {
        let mut parameters = outcome.to_vec();
        parameters.extend(self.state.as_deref().map(|state| ("state", state)));
        parameters.push(("iss", issuer));
        found(&with_query(&self.redirect_uri, &parameters))
    }
}

/// A redirect that nobody keeps.
pub fn found(address: &str) -> Response {
    let headers = [(LOCATION, address), (CACHE_CONTROL, "no-store"), (REFERRER_POLICY, "no-referrer")];
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// For a browser that cannot be sent back to an app.
pub fn stopped(sentence: &str) -> Response {
    html::notice(StatusCode::BAD_REQUEST, "Innloggingen kan ikke fortsette", sentence)
}

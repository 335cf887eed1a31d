use axum::Json;
use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Transaction;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::key::IdempotencyKey;
use super::under_way::Claim;
use crate::db::writes::{self, Written};
use crate::db::{DbError, attachments};
use crate::problem::Problem;
use crate::server::Peer;
use crate::state::AppState;

/// How long an answer is kept for whoever sends the same again.
const KEPT: TimeDelta = TimeDelta::days(90);
/// How many writes an address may make in an hour without a login.
const ANONYMOUS_AN_HOUR: u32 = 60;
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// A write that has come whole, with its key claimed.
#[derive(Debug)]
pub struct Write {
    /// The customer; empty for anybody.
    pub owner: String,
    /// The media type that the caller gives the body.
    pub content_type: String,
    /// What came.
    pub body: Bytes,
    key: IdempotencyKey,
    fingerprint: [u8; 32],
    ip: String,
    /// Freed when the answer is there, or the caller has gone.
    _claim: Claim,
}

impl Write {
    /// Reads a write of at most `limit` bytes. `customer` is `None` where no login is needed and there is none.
    pub async fn begin(
        state: &AppState,
        customer: Option<String>,
        request: Request,
        limit: usize,
    ) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let owner = customer.unwrap_or_default();
        let key = IdempotencyKey::of(&parts.headers)?;
        let claim = state.under_way.claim(&owner, &key).ok_or_else(|| {
            Problem::new(StatusCode::CONFLICT, "idempotency_key_in_use", "The same write is under way.")
                .retry_after(1)
        })?;
        let content_type = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or_default().to_ascii_lowercase();
        let body = to_bytes(body, limit).await.map_err(|_| {
            Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "too_large",
                format!("At most {limit} bytes are taken."),
            )
        })?;
        let fingerprint = Sha256::new()
            .chain_update(parts.uri.path())
            .chain_update([0])
            .chain_update(&content_type)
            .chain_update([0])
            .chain_update(&body)
            .finalize()
            .into();
        let ip = parts.extensions.get::<Peer>().map(|peer| peer.0.ip().to_string()).unwrap_or_default();
        Ok(Self { owner, content_type, body, key, fingerprint, ip, _claim: claim })
    }

    /// The body as JSON.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Problem> {
        serde_json::from_slice(&self.body).map_err(|error| Problem::invalid_request(error.to_string()))
    }

    /// Carries it out, unless it has been: then the answer of that time comes again. `act` must find everything that is
    /// wrong before it changes anything; what it refuses is not remembered.
    pub async fn once(
        self,
        state: &AppState,
        act: impl FnOnce(&Transaction<'_>) -> Result<Result<Value, Problem>, DbError> + Send + 'static,
    ) -> Result<Response, Problem> {
        let now = state.clock.now();
        let outcome = state.database.run(move |transaction| {
            let before = |length| now.checked_sub_signed(length).unwrap_or(DateTime::<Utc>::MIN_UTC);
            writes::forget(transaction, before(KEPT))?;
            attachments::forget_unused(transaction, before(TimeDelta::days(7)))?;
            if let Some(earlier) = writes::find(transaction, &self.owner, self.key.as_str())? {
                return Ok(if earlier.fingerprint == self.fingerprint {
                    Ok((serde_json::from_str(&earlier.answer).unwrap_or_default(), true))
                } else {
                    Err(reused())
                });
            }
            let hour = before(TimeDelta::hours(1));
            if self.owner.is_empty()
                && writes::anonymous_since(transaction, &self.ip, hour)? >= ANONYMOUS_AN_HOUR
            {
                return Ok(Err(too_many()));
            }
            match act(transaction)? {
                Ok(answer) => {
                    let written = Written { fingerprint: self.fingerprint, answer: answer.to_string() };
                    let key = self.key.as_str();
                    writes::keep(transaction, &self.owner, key, &self.ip, &written, now)?;
                    Ok(Ok((answer, false)))
                }
                Err(problem) => Ok(Err(problem)),
            }
        });
        let (answer, replayed): (Value, bool) = outcome.await??;
        let mut response = (StatusCode::CREATED, Json(answer)).into_response();
        if replayed {
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        }
        Ok(response)
    }
}

fn reused() -> Problem {
    Problem::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        "idempotency_key_reused",
        "This Idempotency-Key belongs to another write.",
    )
}

fn too_many() -> Problem {
    Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "Too much was sent without a login.")
        .retry_after(3600)
}

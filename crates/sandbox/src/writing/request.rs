use std::net::{IpAddr, Ipv4Addr};

use axum::Json;
use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
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
use crate::visits::Visit;

/// How long an answer is kept for whoever sends the same again.
const KEPT: TimeDelta = TimeDelta::days(90);
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
    /// Where it came from.
    pub from: IpAddr,
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
        let peer = parts.extensions.get::<Peer>().map(|peer| peer.0.ip());
        let from = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        Ok(Self { owner, content_type, body, key, fingerprint, from, _claim: claim })
    }

    /// The body as JSON.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Problem> {
        serde_json::from_slice(&self.body).map_err(|error| Problem::invalid_request(error.to_string()))
    }

    /// The same for every attempt at this write, and known to nobody who has not sent it: the key is kept as a hash only when
    /// there is no login.
    pub fn secret(&self, purpose: &str) -> [u8; 32] {
        Sha256::new()
            .chain_update(purpose)
            .chain_update([0])
            .chain_update(self.key.as_str())
            .chain_update([0])
            .chain_update(self.fingerprint)
            .finalize()
            .into()
    }

    /// What the key is kept as.
    fn kept_key(&self) -> String {
        if self.owner.is_empty() {
            let hash = Sha256::new().chain_update("kept").chain_update([0]).chain_update(self.key.as_str());
            URL_SAFE_NO_PAD.encode(hash.finalize())
        } else {
            self.key.as_str().to_owned()
        }
    }

    /// Carries it out and answers, unless it has been: then the answer of that time comes again. `act` must find everything that is
    /// wrong before it changes anything; what it refuses is not remembered.
    pub async fn once(
        self,
        state: &AppState,
        act: impl FnOnce(&Transaction<'_>) -> Result<Result<Value, Problem>, DbError> + Send + 'static,
    ) -> Result<Response, Problem> {
        Ok(self.carry_out(state, act).await?.into_response())
    }

    /// As [`Write::once`], for an answer that is not to be kept as it goes out.
    pub async fn carry_out(
        self,
        state: &AppState,
        act: impl FnOnce(&Transaction<'_>) -> Result<Result<Value, Problem>, DbError> + Send + 'static,
    ) -> Result<Outcome, Problem> {
        let (now, visits) = (state.clock.now(), state.visits.clone());
        let outcome = state.database.run(move |transaction| {
            let before = |length| now.checked_sub_signed(length).unwrap_or(DateTime::<Utc>::MIN_UTC);
            writes::forget(transaction, before(KEPT))?;
            attachments::forget_unused(transaction, before(TimeDelta::days(7)))?;
            let key = self.kept_key();
            if let Some(earlier) = writes::find(transaction, &self.owner, &key)? {
                return Ok(if earlier.fingerprint == self.fingerprint {
                    let answer = serde_json::from_str(&earlier.answer).unwrap_or_default();
                    Ok(Outcome { answer, replayed: true })
                } else {
                    Err(reused())
                });
            }
            let anybody = self.owner.is_empty();
            if let Some(seconds) = visits.wait(Visit::Write, self.from, now).filter(|_| anybody) {
                return Ok(Err(too_many(seconds)));
            }
            match act(transaction)? {
                Ok(answer) => {
                    let written = Written { fingerprint: self.fingerprint, answer: answer.to_string() };
                    writes::keep(transaction, &self.owner, &key, &written, now)?;
                    if anybody {
                        visits.note(Visit::Write, self.from, now);
                    }
                    Ok(Ok(Outcome { answer, replayed: false }))
                }
                Err(problem) => Ok(Err(problem)),
            }
        });
        outcome.await?
    }
}

/// What came of a write.
#[derive(Debug)]
pub struct Outcome {
    /// What is kept of the answer.
    pub answer: Value,
    /// Whether it is that of an earlier attempt.
    replayed: bool,
}

impl IntoResponse for Outcome {
    fn into_response(self) -> Response {
        let mut response = (StatusCode::CREATED, Json(self.answer)).into_response();
        if self.replayed {
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        }
        response
    }
}

fn reused() -> Problem {
    Problem::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        "idempotency_key_reused",
        "This Idempotency-Key belongs to another write.",
    )
}

/// Too much was sent without a login.
pub fn too_many(seconds: u32) -> Problem {
    Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "Too much was sent without a login.")
        .retry_after(seconds)
}

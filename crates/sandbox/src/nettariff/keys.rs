//! `POST Auth/Generate`: a key for one metering point of one customer.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::{Value, json};

use super::body;
use crate::auth::secret;
use crate::db::access;
use crate::expiring::Expiring;
use crate::problem::Problem;
use crate::state::AppState;

const HEADER: &str = "x-api-key";
/// How long a key opens its point. The published description does not say; an app must cope with a key that has run out.
const GOOD_FOR: TimeDelta = TimeDelta::hours(24);

/// Whose point a key opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub customer: String,
    pub point: String,
}

/// The keys that are good, by their hashes; gone with a restart.
#[derive(Clone, Debug, Default)]
pub struct Keys(Arc<Expiring<Holder>>);

impl Keys {
    /// Whose key came with a request.
    pub fn holder(&self, headers: &HeaderMap, now: DateTime<Utc>) -> Result<Holder, Problem> {
        let key = headers.get(HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default();
        self.0.look(key, now).ok_or_else(refused)
    }
}

/// A key that opens nothing, or nothing any more.
pub fn refused() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "invalid_key", "X-API-Key is missing, unknown or expired.")
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    customer_id: String,
    metering_point_id: String,
}

/// A customer, a point, and the two not belonging together are told apart to nobody.
pub async fn generate(State(state): State<AppState>, body: Bytes) -> Result<Json<Value>, Problem> {
    let Wanted { customer_id: customer, metering_point_id: point } = body::read(&body)?;
    let holder = Holder { customer, point };
    let asked = holder.clone();
    let theirs = state
        .database
        .run(move |transaction| access::may_see(transaction, &asked.customer, &asked.point))
        .await?;
    if !theirs {
        return Err(Problem::not_found());
    }
    let key = secret::token().map_err(|error| {
        tracing::error!(%error, "no key could be made");
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "server_error", "The company's server failed.")
    })?;
    let now = state.clock.now();
    state.nettariff_keys.0.insert(&key, holder, now + GOOD_FOR, now);
    Ok(Json(json!({ "apiKey": key })))
}

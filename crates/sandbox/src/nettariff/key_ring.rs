//! The keys that open metering points.

use std::sync::Arc;

use axum::http::{HeaderMap, StatusCode};
use chrono::{DateTime, TimeDelta, Utc};

use crate::auth::secret;
use crate::expiring::Expiring;
use crate::problem::Problem;

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
    /// A new key for a point.
    pub fn issue(&self, holder: Holder, now: DateTime<Utc>) -> Result<String, Problem> {
        let key = secret::token().map_err(|error| {
            tracing::error!(%error, "no key could be made");
            Problem::server_error("The company's server failed.")
        })?;
        self.0.insert(&key, holder, now + GOOD_FOR, now);
        Ok(key)
    }

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

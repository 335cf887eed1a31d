//! States of the whole service: an app that is too old, and planned maintenance.

use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::clock::Clock;
use crate::problem::Problem;

type Version = (u32, u32, u32);

/// A handle on the states of the whole service; clones share them.
#[derive(Clone, Debug)]
pub struct Service {
    states: Arc<Mutex<States>>,
    clock: Clock,
}

#[derive(Debug, Default)]
struct States {
    minimum_app: Option<Version>,
    maintenance_until: Option<DateTime<Utc>>,
}

/// A text that is not `MAJOR.MINOR.PATCH`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("'{0}' is not a version (MAJOR.MINOR.PATCH)")]
pub struct VersionParseError(String);

impl Service {
    pub(crate) fn new(clock: Clock) -> Self {
        Self { states: Arc::default(), clock }
    }

    /// Turns away apps older than `minimum` (`1.2.0`) with 426. Callers that name no version are let in.
    pub fn require_app(&self, minimum: &str) -> Result<(), VersionParseError> {
        let version = parse(minimum).ok_or_else(|| VersionParseError(minimum.to_owned()))?;
        self.lock(|states| states.minimum_app = Some(version));
        Ok(())
    }

    /// Turns everybody away with 503 until an instant.
    pub fn maintain_until(&self, instant: DateTime<Utc>) {
        self.lock(|states| states.maintenance_until = Some(instant));
    }

    /// Serves everybody again.
    pub fn resume(&self) {
        self.lock(|states| *states = States::default());
    }

    /// The oldest app that is let in, and when planned work ends, if any is under way.
    pub(crate) fn now_in_force(&self) -> (Option<String>, Option<DateTime<Utc>>) {
        let (minimum, until) = self.lock(|states| (states.minimum_app, states.maintenance_until));
        let minimum = minimum.map(|(major, minor, patch)| format!("{major}.{minor}.{patch}"));
        (minimum, until.filter(|until| *until > self.clock.now()))
    }

    fn refusal(&self, app: Option<Version>) -> Option<Problem> {
        let now = self.clock.now();
        let (minimum, until) = self.lock(|states| (states.minimum_app, states.maintenance_until));
        if let Some(until) = until.filter(|until| *until > now) {
            let wait =
                u32::try_from(until.signed_duration_since(now).num_seconds()).unwrap_or(u32::MAX).max(1);
            let problem =
                Problem::new(StatusCode::SERVICE_UNAVAILABLE, "maintenance", "Planned maintenance.");
            return Some(problem.retry_after(wait).until(until));
        }
        let too_old = app.zip(minimum).is_some_and(|(app, minimum)| app < minimum);
        too_old
            .then(|| Problem::new(StatusCode::UPGRADE_REQUIRED, "app_too_old", "This app must be updated."))
    }

    fn lock<T>(&self, act: impl FnOnce(&mut States) -> T) -> T {
        act(&mut self.states.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Turns callers away while a state of the whole service says so.
pub(crate) async fn guard(State(service): State<Service>, request: Request, next: Next) -> Response {
    let app = match named_version(request.headers()) {
        Ok(app) => app,
        Err(problem) => return problem.into_response(),
    };
    match service.refusal(app) {
        Some(problem) => problem.into_response(),
        None => next.run(request).await,
    }
}

/// The version of the app that calls; `None` when the caller names none.
fn named_version(headers: &HeaderMap) -> Result<Option<Version>, Problem> {
    let mut named = headers.get_all("kundeapp-version").iter();
    match (named.next(), named.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().ok().and_then(parse).map(Some).ok_or_else(malformed),
        (Some(_), Some(_)) => Err(malformed()),
    }
}

fn malformed() -> Problem {
    Problem::invalid_request("Kundeapp-Version is one MAJOR.MINOR.PATCH")
}

fn parse(text: &str) -> Option<Version> {
    let number = |part: &str| {
        let digits = (1..=9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse::<u32>().ok() } else { None }
    };
    let mut parts = text.split('.').map(number);
    match (parts.next()?, parts.next()?, parts.next()?, parts.next()) {
        (Some(major), Some(minor), Some(patch), None) => Some((major, minor, patch)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(parse("1.9.0") < parse("1.10.0"));
        for text in ["", "1.2", "1.2.3.4", "1.x.0", "+1.2.3", "1..3", "1.2.4294967296"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_call_names_one_version_or_none() {
        let named = |values: &[&str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append("kundeapp-version", value.parse().unwrap());
            }
            named_version(&headers)
        };
        assert_eq!((named(&[]), named(&["1.2.3"])), (Ok(None), Ok(Some((1, 2, 3)))));
        assert!(named(&["soon"]).is_err() && named(&["1.2.3", "1.2.3"]).is_err());
    }
}

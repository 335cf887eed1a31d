use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::StatusCode;
use thiserror::Error;

use super::Answer;
use crate::api::wire::{FieldError, Problem};

/// What an answer says when it is not what was asked for: status and `application/problem+json` in one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// 401, `token_expired` or without a word: a newer token may do.
    #[error("the token was not accepted")]
    TokenRefused,
    /// 401, `session_ended`: only a new login will do.
    #[error("the session has ended")]
    SessionEnded,
    /// 404.
    #[error("there is no such thing")]
    NotFound,
    /// 426: this version of the app is not served any more.
    #[error("the app is too old")]
    AppTooOld,
    /// 503, `maintenance`: planned work.
    #[error("the service is closed for maintenance")]
    Maintenance {
        /// When it ends, when that is known.
        until: Option<DateTime<Utc>>,
    },
    /// 429.
    #[error("too many requests")]
    TooManyRequests {
        /// How long to wait.
        retry_after: Option<Duration>,
    },
    /// Any other 5xx.
    #[error("the server failed with status {status}")]
    ServerTrouble {
        /// The status.
        status: u16,
        /// How long to wait, when the server says so.
        retry_after: Option<Duration>,
    },
    /// 422, `invalid_fields`: something that was filled in breaks a rule.
    #[error("{} fields were refused", .errors.len())]
    Invalid {
        /// Which, and why.
        errors: Vec<FieldError>,
    },
    /// 409, `idempotency_key_in_use`: the same write is under way.
    #[error("the same write is under way")]
    UnderWay {
        /// How long to wait.
        retry_after: Option<Duration>,
    },
    /// Anything else, which only a mistake of the app's or a stranger's server explains.
    #[error("the server answered with status {status}")]
    Other {
        /// The status.
        status: u16,
    },
}

impl Refusal {
    /// The refusal in an answer; `None` in a good one.
    #[must_use]
    pub fn of(answer: &Answer) -> Option<Self> {
        if answer.is_success() {
            return None;
        }
        // Proxies and hotel networks answer with HTML: then only the status speaks.
        let problem: Problem = answer.json().unwrap_or_default();
        let (status, retry_after) = (answer.status().as_u16(), answer.retry_after());
        Some(match (answer.status(), problem.code.as_str()) {
            (StatusCode::UNAUTHORIZED, "session_ended") => Self::SessionEnded,
            (StatusCode::UNAUTHORIZED, _) => Self::TokenRefused,
            (StatusCode::NOT_FOUND, _) => Self::NotFound,
            (StatusCode::UPGRADE_REQUIRED, _) => Self::AppTooOld,
            (StatusCode::SERVICE_UNAVAILABLE, "maintenance") => Self::Maintenance { until: problem.until },
            (StatusCode::UNPROCESSABLE_ENTITY, "invalid_fields") if !problem.errors.is_empty() => {
                Self::Invalid { errors: problem.errors }
            }
            (StatusCode::CONFLICT, "idempotency_key_in_use") => Self::UnderWay { retry_after },
            (StatusCode::TOO_MANY_REQUESTS, _) => Self::TooManyRequests { retry_after },
            (code, _) if code.is_server_error() => Self::ServerTrouble { status, retry_after },
            _ => Self::Other { status },
        })
    }
}

use chrono::{DateTime, TimeDelta, Utc};

use super::GaveUp;
use super::backoff::next_attempt;
use crate::api::ApiError;
use crate::api::http::{HttpError, Refusal};
use crate::api::wire::{FieldError, FieldFault};

/// What an attempt that failed means for the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Another attempt, not before an instant; the server may have asked for that.
    Later { not_before: DateTime<Utc>, server_asked: bool },
    /// Another attempt when somebody is signed in, or the app is updated.
    WhenPossible,
    /// The server has lost the files: send everything anew.
    SendAnew,
    /// The server does not take it as it is.
    Refused(Vec<FieldError>),
    /// No repetition helps.
    GiveUp(GaveUp),
}

impl Verdict {
    /// Of an error at `now`, after so many attempts, this one counted.
    pub fn of(error: &ApiError, attempts: u32, now: DateTime<Utc>) -> Self {
        let patience = || Self::Later { not_before: next_attempt(now, attempts), server_asked: false };
        let asked = |wait: Option<std::time::Duration>| match wait.map(TimeDelta::from_std) {
            Some(Ok(wait)) => {
                let not_before = now.checked_add_signed(wait).unwrap_or(now);
                Self::Later { not_before, server_asked: true }
            }
            _ => patience(),
        };
        match error {
            ApiError::Refused(refusal) => match refusal {
                Refusal::Invalid { errors } => {
                    let lost_file = |error: &FieldError| error.code == FieldFault::UnknownFile;
                    let anew = errors.iter().all(lost_file) && attempts < 3;
                    if anew { Self::SendAnew } else { Self::Refused(errors.clone()) }
                }
                Refusal::TooManyRequests { retry_after }
                | Refusal::UnderWay { retry_after }
                | Refusal::ServerTrouble { retry_after, .. } => asked(*retry_after),
                Refusal::Maintenance { until: Some(until) } => {
                    Self::Later { not_before: (*until).max(now), server_asked: true }
                }
                Refusal::Maintenance { until: None } => patience(),
                Refusal::TokenRefused | Refusal::SessionEnded | Refusal::AppTooOld => Self::WhenPossible,
                Refusal::NotFound => Self::GiveUp(GaveUp::Gone),
                Refusal::Other { .. } => Self::GiveUp(GaveUp::NotTaken),
            },
            ApiError::Token(_) => Self::WhenPossible,
            ApiError::Http(HttpError::Request(_)) => Self::GiveUp(GaveUp::NotTaken),
            // The server may have carried it out: the same key tells.
            ApiError::Http(_)
            | ApiError::Unreadable { .. }
            | ApiError::Misread { .. }
            | ApiError::Mismatch { .. } => patience(),
        }
    }
}

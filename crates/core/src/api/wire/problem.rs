use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::FieldError;

/// `application/problem+json`: what went wrong, from the server. Every field may be missing in a stranger's answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Problem {
    /// The word that the app acts on: `not_found`, `session_ended`, `maintenance` …
    pub code: String,
    /// Short text for the log.
    pub title: String,
    /// Longer text for the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// When planned work ends, with `code` `maintenance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<Utc>>,
    /// The fields that break a rule, with `code` `invalid_fields`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}

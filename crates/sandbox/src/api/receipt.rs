use chrono::{DateTime, SecondsFormat, Utc};
use nettleie::time::local_time;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::openapi::{CaseNumber, InstantText};

/// What whoever sent something in gets back.
#[derive(Debug, Serialize, ToSchema)]
pub struct Receipt {
    #[schema(value_type = CaseNumber)]
    case: String,
    #[schema(value_type = InstantText)]
    received_at: String,
}

/// The receipt of a case.
pub fn of(case: &str, received_at: DateTime<Utc>) -> Value {
    json!(Receipt { case: case.to_owned(), received_at: instant(received_at) })
}

/// An instant as the wire has it.
pub fn instant(instant: DateTime<Utc>) -> String {
    local_time(instant).to_rfc3339_opts(SecondsFormat::Secs, false)
}

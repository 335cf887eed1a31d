use chrono::{DateTime, SecondsFormat, Utc};
use nettleie::time::local_time;
use serde_json::{Value, json};

/// What whoever sent something in gets back.
pub fn of(case: &str, received_at: DateTime<Utc>) -> Value {
    json!({ "case": case, "received_at": instant(received_at) })
}

/// An instant as the wire has it.
pub fn instant(instant: DateTime<Utc>) -> String {
    local_time(instant).to_rfc3339_opts(SecondsFormat::Secs, false)
}

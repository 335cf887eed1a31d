//! Metering values written out, for the customer to keep: as CSV in Elhub's own layout, which reads back with
//! [`crate::load::elhub_csv`], and as JSON. Times are local with their offset, so that the autumn's doubled hour stays two.

mod csv;
mod json;

pub use self::csv::write_csv;
pub use self::json::write_json;

#[cfg(test)]
mod tests;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};

use crate::metering::MeteringValue;
use crate::time::local_time;

/// Start and end of a value's interval in local time with offset.
fn interval(value: &MeteringValue) -> (String, String) {
    (local_text(value.start), local_text(value.start + TimeDelta::seconds(value.resolution.seconds())))
}

fn local_text(instant: DateTime<Utc>) -> String {
    local_time(instant).to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

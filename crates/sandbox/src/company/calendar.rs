//! Clock times of local days.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Oslo;
use nettleie::time::start_of_day;

/// When a Norwegian clock shows that time on a day. Not for 02:00–03:00, which some days have twice or not at all.
pub fn at_clock(day: NaiveDate, hour: u32, minute: u32) -> DateTime<Utc> {
    let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
    Oslo.from_local_datetime(&day.and_time(time))
        .earliest()
        .map_or_else(|| start_of_day(day), |local| local.to_utc())
}

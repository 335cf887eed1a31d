use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Oslo;
use nettleie::time::local_date;
use serde::Deserialize;

/// A moment as the content's files write it, counted from when the sandbox was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Moment {
    /// So many minutes later; earlier when negative.
    Minutes { minutes: i64 },
    /// So many local days later, at a time of the clock.
    Clock { day: i64, clock: NaiveTime },
}

impl Moment {
    /// The instant, for a sandbox that was started at `opened`.
    pub fn after(self, opened: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Minutes { minutes } => {
                opened.checked_add_signed(TimeDelta::minutes(minutes)).unwrap_or(opened)
            }
            Self::Clock { day, clock } => {
                let local = day_after(opened, day).and_time(clock);
                Oslo.from_local_datetime(&local).earliest().map_or(opened, |instant| instant.to_utc())
            }
        }
    }
}

/// The local day so many days after the one of `opened`; before it when negative.
pub fn day_after(opened: DateTime<Utc>, days: i64) -> chrono::NaiveDate {
    let (today, by) = (local_date(opened), Days::new(days.unsigned_abs()));
    let day = if days < 0 { today.checked_sub_days(by) } else { today.checked_add_days(by) };
    day.unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_minutes_or_times_of_the_norwegian_clock() {
        let opened = "2026-10-24T10:00:00Z".parse().unwrap();
        let read = |json: &str| serde_json::from_str::<Moment>(json).unwrap().after(opened).to_rfc3339();
        assert_eq!(read(r#"{"minutes": -95}"#), "2026-10-24T08:25:00+00:00");
        assert_eq!(read(r#"{"day": 0, "clock": "09:00:00"}"#), "2026-10-24T07:00:00+00:00");
        // The clocks go back the night after.
        assert_eq!(read(r#"{"day": 1, "clock": "09:00:00"}"#), "2026-10-25T08:00:00+00:00");
    }
}

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Oslo;
use chrono_tz::Tz;

/// One local day: its first instant and its 23, 24 or 25 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalDay {
    date: NaiveDate,
    start: DateTime<Utc>,
    hours: u8,
}

/// One clock hour of a local day. The two 02-hours of the autumn change are two, with the same `clock_hour`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalHour {
    /// When it begins.
    pub start: DateTime<Utc>,
    /// What the clock on the wall shows, 0–23.
    pub clock_hour: u8,
}

impl LocalDay {
    /// The local day of a date.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        let start = start_of_day(date);
        let next = start_of_day(date.checked_add_days(Days::new(1)).unwrap_or(date));
        let hours = u8::try_from(next.signed_duration_since(start).num_hours()).unwrap_or(24);
        Self { date, start, hours }
    }

    /// The calendar date.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.date
    }

    /// Its first instant.
    #[must_use]
    pub const fn start(self) -> DateTime<Utc> {
        self.start
    }

    /// 23, 24 or 25.
    #[must_use]
    pub const fn hour_count(self) -> u8 {
        self.hours
    }

    /// Its hours in order.
    pub fn hours(self) -> impl Iterator<Item = LocalHour> {
        (0..self.hours).map(move |index| {
            let start = self.start + TimeDelta::hours(i64::from(index));
            let clock_hour = if self.hours == 24 { index } else { local_time(start).hour().to_le_bytes()[0] };
            LocalHour { start, clock_hour }
        })
    }
}

/// The instant at which a local day begins.
#[must_use]
pub fn start_of_day(date: NaiveDate) -> DateTime<Utc> {
    let midnight = date.and_time(NaiveTime::MIN);
    // Norwegian clocks change at 02:00 or 03:00, so midnight is never skipped or doubled.
    Oslo.from_local_datetime(&midnight).earliest().map_or_else(|| midnight.and_utc(), |local| local.to_utc())
}

/// The Norwegian local day in which an instant lies.
#[must_use]
pub fn local_date(instant: DateTime<Utc>) -> NaiveDate {
    local_time(instant).date_naive()
}

/// An instant on a Norwegian clock, with its offset.
#[must_use]
pub fn local_time(instant: DateTime<Utc>) -> DateTime<Tz> {
    instant.with_timezone(&Oslo)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock_hours(date: &str) -> Vec<u8> {
        LocalDay::of(date.parse().unwrap()).hours().map(|hour| hour.clock_hour).collect()
    }

    #[test]
    fn the_autumn_day_has_two_hours_at_two_and_the_spring_day_none() {
        assert_eq!(clock_hours("2023-10-29")[..5], [0, 1, 2, 2, 3]);
        assert_eq!(clock_hours("2023-10-29").len(), 25);
        assert_eq!(clock_hours("2024-03-31")[..4], [0, 1, 3, 4]);
        assert_eq!(clock_hours("2024-03-31").len(), 23);
        assert_eq!(clock_hours("2024-06-01"), (0..24).collect::<Vec<_>>());
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        for date in NaiveDate::from_ymd_opt(2023, 1, 1).unwrap().iter_days().take(800) {
            let day = LocalDay::of(date);
            let last = day.hours().last().unwrap();
            assert_eq!(last.start + TimeDelta::hours(1), start_of_day(date.succ_opt().unwrap()));
            assert_eq!((local_date(day.start()), local_date(last.start)), (date, date));
        }
    }
}

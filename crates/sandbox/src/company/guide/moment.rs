//! When the guide's sandbox begins, and where its clock stands.

use chrono::{DateTime, NaiveDate, Utc};

use crate::company::calendar::at_clock;

/// The day on which the guide was written: its values are not there before the next morning.
const TODAY: NaiveDate = ymd(2023, 11, 13);

/// 13 November 2023, 18:30 in Norway.
pub fn now() -> DateTime<Utc> {
    at_clock(TODAY, 18, 30)
}

/// The first day of the contract, with values and prices: a year before the newest month.
pub const fn first_day() -> NaiveDate {
    ymd(2022, 11, 1)
}

/// A date of the tables; one that no calendar has lies before everything else.
pub(super) const fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

//! How dates, months and directions stand in columns (small integers, since a day row is weighed in bytes), and documents
//! of the contract (JSON).

use chrono::{DateTime, Datelike, NaiveDate};
use nettleie::identifiers::Gsrn;
use nettleie::metering::Direction;
use nettleie::time::Month;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::StoreError;

/// Days since 1970-01-01.
pub(super) fn day_number(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) - i64::from(DateTime::UNIX_EPOCH.num_days_from_ce())
}

/// The local day of a [`day_number`].
pub(super) fn day_of(number: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp(number.checked_mul(86_400)?, 0).map(|instant| instant.date_naive())
}

/// Year × 12 + month − 1.
pub(super) fn month_number(month: Month) -> i64 {
    i64::from(month.year()) * 12 + i64::from(month.number()) - 1
}

/// The month of a [`month_number`].
pub(super) fn month_of(number: i64) -> Option<Month> {
    let month = u32::try_from(number.rem_euclid(12)).ok()? + 1;
    Month::new(i32::try_from(number.div_euclid(12)).ok()?, month)
}

/// 0 or 1.
pub(super) const fn direction_number(direction: Direction) -> i64 {
    match direction {
        Direction::Consumption => 0,
        Direction::Production => 1,
    }
}

/// The 18 digits as a number.
pub(super) const fn gsrn_number(id: Gsrn) -> i64 {
    id.as_u64().cast_signed()
}

/// A document of the contract as text.
pub(super) fn to_json<T: Serialize>(document: &T) -> Result<String, StoreError> {
    serde_json::to_string(document).map_err(|error| StoreError::Statement(error.to_string()))
}

/// A document that [`to_json`] wrote; `what` names it in the error. One that an older app wrote and this one cannot read
/// counts as damage: the server has it.
pub(super) fn from_json<T: DeserializeOwned>(text: &str, what: &'static str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Corrupt(what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_come_back() {
        for text in ["1969-12-31", "1970-01-01", "2024-02-29", "2059-12-31"] {
            let day: NaiveDate = text.parse().unwrap();
            assert_eq!(day_of(day_number(day)), Some(day));
            assert_eq!(month_of(month_number(Month::of(day))), Some(Month::of(day)));
        }
        assert_eq!(day_number("2024-02-29".parse().unwrap()), 19_782);
    }
}

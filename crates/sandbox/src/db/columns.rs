//! How days, instants and lists of numbers are kept in columns.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

/// A local day, kept as `YYYY-MM-DD`, which sorts as text.
#[derive(Clone, Copy, Debug)]
pub struct Day(pub NaiveDate);

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Self).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

/// An instant, kept as whole seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Instant(pub DateTime<Utc>);

impl ToSql for Instant {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.timestamp().into())
    }
}

impl FromSql for Instant {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let seconds = value.as_i64()?;
        DateTime::from_timestamp(seconds, 0).map(Self).ok_or(FromSqlError::OutOfRange(seconds))
    }
}

/// Numbers of 32 bits, little endian, one after the other.
pub fn pack(numbers: impl Iterator<Item = i32>) -> Vec<u8> {
    numbers.flat_map(i32::to_le_bytes).collect()
}

/// The numbers of [`pack`].
pub fn unpack(blob: &[u8]) -> impl Iterator<Item = i32> {
    blob.as_chunks().0.iter().map(|bytes| i32::from_le_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_numbers_come_back() {
        let numbers = [0, -1, i32::MIN, i32::MAX, 12_345];
        assert_eq!(unpack(&pack(numbers.into_iter())).collect::<Vec<_>>(), numbers);
    }
}

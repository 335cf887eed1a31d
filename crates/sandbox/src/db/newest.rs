//! The newest day that has come from a meter.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Transaction};

use super::DbError;
use super::columns::{Day, Instant};

/// Of when the newest values of a point are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newest {
    pub day: NaiveDate,
    /// Minutes.
    pub resolution: u32,
    pub registered_at: DateTime<Utc>,
}

/// The newest day of a point; `None` for one without hours.
pub fn newest(transaction: &Transaction<'_>, point: &str) -> Result<Option<Newest>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT day, resolution, registered_at FROM block WHERE point = ?1 AND direction = 'consumption'
         ORDER BY day DESC LIMIT 1",
    )?;
    let row = statement.query_row([point], |row| {
        Ok(Newest {
            day: row.get::<_, Day>(0)?.0,
            resolution: row.get(1)?,
            registered_at: row.get::<_, Instant>(2)?.0,
        })
    });
    Ok(row.optional()?)
}

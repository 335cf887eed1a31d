//! What meters without hours stood at.

use chrono::NaiveDate;
use rusqlite::{Row, Transaction, params};

use super::DbError;
use super::columns::Day;

/// What a meter stood at when a day began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub day: NaiveDate,
    pub kwh: u64,
    /// The wire's word: `read`, `estimated` or `calculated`.
    pub kind: String,
}

impl Reading {
    /// Whether it only lies between two others.
    pub fn is_calculated(&self) -> bool {
        self.kind == "calculated"
    }
}

pub fn put(
    transaction: &Transaction<'_>,
    point: &str,
    reading: &Reading,
    version: i64,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO reading (point, day, kwh, kind, version) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            point,
            Day(reading.day),
            i64::try_from(reading.kwh).unwrap_or(i64::MAX),
            reading.kind,
            version
        ],
    )?;
    Ok(())
}

/// Takes away what a meter stood at after a day.
pub fn remove_after(transaction: &Transaction<'_>, point: &str, day: NaiveDate) -> Result<(), DbError> {
    transaction.execute("DELETE FROM reading WHERE point = ?1 AND day > ?2", params![point, Day(day)])?;
    Ok(())
}

/// The readings of a point, oldest first, whoever may see them.
pub fn of_point(transaction: &Transaction<'_>, point: &str) -> Result<Vec<Reading>, DbError> {
    let mut statement =
        transaction.prepare_cached("SELECT day, kwh, kind FROM reading WHERE point = ?1 ORDER BY day")?;
    let rows = statement.query_map([point], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The readings of a point that a customer may see, oldest first.
pub fn visible(transaction: &Transaction<'_>, customer: &str, point: &str) -> Result<Vec<Reading>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT DISTINCT day, kwh, kind FROM visible_reading WHERE customer = ?1 AND point = ?2 ORDER BY day",
    )?;
    let rows = statement.query_map(params![customer, point], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The newest version among the readings that a customer may see; 0 without any.
pub fn version(transaction: &Transaction<'_>, customer: &str) -> Result<i64, DbError> {
    Ok(transaction.query_row(
        "SELECT coalesce(max(news), 0) FROM visible_reading WHERE customer = ?1",
        [customer],
        |row| row.get(0),
    )?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Reading> {
    Ok(Reading {
        day: row.get::<_, Day>("day")?.0,
        kwh: row.get::<_, i64>("kwh")?.unsigned_abs(),
        kind: row.get("kind")?,
    })
}

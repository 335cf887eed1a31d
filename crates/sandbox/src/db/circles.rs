//! Circles of customers: which are opened, and how far each has come.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Transaction, params};

use super::DbError;
use super::columns::{Day, Instant};

/// An opened circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCircle {
    pub name: String,
    /// What the numbers of its bills come after.
    pub numbers_after: u64,
    /// The first day that is billed.
    pub bills_from: NaiveDate,
    /// Everything due up to here is in the tables.
    pub published_until: DateTime<Utc>,
}

/// Notes a circle that is not opened.
pub fn insert(
    transaction: &Transaction<'_>,
    name: &str,
    numbers_after: u64,
    bills_from: NaiveDate,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO circle (name, numbers_after, bills_from) VALUES (?1, ?2, ?3)",
        params![name, i64::try_from(numbers_after).unwrap_or(i64::MAX), Day(bills_from)],
    )?;
    Ok(())
}

/// Notes that a circle is there, with nothing published.
pub fn open(transaction: &Transaction<'_>, name: &str) -> Result<(), DbError> {
    published_until(transaction, name, DateTime::UNIX_EPOCH)
}

/// The circles that are not opened though somebody of them has logged in.
pub fn wanted(transaction: &Transaction<'_>) -> Result<Vec<String>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT name FROM circle WHERE published_until IS NULL AND EXISTS (SELECT 1 FROM login_session s
           JOIN customer c ON c.id = s.customer WHERE c.circle = circle.name) ORDER BY name",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The opened circles.
pub fn opened(transaction: &Transaction<'_>) -> Result<Vec<OpenCircle>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT name, numbers_after, bills_from, published_until FROM circle
         WHERE published_until IS NOT NULL ORDER BY name",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(OpenCircle {
            name: row.get(0)?,
            numbers_after: row.get::<_, i64>(1)?.unsigned_abs(),
            bills_from: row.get::<_, Day>(2)?.0,
            published_until: row.get::<_, Instant>(3)?.0,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Notes up to when everything of a circle is published.
pub fn published_until(
    transaction: &Transaction<'_>,
    name: &str,
    instant: DateTime<Utc>,
) -> Result<(), DbError> {
    transaction
        .execute("UPDATE circle SET published_until = ?2 WHERE name = ?1", params![name, Instant(instant)])?;
    Ok(())
}

//! Writes that were carried out, by their idempotency keys.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::DbError;
use super::columns::Instant;

/// What a write was, and what it was answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// A hash of everything that was sent.
    pub fingerprint: [u8; 32],
    /// JSON.
    pub answer: String,
}

pub fn find(transaction: &Transaction<'_>, owner: &str, key: &str) -> Result<Option<Written>, DbError> {
    let found = transaction.query_row(
        "SELECT fingerprint, answer FROM written WHERE owner = ?1 AND key = ?2",
        [owner, key],
        |row| Ok(Written { fingerprint: row.get(0)?, answer: row.get(1)? }),
    );
    Ok(found.optional()?)
}

pub fn keep(
    transaction: &Transaction<'_>,
    owner: &str,
    key: &str,
    written: &Written,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO written (owner, key, fingerprint, answer, at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![owner, key, written.fingerprint, written.answer, Instant(now)],
    )?;
    Ok(())
}

/// Forgets the keys of writes before an instant.
pub fn forget(transaction: &Transaction<'_>, before: DateTime<Utc>) -> Result<(), DbError> {
    transaction.execute("DELETE FROM written WHERE at < ?1", [Instant(before)])?;
    Ok(())
}

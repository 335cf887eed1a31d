//! Files that callers have sent, before and after they belong to a case.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::DbError;
use super::columns::Instant;

/// Takes in a file of `owner`'s; empty: anybody's.
pub fn insert(
    transaction: &Transaction<'_>,
    id: &str,
    owner: &str,
    media_type: &str,
    bytes: &[u8],
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO attachment (id, owner, media_type, bytes, at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, owner, media_type, bytes, Instant(now)],
    )?;
    Ok(())
}

/// The media type of a file that `owner` has sent and not used yet.
pub fn unused(transaction: &Transaction<'_>, id: &str, owner: &str) -> Result<Option<String>, DbError> {
    let found = transaction.query_row(
        "SELECT media_type FROM attachment WHERE id = ?1 AND owner = ?2 AND case_number IS NULL",
        [id, owner],
        |row| row.get(0),
    );
    Ok(found.optional()?)
}

/// Files belong to a case from now on.
pub fn use_for(transaction: &Transaction<'_>, case: &str, ids: &[String]) -> Result<(), DbError> {
    for id in ids {
        transaction.execute("UPDATE attachment SET case_number = ?1 WHERE id = ?2", [case, id])?;
    }
    Ok(())
}

/// Removes what came before an instant and nobody has used.
pub fn forget_unused(transaction: &Transaction<'_>, before: DateTime<Utc>) -> Result<(), DbError> {
    transaction.execute("DELETE FROM attachment WHERE case_number IS NULL AND at < ?1", [Instant(before)])?;
    Ok(())
}

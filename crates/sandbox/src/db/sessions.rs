//! Login sessions and their authorization codes, access tokens and refresh tokens, all by hash.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::DbError;
use super::columns::Instant;

/// One login on one device, from its code until it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginSession {
    pub id: i64,
    pub customer: String,
    /// How the customer proved who they are: the wire's words with spaces between.
    pub amr: String,
    pub nonce: Option<String>,
    pub scope: String,
    pub began_at: DateTime<Utc>,
    pub ended: bool,
}

/// Begins a session; `id` and `ended` of what is given are not used.
pub fn begin(transaction: &Transaction<'_>, session: &LoginSession) -> Result<i64, DbError> {
    transaction.execute(
        "INSERT INTO login_session (customer, amr, nonce, scope, began_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![session.customer, session.amr, session.nonce, session.scope, Instant(session.began_at)],
    )?;
    Ok(transaction.last_insert_rowid())
}

pub fn find(transaction: &Transaction<'_>, id: i64) -> Result<Option<LoginSession>, DbError> {
    let found = transaction.query_row(
        "SELECT id, customer, amr, nonce, scope, began_at, ended FROM login_session WHERE id = ?1",
        [id],
        read,
    );
    Ok(found.optional()?)
}

/// Every session of a customer, the newest first.
pub fn of_customer(transaction: &Transaction<'_>, customer: &str) -> Result<Vec<LoginSession>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT id, customer, amr, nonce, scope, began_at, ended FROM login_session WHERE customer = ?1
         ORDER BY id DESC",
    )?;
    let rows = statement.query_map([customer], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Ends one session; its tokens die with it.
pub fn end(transaction: &Transaction<'_>, id: i64) -> Result<(), DbError> {
    transaction.execute("UPDATE login_session SET ended = 1 WHERE id = ?1", [id])?;
    Ok(())
}

/// Ends every session of a customer and says how many were alive.
pub fn end_all(transaction: &Transaction<'_>, customer: &str) -> Result<usize, DbError> {
    Ok(transaction
        .execute("UPDATE login_session SET ended = 1 WHERE customer = ?1 AND ended = 0", [customer])?)
}

/// The session of an access token, and whether the token is past its time.
pub fn of_access_token(
    transaction: &Transaction<'_>,
    token: &[u8; 32],
    now: DateTime<Utc>,
) -> Result<Option<(LoginSession, bool)>, DbError> {
    let found = transaction
        .prepare_cached(
            "SELECT s.id, s.customer, s.amr, s.nonce, s.scope, s.began_at, s.ended, t.revoked OR t.expires_at <= ?2
             FROM access_token t JOIN login_session s ON s.id = t.session WHERE t.token = ?1",
        )?
        .query_row(params![token, Instant(now)], |row| Ok((read(row)?, row.get(7)?)));
    Ok(found.optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<LoginSession> {
    Ok(LoginSession {
        id: row.get(0)?,
        customer: row.get(1)?,
        amr: row.get(2)?,
        nonce: row.get(3)?,
        scope: row.get(4)?,
        began_at: row.get::<_, Instant>(5)?.0,
        ended: row.get(6)?,
    })
}

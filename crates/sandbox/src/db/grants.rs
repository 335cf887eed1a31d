//! What is exchanged for tokens: authorization codes and refresh tokens, each good for one use.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::DbError;
use super::columns::Instant;

/// A code or a refresh token as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub session: i64,
    pub expires_at: DateTime<Utc>,
    pub used: bool,
    /// Of an authorization code.
    pub code_challenge: Option<String>,
    /// Of an authorization code that a browser brings.
    pub redirect_uri: Option<String>,
}

/// An authorization code to keep.
#[derive(Clone, Copy, Debug)]
pub struct NewCode<'a> {
    /// By hash.
    pub code: &'a [u8; 32],
    pub session: i64,
    pub code_challenge: &'a str,
    pub redirect_uri: Option<&'a str>,
    pub expires_at: DateTime<Utc>,
}

pub fn insert_code(transaction: &Transaction<'_>, new: &NewCode<'_>) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO authorization_code (code, session, code_challenge, redirect_uri, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![new.code, new.session, new.code_challenge, new.redirect_uri, Instant(new.expires_at)],
    )?;
    Ok(())
}

pub fn insert_access_token(
    transaction: &Transaction<'_>,
    token: &[u8; 32],
    session: i64,
    expires_at: DateTime<Utc>,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO access_token (token, session, expires_at) VALUES (?1, ?2, ?3)",
        params![token, session, Instant(expires_at)],
    )?;
    Ok(())
}

pub fn insert_refresh_token(
    transaction: &Transaction<'_>,
    token: &[u8; 32],
    session: i64,
    expires_at: DateTime<Utc>,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO refresh_token (token, session, expires_at) VALUES (?1, ?2, ?3)",
        params![token, session, Instant(expires_at)],
    )?;
    Ok(())
}

/// Takes a code: the answer says whether it had been used before, from now on it is.
pub fn take_code(transaction: &Transaction<'_>, code: &[u8; 32]) -> Result<Option<Grant>, DbError> {
    let grant = find(
        transaction,
        "SELECT session, expires_at, used, code_challenge, redirect_uri FROM authorization_code WHERE code = ?1",
        code,
    )?;
    transaction.execute("UPDATE authorization_code SET used = 1 WHERE code = ?1", [code])?;
    Ok(grant)
}

/// Takes a refresh token: the answer says whether it had been used before, from now on it is.
pub fn take_refresh_token(transaction: &Transaction<'_>, token: &[u8; 32]) -> Result<Option<Grant>, DbError> {
    let grant = refresh_token(transaction, token)?;
    transaction.execute("UPDATE refresh_token SET used = 1 WHERE token = ?1", [token])?;
    Ok(grant)
}

/// Looks at a refresh token without using it.
pub fn refresh_token(transaction: &Transaction<'_>, token: &[u8; 32]) -> Result<Option<Grant>, DbError> {
    find(
        transaction,
        "SELECT session, expires_at, used, NULL, NULL FROM refresh_token WHERE token = ?1",
        token,
    )
}

/// Ends one access token before its time.
pub fn revoke_access_token(transaction: &Transaction<'_>, token: &[u8; 32]) -> Result<(), DbError> {
    transaction.execute("UPDATE access_token SET revoked = 1 WHERE token = ?1", [token])?;
    Ok(())
}

fn find(transaction: &Transaction<'_>, query: &str, key: &[u8; 32]) -> Result<Option<Grant>, DbError> {
    let found = transaction.query_row(query, [key], |row| {
        Ok(Grant {
            session: row.get(0)?,
            expires_at: row.get::<_, Instant>(1)?.0,
            used: row.get(2)?,
            code_challenge: row.get(3)?,
            redirect_uri: row.get(4)?,
        })
    });
    Ok(found.optional()?)
}

//! One-time codes: which were sent to whom, and the logins that wait for one.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::DbError;
use super::columns::Instant;

/// A login that waits for its code. Only hashes of what the caller must know are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingLogin {
    pub auth_session: [u8; 32],
    /// The wire's word: `sms` or `email`.
    pub channel: String,
    pub recipient: String,
    pub otp: [u8; 32],
    pub code_challenge: String,
    pub nonce: Option<String>,
    pub scope: String,
    pub sent_at: DateTime<Utc>,
    pub wrong_tries: u32,
    pub used: bool,
}

/// Whom a limit is for.
#[derive(Clone, Copy, Debug)]
pub enum Limited<'a> {
    Recipient(&'a str),
    Ip(&'a str),
}

pub fn insert(transaction: &Transaction<'_>, login: &PendingLogin) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO challenge (auth_session, channel, recipient, otp, code_challenge, nonce, scope, sent_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            login.auth_session,
            login.channel,
            login.recipient,
            login.otp,
            login.code_challenge,
            login.nonce,
            login.scope,
            Instant(login.sent_at),
        ],
    )?;
    Ok(())
}

pub fn find(transaction: &Transaction<'_>, auth_session: &[u8; 32]) -> Result<Option<PendingLogin>, DbError> {
    let found = transaction.query_row(
        "SELECT auth_session, channel, recipient, otp, code_challenge, nonce, scope, sent_at, wrong_tries, used
         FROM challenge WHERE auth_session = ?1",
        [auth_session],
        |row| {
            Ok(PendingLogin {
                auth_session: row.get(0)?,
                channel: row.get(1)?,
                recipient: row.get(2)?,
                otp: row.get(3)?,
                code_challenge: row.get(4)?,
                nonce: row.get(5)?,
                scope: row.get(6)?,
                sent_at: row.get::<_, Instant>(7)?.0,
                wrong_tries: row.get(8)?,
                used: row.get(9)?,
            })
        },
    );
    Ok(found.optional()?)
}

pub fn count_wrong_try(transaction: &Transaction<'_>, auth_session: &[u8; 32]) -> Result<(), DbError> {
    transaction.execute(
        "UPDATE challenge SET wrong_tries = wrong_tries + 1 WHERE auth_session = ?1",
        [auth_session],
    )?;
    Ok(())
}

pub fn mark_used(transaction: &Transaction<'_>, auth_session: &[u8; 32]) -> Result<(), DbError> {
    transaction.execute("UPDATE challenge SET used = 1 WHERE auth_session = ?1", [auth_session])?;
    Ok(())
}

pub fn note_sent(
    transaction: &Transaction<'_>,
    recipient: &str,
    ip: &str,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO code_sent (recipient, ip, at) VALUES (?1, ?2, ?3)",
        params![recipient, ip, Instant(at)],
    )?;
    Ok(())
}

/// When the `nth` newest code after an instant was sent to or asked for by somebody; `None` if there were fewer.
pub fn nth_newest_sent(
    transaction: &Transaction<'_>,
    whom: Limited<'_>,
    after: DateTime<Utc>,
    nth: u32,
) -> Result<Option<DateTime<Utc>>, DbError> {
    let (query, key) = match whom {
        Limited::Recipient(recipient) => (
            "SELECT at FROM code_sent WHERE recipient = ?1 AND at > ?2 ORDER BY at DESC LIMIT 1 OFFSET ?3 - 1",
            recipient,
        ),
        Limited::Ip(ip) => {
            ("SELECT at FROM code_sent WHERE ip = ?1 AND at > ?2 ORDER BY at DESC LIMIT 1 OFFSET ?3 - 1", ip)
        }
    };
    let found = transaction
        .prepare_cached(query)?
        .query_row(params![key, Instant(after), nth], |row| row.get::<_, Instant>(0))
        .optional()?;
    Ok(found.map(|instant| instant.0))
}

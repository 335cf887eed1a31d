//! How often codes may be sent.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Transaction;

use crate::config::{CodeLimits, Window};
use crate::db::DbError;
use crate::db::challenges::{Limited, nth_newest_sent};

/// How many seconds a caller must wait before a code can go to `recipient`; `None` when it may go now.
pub fn wait(
    transaction: &Transaction<'_>,
    limits: &CodeLimits,
    recipient: &str,
    ip: &str,
    now: DateTime<Utc>,
) -> Result<Option<u32>, DbError> {
    let recipient_windows = limits.per_recipient.iter().map(|window| (Limited::Recipient(recipient), window));
    let ip_windows = limits.per_ip.iter().map(|window| (Limited::Ip(ip), window));
    let mut longest = None;
    for (whom, window) in recipient_windows.chain(ip_windows) {
        longest = longest.max(wait_for(transaction, whom, *window, now)?);
    }
    Ok(longest)
}

fn wait_for(
    transaction: &Transaction<'_>,
    whom: Limited<'_>,
    window: Window,
    now: DateTime<Utc>,
) -> Result<Option<u32>, DbError> {
    let length = TimeDelta::from_std(window.length).unwrap_or(TimeDelta::MAX);
    let begins = now.checked_sub_signed(length).unwrap_or(DateTime::UNIX_EPOCH);
    // The window is full as long as its `count` newest codes all lie in it: until the oldest of them leaves it.
    let oldest = nth_newest_sent(transaction, whom, begins, window.count.max(1))?;
    Ok(oldest.map(|sent| {
        let seconds = (sent + length).signed_duration_since(now).num_seconds();
        u32::try_from(seconds).unwrap_or(u32::MAX).max(1)
    }))
}

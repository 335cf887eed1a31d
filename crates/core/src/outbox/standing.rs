//! Whether an item may be written on, and as what the server knows it.

use rusqlite::{OptionalExtension, Transaction, params};

use super::key::idempotency_key;
use super::{ItemId, OutboxError};

/// How far an item has come, in the word of its row.
pub(super) fn state_word(transaction: &Transaction<'_>, id: ItemId) -> Result<String, OutboxError> {
    let found = transaction.query_row("SELECT state FROM item WHERE id = ?1", [id.0], |row| row.get(0));
    found.optional()?.ok_or(OutboxError::NoSuchItem)
}

/// Fails unless the user can write on an item.
pub(super) fn editable(transaction: &Transaction<'_>, id: ItemId) -> Result<(), OutboxError> {
    match state_word(transaction, id)?.as_str() {
        "draft" | "refused" | "gave_up" => Ok(()),
        _ => Err(OutboxError::NoSuchItem),
    }
}

/// Makes an item one that the server has never heard of.
pub(super) fn renew_keys(transaction: &Transaction<'_>, id: ItemId) -> Result<(), OutboxError> {
    let update = "UPDATE item SET idempotency_key = ?2, first_tried_at = NULL WHERE id = ?1";
    transaction.execute(update, params![id.0, idempotency_key()?])?;
    let mut statement = transaction.prepare("SELECT id FROM file WHERE item = ?1")?;
    let ids: Vec<i64> = statement.query_map([id.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for file in ids {
        let update = "UPDATE file SET idempotency_key = ?2, remote_id = NULL WHERE id = ?1";
        transaction.execute(update, params![file, idempotency_key()?])?;
    }
    Ok(())
}

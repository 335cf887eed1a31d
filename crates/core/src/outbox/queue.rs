use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::key::idempotency_key;
use super::row::{RawItem, SELECT, place};
use super::standing::{editable, renew_keys, state_word};
use super::{Content, Item, ItemId, ItemKind, ItemState, Outbox, OutboxError};
use crate::forms::{Letter, Subject};

/// What was sent is shown for so long.
const SHOWN: i64 = 90 * 24 * 3600;

/// What the user does with items.
impl Outbox {
    /// Everything, the newest first.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub fn items(&self) -> Result<Vec<Item>, OutboxError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!("{SELECT} ORDER BY id DESC"))?;
            let rows = statement.query_map([], RawItem::of)?;
            rows.map(|raw| raw?.opened(connection, &self.seal)).collect()
        })
    }

    /// One item; `None` when there is none.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub fn item(&self, id: ItemId) -> Result<Option<Item>, OutboxError> {
        self.read(|connection| {
            let raw = connection
                .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
                .query_row([id.0], RawItem::of)
                .optional()?;
            raw.map(|raw| raw.opened(connection, &self.seal)).transpose()
        })
    }

    /// The newest item about `subject` that the user can still write on.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub fn open_draft(&self, subject: &Subject) -> Result<Option<Item>, OutboxError> {
        Ok(self.items()?.into_iter().find(|item| {
            let about = item.content.as_ref().map(|content| &content.subject);
            about == Some(subject) && matches!(item.state, ItemState::Draft | ItemState::Refused(_))
        }))
    }

    /// Begins an item.
    ///
    /// # Errors
    /// When the outbox cannot be written.
    pub fn begin(&self, content: &Content, now: DateTime<Utc>) -> Result<ItemId, OutboxError> {
        let (kind, key) = (ItemKind::from(&content.subject), idempotency_key()?);
        self.write(|transaction| {
            let oldest = now.timestamp().saturating_sub(SHOWN);
            transaction.execute("DELETE FROM item WHERE state = 'sent' AND done_at < ?1", [oldest])?;
            let insert =
                "INSERT INTO item (kind, state, idempotency_key, made_at) VALUES (?1, 'draft', ?2, ?3)";
            transaction.execute(insert, params![kind.id(), key, now.timestamp()])?;
            let id = ItemId(transaction.last_insert_rowid());
            self.put_content(transaction, id, content)?;
            Ok(id)
        })
    }

    /// Keeps what the user has written on. What was refused or given up is a draft again: the server has not carried it
    /// out, so it gets a new key and its files are sent anew.
    ///
    /// # Errors
    /// [`OutboxError::NoSuchItem`] when it is on its way; when the outbox cannot be written.
    pub fn save(&self, id: ItemId, content: &Content) -> Result<(), OutboxError> {
        self.write(|transaction| {
            editable(transaction, id)?;
            if state_word(transaction, id)? != "draft" {
                renew_keys(transaction, id)?;
            }
            transaction.execute("UPDATE item SET state = 'draft', reason = NULL WHERE id = ?1", [id.0])?;
            self.put_content(transaction, id, content)
        })
    }

    /// Puts an item at the end of the queue.
    ///
    /// # Errors
    /// [`OutboxError::NoSuchItem`] when it is no draft; when the outbox cannot be written.
    pub fn queue(&self, id: ItemId, letter: Letter) -> Result<(), OutboxError> {
        self.write(|transaction| {
            let raw = transaction.query_row(&format!("{SELECT} WHERE id = ?1"), [id.0], RawItem::of);
            let raw = raw.optional()?.filter(|raw| raw.state == "draft").ok_or(OutboxError::NoSuchItem)?;
            let item = raw.opened(transaction, &self.seal)?;
            let content = item.content.ok_or(OutboxError::Unreadable)?;
            self.put_content(transaction, id, &Content { letter: Some(letter), ..content })?;
            transaction.execute(
                "UPDATE item SET state = 'waiting', not_before = NULL, attempts = 0, first_tried_at = NULL,
                   position = (SELECT coalesce(max(position), 0) + 1 FROM item) WHERE id = ?1",
                [id.0],
            )?;
            Ok(())
        })
    }

    /// Tries an item again now, also one that was given up.
    ///
    /// # Errors
    /// [`OutboxError::NoSuchItem`] when there is nothing to try; when the outbox cannot be written.
    pub fn retry(&self, id: ItemId) -> Result<(), OutboxError> {
        self.write(|transaction| match state_word(transaction, id)?.as_str() {
            "waiting" => {
                let update = "UPDATE item SET not_before = NULL, server_asked = 0 WHERE id = ?1";
                transaction.execute(update, [id.0])?;
                Ok(())
            }
            "gave_up" => {
                renew_keys(transaction, id)?;
                transaction.execute(
                    "UPDATE item SET state = 'waiting', not_before = NULL, attempts = 0, reason = NULL,
                       position = (SELECT coalesce(max(position), 0) + 1 FROM item) WHERE id = ?1",
                    [id.0],
                )?;
                Ok(())
            }
            _ => Err(OutboxError::NoSuchItem),
        })
    }

    /// Removes an item for good, unless an attempt is under way.
    ///
    /// # Errors
    /// [`OutboxError::NoSuchItem`] when there is none that can be removed; when the outbox cannot be written.
    pub fn remove(&self, id: ItemId) -> Result<(), OutboxError> {
        self.write(|transaction| {
            let delete = "DELETE FROM item WHERE id = ?1 AND state <> 'sending'";
            if transaction.execute(delete, [id.0])? == 0 { Err(OutboxError::NoSuchItem) } else { Ok(()) }
        })
    }

    /// What the server has not received: everything but what was sent and what cannot be opened; empty drafts left out.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub fn unsent(&self) -> Result<Vec<Item>, OutboxError> {
        let mut items = self.items()?;
        items.retain(|item| match item.state {
            ItemState::Sent { .. } | ItemState::Lost => false,
            ItemState::Draft => {
                let written =
                    item.content.as_ref().is_some_and(|content| !content.answers.is_only(&content.presets));
                written || !item.files.is_empty()
            }
            _ => true,
        });
        Ok(items)
    }

    pub(super) fn put_content(
        &self,
        transaction: &Transaction<'_>,
        id: ItemId,
        content: &Content,
    ) -> Result<(), OutboxError> {
        let json = serde_json::to_vec(content).map_err(|_| OutboxError::Unreadable)?;
        let sealed = self.seal.close(&place(id), &json)?;
        transaction.execute("UPDATE item SET content = ?2 WHERE id = ?1", params![id.0, sealed])?;
        Ok(())
    }
}

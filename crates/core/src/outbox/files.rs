use rusqlite::{Connection, params};

use super::key::idempotency_key;
use super::seal::Seal;
use super::standing::{editable, renew_keys};
use super::{ItemFile, ItemId, Outbox, OutboxError};
use crate::forms::{Attachment, MediaType};

/// The files that go along with items.
impl Outbox {
    /// Adds a file to a field of an item that the user writes on.
    ///
    /// # Errors
    /// [`OutboxError::NoSuchItem`] when it is on its way; when the outbox cannot be written.
    pub fn attach(&self, item: ItemId, field: &str, file: &Attachment) -> Result<(), OutboxError> {
        let key = idempotency_key()?;
        let size = u32::try_from(file.bytes().len()).unwrap_or(u32::MAX);
        self.write(|transaction| {
            editable(transaction, item)?;
            transaction.execute(
                "INSERT INTO file (item, field, media_type, size, idempotency_key, name, content)
                 VALUES (?1, ?2, ?3, ?4, ?5, x'', x'')",
                params![item.0, field, file.kind().name(), size, key],
            )?;
            let id = transaction.last_insert_rowid();
            let name = self.seal.close(&name_place(id), file.name().as_bytes())?;
            let content = self.seal.close(&place(id), file.bytes())?;
            let update = "UPDATE file SET name = ?2, content = ?3 WHERE id = ?1";
            transaction.execute(update, params![id, name, content])?;
            Ok(())
        })
    }

    /// Removes a file from an item that the user writes on.
    ///
    /// # Errors
    /// [`OutboxError::NoSuchItem`] when it is on its way, or has no such file; when the outbox cannot be written.
    pub fn detach(&self, item: ItemId, file: i64) -> Result<(), OutboxError> {
        self.write(|transaction| {
            editable(transaction, item)?;
            let delete = "DELETE FROM file WHERE id = ?1 AND item = ?2";
            match transaction.execute(delete, [file, item.0])? {
                0 => Err(OutboxError::NoSuchItem),
                _ => Ok(()),
            }
        })
    }

    /// Lets the next attempt send everything of an item anew, since the server has lost its files.
    pub(super) fn send_anew(&self, item: ItemId) -> Result<(), OutboxError> {
        self.write(|transaction| renew_keys(transaction, item))
    }
}

/// The files of an item, in the order in which they were added.
pub(super) fn of_item(
    connection: &Connection,
    seal: &Seal,
    item: ItemId,
) -> Result<Vec<ItemFile>, OutboxError> {
    let select = "SELECT id, field, media_type, size, name FROM file WHERE item = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(select)?;
    let rows = statement.query_map([item.0], |row| {
        let (id, field): (i64, String) = (row.get(0)?, row.get(1)?);
        Ok((id, field, row.get::<_, String>(2)?, row.get::<_, u32>(3)?, row.get::<_, Vec<u8>>(4)?))
    })?;
    rows.map(|row| {
        let (id, field, kind, size, name) = row?;
        let name = String::from_utf8(seal.open(&name_place(id), &name)?);
        let name = name.map_err(|_| OutboxError::Unreadable)?;
        Ok(ItemFile { id, field, name, kind: media_type(&kind)?, size })
    })
    .collect()
}

/// The kind of a file by its name on the wire.
pub(super) fn media_type(name: &str) -> Result<MediaType, OutboxError> {
    let known = [MediaType::Jpeg, MediaType::Png, MediaType::Pdf];
    known.into_iter().find(|kind| kind.name() == name).ok_or(OutboxError::Unreadable)
}

/// Where the bytes of a file lie, for their seal.
pub(super) fn place(file: i64) -> String {
    format!("file {file}")
}

fn name_place(file: i64) -> String {
    format!("file {file} name")
}

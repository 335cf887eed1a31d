use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Outbox, OutboxError};

/// What came from the server and is kept sealed beside the letters.
impl Outbox {
    /// Puts a thing on the shelf, in place of the one of that name.
    ///
    /// # Errors
    /// When the outbox cannot be written.
    pub fn shelve(&self, name: &'static str, thing: &impl Serialize) -> Result<(), OutboxError> {
        let json = serde_json::to_vec(thing).map_err(|_| OutboxError::Unreadable)?;
        let sealed = self.seal.close(&place(name), &json)?;
        self.write(|transaction| {
            transaction
                .execute("REPLACE INTO shelf (name, content) VALUES (?1, ?2)", params![name, sealed])?;
            Ok(())
        })
    }

    /// The thing of a name; `None` when there is none, or one that cannot be opened any more.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub fn shelved<T: DeserializeOwned>(&self, name: &'static str) -> Result<Option<T>, OutboxError> {
        let sealed: Option<Vec<u8>> = self.read(|connection| {
            let select = "SELECT content FROM shelf WHERE name = ?1";
            Ok(connection.query_row(select, [name], |row| row.get(0)).optional()?)
        })?;
        let json = sealed.and_then(|sealed| self.seal.open(&place(name), &sealed).ok());
        Ok(json.and_then(|json| serde_json::from_slice(&json).ok()))
    }
}

fn place(name: &str) -> String {
    format!("shelf {name}")
}

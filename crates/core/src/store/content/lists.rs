use rusqlite::params;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::api::wire::{Form, Outage};
use crate::store::columns::{from_json, to_json};
use crate::store::{Reader, StoreError, Writer};

/// An item of a list, to be kept.
pub(super) struct Item<'a, T> {
    pub id: &'a str,
    /// Of its text; 0 where texts have none.
    pub version: u32,
    /// The key of the point that it goes with.
    pub point: Option<i64>,
    pub details: &'a T,
}

impl Reader<'_> {
    /// The outages in the server's order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn outages(&self) -> Result<Vec<Outage>, StoreError> {
        self.content("outages", "an outage is unreadable")
    }

    /// The forms in the server's order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn forms(&self) -> Result<Vec<Form>, StoreError> {
        self.content("forms", "a form is unreadable")
    }

    pub(super) fn content<T: DeserializeOwned>(
        &self,
        part: &str,
        what: &'static str,
    ) -> Result<Vec<T>, StoreError> {
        let select = "SELECT details FROM content WHERE part = ?1 ORDER BY position";
        let mut statement = self.connection.prepare_cached(select)?;
        let rows = statement.query_map([part], |row| row.get::<_, String>(0))?;
        rows.map(|json| from_json(&json?, what)).collect()
    }
}

impl Writer<'_> {
    /// Makes `outages` the outages that are known.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_outages(&self, outages: &[Outage]) -> Result<(), StoreError> {
        let items = outages.iter().map(|details| Item { id: &details.id, version: 0, point: None, details });
        self.put_content("outages", items)
    }

    /// Makes `forms` the forms that there are.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_forms(&self, forms: &[Form]) -> Result<(), StoreError> {
        let items = forms.iter().map(|details| Item { id: &details.id, version: 0, point: None, details });
        self.put_content("forms", items)
    }

    /// Makes `items` the list of a part; which of them have been read is kept.
    pub(super) fn put_content<'a, T: Serialize + 'a>(
        &self,
        part: &str,
        items: impl Iterator<Item = Item<'a, T>>,
    ) -> Result<(), StoreError> {
        self.revision()?;
        let gone = "UPDATE content SET position = -1 WHERE part = ?1";
        self.connection.prepare_cached(gone)?.execute([part])?;
        let put = "INSERT INTO content (part, id, position, version, point, details) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (part, id) DO UPDATE SET position = excluded.position, version = excluded.version,
                point = excluded.point, details = excluded.details";
        let mut statement = self.connection.prepare_cached(put)?;
        for (position, item) in (0i64..).zip(items) {
            let details = to_json(item.details)?;
            statement.execute(params![part, item.id, position, item.version, item.point, details])?;
        }
        let forget = "DELETE FROM content WHERE part = ?1 AND position = -1";
        self.connection.prepare_cached(forget)?.execute([part])?;
        Ok(())
    }
}

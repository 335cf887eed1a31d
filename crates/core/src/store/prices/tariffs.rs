use nettleie::load::tariff_json;
use nettleie::tariff::TariffBook;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

use crate::store::columns::{from_json, to_json};
use crate::store::{Reader, StoreError, Writer};

/// The grid company's price lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredTariffs {
    /// What they say.
    pub book: TariffBook,
    /// Grows with every change; what months made from it carry.
    pub version: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Document(#[serde(with = "tariff_json::as_field")] TariffBook);

impl Reader<'_> {
    /// The tariff book; `None` before the first sync.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn tariffs(&self) -> Result<Option<StoredTariffs>, StoreError> {
        let row = self.tariffs_row()?;
        row.map(|(json, version)| {
            let Document(book) = from_json(&json, "the tariff book is unreadable")?;
            Ok(StoredTariffs { book, version })
        })
        .transpose()
    }

    fn tariffs_row(&self) -> Result<Option<(String, i64)>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT book, version FROM tariff_book")?;
        Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a tariff book; when it differs from the last one, every month becomes stale.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_tariffs(&self, book: TariffBook) -> Result<(), StoreError> {
        let json = to_json(&Document(book))?;
        if self.reader().tariffs_row()?.is_some_and(|(known, _)| known == json) {
            return Ok(());
        }
        let put = "INSERT INTO tariff_book (one, book, version) VALUES (1, ?1, ?2)
            ON CONFLICT (one) DO UPDATE SET book = excluded.book, version = excluded.version";
        self.connection.prepare_cached(put)?.execute((json, self.revision()?))?;
        self.tariffs_changed()
    }
}

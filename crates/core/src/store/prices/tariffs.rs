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
    /// What they are good for.
    pub purpose: TariffPurpose,
}

/// What a tariff book is good for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TariffPurpose {
    /// Bills: the company's own price list.
    #[default]
    Settlement,
    /// Choosing hours by: put together from hourly prices and rounded monthly ones. No bill is checked by it.
    Steering,
}

impl TariffPurpose {
    const fn word(self) -> &'static str {
        match self {
            Self::Settlement => "settlement",
            Self::Steering => "steering",
        }
    }

    fn of(word: &str) -> Self {
        if word == Self::Steering.word() { Self::Steering } else { Self::Settlement }
    }
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
        row.map(|(json, version, purpose)| {
            let Document(book) = from_json(&json, "the tariff book is unreadable")?;
            Ok(StoredTariffs { book, version, purpose })
        })
        .transpose()
    }

    fn tariffs_row(&self) -> Result<Option<(String, i64, TariffPurpose)>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT book, version, purpose FROM tariff_book")?;
        let row = statement.query_row([], |row| {
            let purpose: String = row.get(2)?;
            Ok((row.get(0)?, row.get(1)?, TariffPurpose::of(&purpose)))
        });
        Ok(row.optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a tariff book; when it differs from the last one, every month becomes stale.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_tariffs(&self, book: TariffBook) -> Result<(), StoreError> {
        self.put_book(book, TariffPurpose::Settlement)
    }

    /// Keeps a tariff book that is good for steering only, in the same way.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_steering_tariffs(&self, book: TariffBook) -> Result<(), StoreError> {
        self.put_book(book, TariffPurpose::Steering)
    }

    fn put_book(&self, book: TariffBook, purpose: TariffPurpose) -> Result<(), StoreError> {
        let json = to_json(&Document(book))?;
        if self
            .reader()
            .tariffs_row()?
            .is_some_and(|(known, _, good_for)| known == json && good_for == purpose)
        {
            return Ok(());
        }
        let put = "INSERT INTO tariff_book (one, book, version, purpose) VALUES (1, ?1, ?2, ?3)
            ON CONFLICT (one) DO UPDATE SET book = excluded.book, version = excluded.version,
                purpose = excluded.purpose";
        self.connection.prepare_cached(put)?.execute((json, self.revision()?, purpose.word()))?;
        self.tariffs_changed()
    }
}

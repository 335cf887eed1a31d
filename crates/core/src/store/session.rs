use std::cell::Cell;

use rusqlite::Connection;

use super::StoreError;

/// One consistent view of the store, for the length of a [`super::Store::read`] or [`super::Store::write`].
///
/// What it offers is beside the tables: points, days, invoices, prices, months, feed.
pub struct Reader<'c> {
    pub(super) connection: &'c Connection,
}

/// One transaction that changes the store, or leaves it as it was when it returns an error.
pub struct Writer<'c> {
    pub(super) connection: &'c Connection,
    revision: Cell<Option<i64>>,
}

impl<'c> Reader<'c> {
    pub(super) const fn new(connection: &'c Connection) -> Self {
        Self { connection }
    }
}

impl<'c> Writer<'c> {
    pub(super) const fn new(connection: &'c Connection) -> Self {
        Self { connection, revision: Cell::new(None) }
    }

    /// What the store holds, with this transaction's own changes.
    #[must_use]
    pub const fn reader(&self) -> Reader<'c> {
        Reader { connection: self.connection }
    }

    /// The number that all rows changed by this transaction carry: larger than any before.
    pub(super) fn revision(&self) -> Result<i64, StoreError> {
        if let Some(number) = self.revision.get() {
            return Ok(number);
        }
        let next = "UPDATE revision SET number = number + 1 RETURNING number";
        let number = self.connection.prepare_cached(next)?.query_row([], |row| row.get(0))?;
        self.revision.set(Some(number));
        Ok(number)
    }

    /// The number it took, if it changed anything that screens show.
    pub(super) const fn revision_taken(&self) -> Option<i64> {
        self.revision.get()
    }
}

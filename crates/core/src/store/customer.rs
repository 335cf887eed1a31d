use rusqlite::OptionalExtension;

use super::columns::{from_json, to_json};
use super::{Reader, StoreError, Writer};
use crate::api::wire::Customer;

impl Reader<'_> {
    /// Whose store this is; `None` before the first sync.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn customer(&self) -> Result<Option<Customer>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT details FROM customer")?;
        let details: Option<String> = statement.query_row([], |row| row.get(0)).optional()?;
        details.map(|json| from_json(&json, "the customer is unreadable")).transpose()
    }
}

impl Writer<'_> {
    /// Keeps who the customer is.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_customer(&self, customer: &Customer) -> Result<(), StoreError> {
        if self.reader().customer()?.as_ref() == Some(customer) {
            return Ok(());
        }
        self.revision()?;
        let json = to_json(customer)?;
        let put = "INSERT INTO customer (one, details) VALUES (1, ?1)
            ON CONFLICT (one) DO UPDATE SET details = excluded.details";
        self.connection.prepare_cached(put)?.execute([json])?;
        Ok(())
    }
}

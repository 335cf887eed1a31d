//! How much has been made: what a customer costs whom is counted, not timed.

use rusqlite::Transaction;

use super::DbError;

/// Rows of the company's tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Metering points.
    pub points: u64,
    /// Days of values, by point and direction.
    pub blocks: u64,
    /// Bills.
    pub invoices: u64,
}

/// Counts them.
pub fn count(transaction: &Transaction<'_>) -> Result<Made, DbError> {
    let rows = |table: &str| -> Result<u64, DbError> {
        let count: i64 =
            transaction.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    };
    Ok(Made { points: rows("metering_point")?, blocks: rows("block")?, invoices: rows("invoice")? })
}

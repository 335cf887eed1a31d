//! Everybody whom the company knows, for finding the one who has a national identity number or a telephone.

use rusqlite::Transaction;

use super::DbError;

/// What a login asks about a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub customer: String,
    /// The wire's word: `private`, `business`, `co_operative`.
    pub kind: String,
    pub name: String,
    pub phone: Option<String>,
}

/// Every customer, in the order in which they came.
pub fn all(transaction: &Transaction<'_>) -> Result<Vec<Person>, DbError> {
    let mut statement =
        transaction.prepare_cached("SELECT id, kind, name, phone FROM customer ORDER BY rowid")?;
    let rows = statement.query_map([], |row| {
        Ok(Person { customer: row.get(0)?, kind: row.get(1)?, name: row.get(2)?, phone: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

//! From a national identity number to a customer. The number goes no further.

use rusqlite::Transaction;

use crate::db::DbError;
use crate::db::people::{self, Person};
use crate::person::Pid;

/// The customer who has this number.
pub fn customer_of(transaction: &Transaction<'_>, pid: &Pid) -> Result<Option<Person>, DbError> {
    let everybody = people::all(transaction)?;
    Ok(everybody.into_iter().find(|person| Pid::of_customer(&person.customer).as_ref() == Some(pid)))
}

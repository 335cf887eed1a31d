//! The first day of a company.

use chrono::{DateTime, Months, Utc};
use nettleie::time::local_date;
use rusqlite::Transaction;

use super::customers::register;
use crate::db::progress::{self, Progress};
use crate::db::{DbError, company};

/// How far back values and prices go.
const MONTHS_OF_HISTORY: Months = Months::new(36);

/// What a founding found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Founding {
    /// The company is new, or the same as the one that the file holds.
    Done,
    /// The file holds a company drawn from another seed.
    OtherSeed(u64),
    /// Three years before now is no date.
    OutOfRange,
}

/// Founds the company of a seed, unless the database has it already.
pub fn found(transaction: &Transaction<'_>, seed: u64, now: DateTime<Utc>) -> Result<Founding, DbError> {
    if let Some(present) = progress::load(transaction)? {
        return Ok(if present.seed == seed { Founding::Done } else { Founding::OtherSeed(present.seed) });
    }
    let today = local_date(now);
    let Some(first_day) = today.checked_sub_months(MONTHS_OF_HISTORY) else {
        return Ok(Founding::OutOfRange);
    };
    let Some(register) = register(first_day, today) else { return Ok(Founding::OutOfRange) };
    progress::begin(transaction, &Progress { seed, first_day, published_until: DateTime::UNIX_EPOCH })?;
    let version = progress::version(transaction)?;
    for customer in &register.customers {
        company::insert_customer(transaction, customer)?;
    }
    for point in &register.points {
        company::insert_point(transaction, point)?;
    }
    for contract in &register.contracts {
        company::insert_contract(transaction, contract, version)?;
    }
    for agreement in &register.agreements {
        company::insert_agreement(transaction, agreement)?;
    }
    for authorisation in &register.authorisations {
        company::insert_authorisation(transaction, authorisation, version)?;
    }
    Ok(Founding::Done)
}

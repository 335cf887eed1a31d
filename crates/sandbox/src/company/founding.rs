//! The first day of a company.

use chrono::{DateTime, Months, NaiveDate, Utc};
use nettleie::time::local_date;
use rusqlite::Transaction;

use super::customers::{Register, register};
use super::guide;
use crate::db::progress::{self, Progress};
use crate::db::{DbError, company};
use crate::population::Population;

/// How far back values and prices go.
const MONTHS_OF_HISTORY: Months = Months::new(36);

/// What a founding found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Founding {
    /// The company is new, or the same as the one that the file holds.
    Done,
    /// The file holds a company drawn from that seed, or with those customers.
    OtherCompany(u64, Population),
    /// Three years before now is no date.
    OutOfRange,
}

/// Founds the company of a seed, unless the database has it already.
pub fn found(
    transaction: &Transaction<'_>,
    seed: u64,
    population: Population,
    now: DateTime<Utc>,
) -> Result<Founding, DbError> {
    if let Some(present) = progress::load(transaction)? {
        let same = (present.seed, present.population) == (seed, population);
        return Ok(if same {
            Founding::Done
        } else {
            Founding::OtherCompany(present.seed, present.population)
        });
    }
    let Some((first_day, register)) = beginning(population, local_date(now)) else {
        return Ok(Founding::OutOfRange);
    };
    let published_until = DateTime::UNIX_EPOCH;
    progress::begin(transaction, &Progress { seed, population, first_day, published_until })?;
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

/// The first day with values, and who is in the register.
fn beginning(population: Population, today: NaiveDate) -> Option<(NaiveDate, Register)> {
    match population {
        Population::Demo => {
            let first_day = today.checked_sub_months(MONTHS_OF_HISTORY)?;
            Some((first_day, register(first_day, today)?))
        }
        Population::Guide => Some((guide::first_day(), guide::register()?)),
    }
}

//! The first day of a company.

use chrono::{DateTime, NaiveDate, Utc};
use nettleie::time::local_date;
use rusqlite::Transaction;

use super::demo;
use super::guide;
use super::register::History;
use crate::db::DbError;
use crate::db::progress::{self, Progress};
use crate::population::Population;

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
    let Some(history) = history(population, local_date(now)) else {
        return Ok(Founding::OutOfRange);
    };
    let (first_day, published_until) = (history.first_day, DateTime::UNIX_EPOCH);
    progress::begin(transaction, &Progress { seed, population, first_day, published_until })?;
    let version = progress::version(transaction)?;
    let founded = demo::found(transaction, population, history, version)?;
    Ok(founded.map_or(Founding::OutOfRange, |()| Founding::Done))
}

fn history(population: Population, today: NaiveDate) -> Option<History> {
    match population {
        Population::Demo => History::before(today),
        Population::Guide => History::since(guide::first_day()),
    }
}

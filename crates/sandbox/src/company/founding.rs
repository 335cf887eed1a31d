//! The first day of a company.

use chrono::{DateTime, NaiveDate, Utc};
use nettleie::time::local_date;
use rusqlite::Transaction;

use super::demo;
use super::file::CompanyFile;
use super::guide;
use super::played::Played;
use super::register::History;
use crate::db::progress::{self, Progress};
use crate::db::{DbError, circles};
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
    company: &Played,
    now: DateTime<Utc>,
) -> Result<Founding, DbError> {
    if let Some(present) = progress::load(transaction)? {
        let same = (present.seed, present.population, present.company) == (seed, population, company.hash());
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
    progress::begin(
        transaction,
        &Progress { seed, population, company: company.hash(), first_day, published_until },
    )?;
    let version = progress::version(transaction)?;
    let founded = match &company.file {
        Some(file) => found_from_file(transaction, file, history, version)?,
        None => demo::found(transaction, population, history, version)?,
    };
    Ok(founded.map_or(Founding::OutOfRange, |()| Founding::Done))
}

/// The one circle of a file's customers.
fn found_from_file(
    transaction: &Transaction<'_>,
    file: &CompanyFile,
    history: History,
    version: i64,
) -> Result<Option<()>, DbError> {
    let Some(register) = file.register(history) else { return Ok(None) };
    circles::insert(transaction, "company", 0, history.first_day)?;
    register.insert(transaction, "company", version)?;
    Ok(Some(()))
}

fn history(population: Population, today: NaiveDate) -> Option<History> {
    match population {
        Population::Demo | Population::File => History::before(today),
        Population::Guide => History::since(guide::first_day()),
    }
}

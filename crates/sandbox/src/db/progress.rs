//! How far the company has come: which seed it was drawn from, up to when it has published, and the version counter
//! that the changes feed is built on.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Transaction, params};

use super::DbError;
use super::columns::{Day, Instant};
use crate::population::Population;

/// The state of a company that exists already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What its data was drawn from.
    pub seed: u64,
    pub population: Population,
    /// Which company it is; zeros for the one that ships.
    pub company: [u8; 32],
    /// The first day with values and prices.
    pub first_day: NaiveDate,
    /// Everything due up to here is in the tables.
    pub published_until: DateTime<Utc>,
}

/// The progress of the company in this database, if there is one.
pub fn load(transaction: &Transaction<'_>) -> Result<Option<Progress>, DbError> {
    let row = transaction
        .query_row("SELECT seed, population, first_day, published_until, company FROM progress", [], |row| {
            let words: (String, String) = (row.get(0)?, row.get(1)?);
            Ok((words, row.get::<_, Day>(2)?.0, row.get::<_, Instant>(3)?.0, row.get(4)?))
        })
        .optional()?;
    Ok(row.and_then(|((seed, population), first_day, published_until, company)| {
        let population = Population::from_id(&population)?;
        Some(Progress { seed: seed.parse().ok()?, population, company, first_day, published_until })
    }))
}

/// Notes a new company. Its version is 1, and so is everything that it begins with.
pub fn begin(transaction: &Transaction<'_>, progress: &Progress) -> Result<(), DbError> {
    transaction.execute(
        "INSERT INTO progress (seed, population, first_day, published_until, company, version)
         VALUES (?1, ?2, ?3, ?4, ?5, 1)",
        params![
            progress.seed.to_string(),
            progress.population.id(),
            Day(progress.first_day),
            Instant(progress.published_until),
            progress.company,
        ],
    )?;
    Ok(())
}

/// Notes up to when everything is published.
pub fn published_until(transaction: &Transaction<'_>, instant: DateTime<Utc>) -> Result<(), DbError> {
    transaction.execute("UPDATE progress SET published_until = ?1", [Instant(instant)])?;
    Ok(())
}

/// The newest version in use: the cursor of the changes feed.
pub fn version(transaction: &Transaction<'_>) -> Result<i64, DbError> {
    Ok(transaction.query_row("SELECT version FROM progress", [], |row| row.get(0))?)
}

/// The version that a caller says to have. One from the future is another company's cursor: whoever brings it has
/// nothing of ours.
pub fn since(transaction: &Transaction<'_>, claimed: i64) -> Result<i64, DbError> {
    Ok(if claimed > version(transaction)? { 0 } else { claimed })
}

/// A version for what changes in this transaction, newer than all before.
pub fn next_version(transaction: &Transaction<'_>) -> Result<i64, DbError> {
    Ok(transaction
        .query_row("UPDATE progress SET version = version + 1 RETURNING version", [], |row| row.get(0))?)
}

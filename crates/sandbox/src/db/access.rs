//! Which points a customer may see, and for which days.

use chrono::NaiveDate;
use rusqlite::{Transaction, params};

use super::DbError;
use super::columns::Day;

/// One contract period of one point that a customer may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    pub point: String,
    /// The wire's word: `own` or `authorised`.
    pub kind: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub supplier: Option<String>,
}

/// A customer's accesses by point, then oldest first.
pub fn of_customer(transaction: &Transaction<'_>, customer: &str) -> Result<Vec<Access>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT point, kind, from_day, to_day, supplier FROM access WHERE customer = ?1 ORDER BY point, from_day",
    )?;
    let rows = statement.query_map([customer], |row| {
        Ok(Access {
            point: row.get(0)?,
            kind: row.get(1)?,
            from: row.get::<_, Day>(2)?.0,
            to: row.get::<_, Option<Day>>(3)?.map(|day| day.0),
            supplier: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a customer may see a point at all.
pub fn may_see(transaction: &Transaction<'_>, customer: &str, point: &str) -> Result<bool, DbError> {
    Ok(transaction.query_row(
        "SELECT EXISTS (SELECT 1 FROM access WHERE customer = ?1 AND point = ?2)",
        params![customer, point],
        |row| row.get(0),
    )?)
}

/// The newest version of a customer's list of points.
pub fn version(transaction: &Transaction<'_>, customer: &str) -> Result<i64, DbError> {
    Ok(transaction.query_row(
        "SELECT max(coalesce((SELECT max(version) FROM access WHERE customer = ?1), 0),
                    coalesce((SELECT max(ended_version) FROM authorisation WHERE holder = ?1), 0))",
        [customer],
        |row| row.get(0),
    )?)
}

/// The points that a customer lost sight of after a version.
pub fn ended_since(
    transaction: &Transaction<'_>,
    customer: &str,
    since: i64,
) -> Result<Vec<String>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT DISTINCT point FROM authorisation WHERE holder = ?1 AND ended_version > ?2
           AND point NOT IN (SELECT point FROM access WHERE customer = ?1) ORDER BY point",
    )?;
    let rows = statement.query_map(params![customer, since], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Ends the authorisations that have run out on `today`; says whether there were any.
pub fn end_expired(transaction: &Transaction<'_>, today: NaiveDate, version: i64) -> Result<bool, DbError> {
    let ended = transaction.execute(
        "UPDATE authorisation SET ended_version = ?2 WHERE ended_version IS NULL AND to_day <= ?1",
        params![Day(today), version],
    )?;
    Ok(ended > 0)
}

/// Withdraws an authorisation now; says whether there was one.
pub fn withdraw(
    transaction: &Transaction<'_>,
    holder: &str,
    point: &str,
    today: NaiveDate,
    version: i64,
) -> Result<bool, DbError> {
    let ended = transaction.execute(
        "UPDATE authorisation SET ended_version = ?4, to_day = ?3
         WHERE ended_version IS NULL AND holder = ?1 AND point = ?2",
        params![holder, point, Day(today), version],
    )?;
    Ok(ended > 0)
}

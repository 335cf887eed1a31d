//! Authorisations as their two sides see them.

use chrono::NaiveDate;
use rusqlite::{Row, Transaction, params};

use super::DbError;
use super::columns::Day;

/// An authorisation and who is on the other side of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub id: String,
    pub point: String,
    pub party: String,
    /// The wire's word for a customer's kind.
    pub party_kind: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

/// What a customer has given for points that are theirs today, ended ones too, newest first.
pub fn given_by(
    transaction: &Transaction<'_>,
    customer: &str,
    today: NaiveDate,
) -> Result<Vec<Given>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT a.rowid, a.point, c.name, c.kind, a.from_day, a.to_day FROM authorisation a
         JOIN customer c ON c.id = a.holder
         WHERE a.owner = ?1 AND a.holder <> a.owner AND EXISTS (SELECT 1 FROM contract k
           WHERE k.point = a.point AND k.customer = ?1 AND k.from_day <= ?2 AND coalesce(k.to_day, '9999-12-31') > ?2)
         ORDER BY a.from_day DESC, a.rowid",
    )?;
    let rows = statement.query_map(params![customer, Day(today)], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What others have given a customer and has not ended, newest first.
pub fn received_by(transaction: &Transaction<'_>, customer: &str) -> Result<Vec<Given>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT a.rowid, a.point, c.name, c.kind, a.from_day, a.to_day FROM authorisation a
         JOIN customer c ON c.id = a.owner
         WHERE a.holder = ?1 AND a.holder <> a.owner AND a.ended_version IS NULL
         ORDER BY a.from_day DESC, a.rowid",
    )?;
    let rows = statement.query_map([customer], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Given> {
    Ok(Given {
        id: format!("a-{}", row.get::<_, i64>(0)?),
        point: row.get(1)?,
        party: row.get(2)?,
        party_kind: row.get(3)?,
        from: row.get::<_, Day>(4)?.0,
        to: row.get::<_, Option<Day>>(5)?.map(|day| day.0),
    })
}

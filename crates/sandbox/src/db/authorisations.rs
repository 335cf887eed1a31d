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
    /// The wire's word for a customer's kind, or the owner's for whom they gave it to.
    pub party_kind: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

/// A right that an owner gives from today on.
#[derive(Clone, Copy, Debug)]
pub struct NewAuthorisation<'a> {
    pub point: &'a str,
    pub owner: &'a str,
    /// The customer who has the address; `None` when nobody has.
    pub holder: Option<&'a str>,
    /// In the owner's words, as are the next two.
    pub name: &'a str,
    /// The wire's word: `person`, `board` or `business`.
    pub kind: &'a str,
    pub email: &'a str,
    /// The day after the last; `None` until it is withdrawn.
    pub to: Option<NaiveDate>,
}

/// What a customer has given for points that are theirs today, ended ones too, newest first.
pub fn given_by(
    transaction: &Transaction<'_>,
    customer: &str,
    today: NaiveDate,
) -> Result<Vec<Given>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT a.id, a.point, coalesce(a.holder_name, c.name), coalesce(a.holder_kind, c.kind), a.from_day, a.to_day
         FROM authorisation a LEFT JOIN customer c ON c.id = a.holder
         WHERE a.owner = ?1 AND a.holder IS NOT a.owner AND EXISTS (SELECT 1 FROM contract k
           WHERE k.point = a.point AND k.customer = ?1 AND k.from_day <= ?2 AND coalesce(k.to_day, '9999-12-31') > ?2)
         ORDER BY a.from_day DESC, a.id DESC",
    )?;
    let rows = statement.query_map(params![customer, Day(today)], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What others have given a customer and has not ended, newest first.
pub fn received_by(transaction: &Transaction<'_>, customer: &str) -> Result<Vec<Given>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT a.id, a.point, c.name, c.kind, a.from_day, a.to_day FROM authorisation a
         JOIN customer c ON c.id = a.owner
         WHERE a.holder = ?1 AND a.holder <> a.owner AND a.ended_version IS NULL
         ORDER BY a.from_day DESC, a.id",
    )?;
    let rows = statement.query_map([customer], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Gives a right; the one that the same person or address held before ends by it, so that nobody holds two.
pub fn give(
    transaction: &Transaction<'_>,
    new: &NewAuthorisation<'_>,
    today: NaiveDate,
    version: i64,
) -> Result<(), DbError> {
    transaction.execute(
        "UPDATE authorisation SET ended_version = ?6, to_day = ?5
         WHERE ended_version IS NULL AND point = ?1 AND owner = ?2 AND (holder = ?3 OR email = ?4)",
        params![new.point, new.owner, new.holder, new.email, Day(today), version],
    )?;
    transaction.execute(
        "INSERT INTO authorisation (point, owner, holder, holder_name, holder_kind, email, from_day, to_day, version)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            new.point,
            new.owner,
            new.holder,
            new.name,
            new.kind,
            new.email,
            Day(today),
            new.to.map(Day),
            version
        ],
    )?;
    Ok(())
}

/// Whether it is the owner's and has not ended.
pub fn holds(transaction: &Transaction<'_>, owner: &str, id: &str) -> Result<bool, DbError> {
    Ok(transaction.query_row(
        "SELECT EXISTS (SELECT 1 FROM authorisation
           WHERE 'a-' || id = ?1 AND owner = ?2 AND holder IS NOT owner AND ended_version IS NULL)",
        [id, owner],
        |row| row.get(0),
    )?)
}

/// Withdraws one that the owner has given, from today on.
pub fn withdraw(
    transaction: &Transaction<'_>,
    owner: &str,
    id: &str,
    today: NaiveDate,
    version: i64,
) -> Result<(), DbError> {
    transaction.execute(
        "UPDATE authorisation SET ended_version = ?4, to_day = ?3
         WHERE 'a-' || id = ?1 AND owner = ?2 AND ended_version IS NULL",
        params![id, owner, Day(today), version],
    )?;
    Ok(())
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

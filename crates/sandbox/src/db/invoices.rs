//! Invoices: what never changes is one JSON document, what does is in columns.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::DbError;
use super::columns::Day;

/// An invoice as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoice {
    pub id: String,
    pub point: String,
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The wire's word.
    pub status: String,
    /// When the customer pays or paid.
    pub paid: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    /// Everything of the wire's invoice but the status, as a JSON object.
    pub document: String,
}

pub fn put(transaction: &Transaction<'_>, invoice: &Invoice, version: i64) -> Result<(), DbError> {
    transaction
        .prepare_cached(
            "INSERT INTO invoice (id, point, from_day, to_day, status, paid_day, due_day, document, version)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT DO UPDATE SET status = excluded.status, version = excluded.version",
        )?
        .execute(params![
            invoice.id,
            invoice.point,
            Day(invoice.from),
            Day(invoice.to),
            invoice.status,
            invoice.paid.map(Day),
            invoice.due.map(Day),
            invoice.document,
            version,
        ])?;
    Ok(())
}

/// The invoices that are news to a customer after a version, newest first.
pub fn newer(transaction: &Transaction<'_>, customer: &str, since: i64) -> Result<Vec<Invoice>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT * FROM visible_invoice WHERE customer = ?1 AND news > ?2 ORDER BY from_day DESC, point",
    )?;
    let rows = statement.query_map(params![customer, since], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One invoice, if the customer may see it.
pub fn visible(transaction: &Transaction<'_>, customer: &str, id: &str) -> Result<Option<Invoice>, DbError> {
    let found = transaction.query_row(
        "SELECT * FROM visible_invoice WHERE customer = ?1 AND id = ?2",
        params![customer, id],
        read,
    );
    Ok(found.optional()?)
}

/// The newest version among a customer's invoices; 0 without any.
pub fn version(transaction: &Transaction<'_>, customer: &str) -> Result<i64, DbError> {
    Ok(transaction.query_row(
        "SELECT coalesce(max(news), 0) FROM visible_invoice WHERE customer = ?1",
        [customer],
        |row| row.get(0),
    )?)
}

/// How many invoices a circle has.
pub fn count(transaction: &Transaction<'_>, circle: &str) -> Result<u64, DbError> {
    let count: i64 = transaction.query_row(
        "SELECT count(*) FROM invoice i JOIN metering_point p ON p.id = i.point WHERE p.circle = ?1",
        [circle],
        |row| row.get(0),
    )?;
    Ok(count.unsigned_abs())
}

/// The day after the newest billed day of a point within a contract that began on `from`.
pub fn billed_until(
    transaction: &Transaction<'_>,
    point: &str,
    from: NaiveDate,
) -> Result<Option<NaiveDate>, DbError> {
    let newest: Option<Day> = transaction.query_row(
        "SELECT max(to_day) FROM invoice WHERE point = ?1 AND from_day >= ?2",
        params![point, Day(from)],
        |row| row.get(0),
    )?;
    Ok(newest.map(|day| day.0))
}

/// How many invoices a point has within a contract that began on `from`.
pub fn count_of_contract(
    transaction: &Transaction<'_>,
    point: &str,
    from: NaiveDate,
) -> Result<usize, DbError> {
    let count: i64 = transaction.query_row(
        "SELECT count(*) FROM invoice WHERE point = ?1 AND from_day >= ?2",
        params![point, Day(from)],
        |row| row.get(0),
    )?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The invoices that wait for money.
pub fn unsettled(transaction: &Transaction<'_>) -> Result<Vec<Invoice>, DbError> {
    let mut statement =
        transaction.prepare_cached("SELECT * FROM invoice WHERE status IN ('due', 'overdue')")?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Invoice> {
    Ok(Invoice {
        id: row.get("id")?,
        point: row.get("point")?,
        from: row.get::<_, Day>("from_day")?.0,
        to: row.get::<_, Day>("to_day")?.0,
        status: row.get("status")?,
        paid: row.get::<_, Option<Day>>("paid_day")?.map(|day| day.0),
        due: row.get::<_, Option<Day>>("due_day")?.map(|day| day.0),
        document: row.get("document")?,
    })
}

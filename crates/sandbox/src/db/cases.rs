//! What customers have sent in, by case number.

use chrono::{DateTime, Utc};
use nettleie::time::local_date;
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::columns::Instant;
use super::{DbError, attachments};

/// Something that was sent in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// `2026-000001`.
    pub number: String,
    /// Who sent it; nobody when it came without a login.
    pub owner: Option<String>,
    /// `form`, `inquiry`, `anonymous_inquiry` or `hazard`.
    pub kind: String,
    /// The form, the topic or the category.
    pub subject: String,
    /// What was sent, as JSON.
    pub document: String,
    /// How many files came with it.
    pub attachments: u32,
    /// When it came, by the company's clock.
    pub received_at: DateTime<Utc>,
}

/// A case that is about to be opened.
#[derive(Clone, Debug)]
pub struct NewCase<'a> {
    /// Empty: anybody.
    pub owner: &'a str,
    pub kind: &'a str,
    pub subject: &'a str,
    pub document: String,
    pub attachments: &'a [String],
}

/// Opens a case and returns its number.
pub fn open(
    transaction: &Transaction<'_>,
    case: &NewCase<'_>,
    now: DateTime<Utc>,
) -> Result<String, DbError> {
    let year = local_date(now).format("%Y").to_string();
    let before: i64 = transaction.query_row("SELECT count(*) FROM case_file", [], |row| row.get(0))?;
    let number = format!("{year}-{:06}", before + 1);
    let owner = Some(case.owner).filter(|owner| !owner.is_empty());
    transaction.execute(
        "INSERT INTO case_file (number, owner, kind, subject, document, received_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![number, owner, case.kind, case.subject, case.document, Instant(now)],
    )?;
    attachments::use_for(transaction, &number, case.attachments)?;
    Ok(number)
}

/// Lets a case be opened with the code of a hash.
pub fn lock(transaction: &Transaction<'_>, number: &str, code: &[u8; 32]) -> Result<(), DbError> {
    transaction
        .execute("INSERT INTO case_code (case_number, code) VALUES (?1, ?2)", params![number, code])?;
    Ok(())
}

/// The case of a number and the hash of its code; `None` when either is wrong.
pub fn unlock(transaction: &Transaction<'_>, number: &str, code: &[u8; 32]) -> Result<Option<Case>, DbError> {
    let mut statement = transaction.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM case_file WHERE number = ?1
           AND EXISTS (SELECT 1 FROM case_code WHERE case_number = number AND code = ?2)"
    ))?;
    Ok(statement.query_row(params![number, code], read).optional()?)
}

const COLUMNS: &str = "number, owner, kind, subject, document, received_at,
  (SELECT count(*) FROM attachment WHERE case_number = number)";

/// Every case, in the order in which they came.
pub fn all(transaction: &Transaction<'_>) -> Result<Vec<Case>, DbError> {
    let mut statement =
        transaction.prepare_cached(&format!("SELECT {COLUMNS} FROM case_file ORDER BY rowid"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Everything that came by a form, in the order in which it came.
pub fn of_form(transaction: &Transaction<'_>, form: &str) -> Result<Vec<Case>, DbError> {
    let mut statement = transaction.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM case_file WHERE kind = 'form' AND subject = ?1 ORDER BY rowid"
    ))?;
    let rows = statement.query_map([form], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A customer's inquiries, newest first.
pub fn inquiries(transaction: &Transaction<'_>, customer: &str) -> Result<Vec<Case>, DbError> {
    let mut statement = transaction.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM case_file WHERE owner = ?1 AND kind = 'inquiry' ORDER BY rowid DESC"
    ))?;
    let rows = statement.query_map([customer], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Case> {
    Ok(Case {
        number: row.get(0)?,
        owner: row.get(1)?,
        kind: row.get(2)?,
        subject: row.get(3)?,
        document: row.get(4)?,
        received_at: row.get::<_, Instant>(5)?.0,
        attachments: row.get(6)?,
    })
}

//! Companies that this process has founded already. A test suite starts hundreds of sandboxes with the same seed and
//! time; copying a database takes a hundredth of the time that settling three years of bills does.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::population::Population;

use super::{Database, DbError};

/// What a fresh company in memory depends on.
pub type TemplateKey = (u64, Population, [u8; 32], DateTime<Utc>);

/// A template takes about 2 MB.
const MOST: usize = 4;

static TEMPLATES: Mutex<Vec<(TemplateKey, Connection)>> = Mutex::new(Vec::new());

/// A copy of the company as it was founded, if it has been.
pub fn copy(key: TemplateKey) -> Result<Option<Database>, DbError> {
    let templates = TEMPLATES.lock().unwrap_or_else(PoisonError::into_inner);
    match templates.iter().find(|(known, _)| *known == key) {
        Some((_, template)) => Database::copy_of(template).map(Some),
        None => Ok(None),
    }
}

/// Keeps a copy of a company that nobody has used yet.
pub fn keep(key: TemplateKey, fresh: &Database) -> Result<(), DbError> {
    let copy = fresh.copy_connection()?;
    let mut templates = TEMPLATES.lock().unwrap_or_else(PoisonError::into_inner);
    if templates.len() >= MOST {
        templates.remove(0);
    }
    templates.push((key, copy));
    Ok(())
}

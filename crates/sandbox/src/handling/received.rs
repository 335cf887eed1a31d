use chrono::{DateTime, Utc};
use rusqlite::Transaction;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::errand::Errand;
use crate::db::{DbError, cases};

/// An errand of the past, which was found right when it came.
#[derive(Debug)]
pub struct Received {
    /// Who sent it.
    pub customer: Option<String>,
    pub at: DateTime<Utc>,
    values: Map<String, Value>,
}

#[derive(Default, Deserialize)]
struct Kept {
    values: Map<String, Value>,
}

impl Received {
    pub fn text(&self, field: &str) -> Option<&str> {
        self.values.get(field)?.as_str().map(str::trim)
    }
}

/// Every errand of a kind, in the order in which they came.
pub fn received(transaction: &Transaction<'_>, errand: Errand) -> Result<Vec<Received>, DbError> {
    let all = cases::of_form(transaction, errand.form())?.into_iter().map(|case| Received {
        customer: case.owner,
        at: case.received_at,
        values: serde_json::from_str::<Kept>(&case.document).unwrap_or_default().values,
    });
    Ok(all.collect())
}

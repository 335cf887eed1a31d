use chrono::{DateTime, NaiveDate, Utc};
use nettleie::time::local_date;
use rusqlite::Transaction;
use serde_json::{Map, Value};

use crate::content::pages::Pages;
use crate::db::DbError;
use crate::db::present::{Present, present};

/// A form that has come, and what it is judged by.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'a> {
    pub values: &'a Map<String, Value>,
    pub transaction: &'a Transaction<'a>,
    pub customer: &'a str,
    pub now: DateTime<Utc>,
    pub pages: &'a Pages,
}

impl Sent<'_> {
    /// What stands in a field; `None` for an empty one.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.values.get(field)?.as_str().map(str::trim).filter(|text| !text.is_empty())
    }

    /// The day in a field; `None` for anything else.
    pub fn day(&self, field: &str) -> Option<NaiveDate> {
        self.text(field)?.parse().ok()
    }

    /// The company's day.
    pub fn today(&self) -> NaiveDate {
        local_date(self.now)
    }

    /// The caller's own points today.
    pub fn own_points(&self) -> Result<impl Iterator<Item = Present>, DbError> {
        let all = present(self.transaction, self.customer, self.today())?;
        Ok(all.into_iter().filter(Present::is_own))
    }

    /// One of the caller's own points today; `None` for one that is seen by somebody's authorisation, or not at all.
    pub fn own_point(&self, id: &str) -> Result<Option<Present>, DbError> {
        Ok(self.own_points()?.find(|seen| seen.point.id == id))
    }
}

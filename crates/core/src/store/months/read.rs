use std::collections::BTreeSet;

use nettleie::metering::Direction;
use nettleie::time::Month;
use rusqlite::params;

use crate::api::wire::Gsrn;
use crate::store::columns::{gsrn_number, month_number, month_of};
use crate::store::{Reader, StoreError};

/// A month's result as it was put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMonth {
    /// The calendar month, local.
    pub month: Month,
    /// What was made of it, in the maker's own form.
    pub result: String,
    /// Something that it was made from has changed, or another version of the maker made it: to be made anew. It may be
    /// shown until then.
    pub stale: bool,
}

impl Reader<'_> {
    /// The results of a point for the months from `first` to `last`, both included, that have one, in order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn months(
        &self,
        point: Gsrn,
        first: Month,
        last: Month,
        made_by: u32,
    ) -> Result<Vec<StoredMonth>, StoreError> {
        let select = "SELECT month, result, stale OR made_by <> ?4 FROM months
            WHERE point = (SELECT key FROM points WHERE gsrn = ?1) AND month BETWEEN ?2 AND ?3 ORDER BY month";
        let values = params![gsrn_number(point), month_number(first), month_number(last), made_by];
        let mut statement = self.connection.prepare_cached(select)?;
        let rows = statement.query_map(values, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        rows.map(|row| {
            let (month, result, stale) = row?;
            let month = month_of(month).ok_or(StoreError::Corrupt("a month has an impossible number"))?;
            Ok(StoredMonth { month, result, stale })
        })
        .collect()
    }

    /// The months between a point's first and last value that have no result of `made_by`, or a stale one; newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn months_to_make(&self, point: Gsrn, made_by: u32) -> Result<Vec<Month>, StoreError> {
        let mut span = None;
        for direction in [Direction::Consumption, Direction::Production] {
            if let Some((first, last)) = self.days_with_values(point, direction)? {
                let (from, to) = span.unwrap_or((first, last));
                span = Some((first.min(from), last.max(to)));
            }
        }
        let Some((first, last)) = span.map(|(first, last)| (Month::of(first), Month::of(last))) else {
            return Ok(Vec::new());
        };
        let stored = self.months(point, first, last, made_by)?;
        let fresh: BTreeSet<Month> =
            stored.iter().filter(|stored| !stored.stale).map(|stored| stored.month).collect();
        let all = std::iter::successors(Some(last), |month| Some(month.back(1)))
            .take_while(|month| *month >= first);
        Ok(all.filter(|month| !fresh.contains(month)).collect())
    }
}

//! Spot prices by month, read once for all points of an area.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use nettleie::spot::SpotPrices;
use nettleie::time::Month;
use rusqlite::Transaction;

use super::bill::prices;
use crate::db::{DbError, spot_days};

/// The months that have been asked for.
#[derive(Debug, Default)]
pub struct Market(HashMap<(String, Month), SpotPrices>);

impl Market {
    /// The prices of a month.
    pub fn month(
        &mut self,
        transaction: &Transaction<'_>,
        area: &str,
        month: Month,
    ) -> Result<&SpotPrices, DbError> {
        match self.0.entry((area.to_owned(), month)) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(vacant) => {
                let days = spot_days::range(transaction, area, month.first_day(), month.next().first_day())?;
                Ok(vacant.insert(prices(&days).unwrap_or_default()))
            }
        }
    }
}

use nettleie::time::Month;
use rusqlite::params;

use super::MonthInputs;
use crate::api::wire::{Gsrn, PriceArea};
use crate::store::columns::month_number;
use crate::store::{StoreError, Writer};

/// A month's result and what it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthRow {
    /// The metering point.
    pub point: Gsrn,
    /// The calendar month, local.
    pub month: Month,
    /// The earliest month whose values were used: `month` itself unless the tariff looks back.
    pub first_month: Month,
    /// The version of whatever made it; a newer one finds it stale.
    pub made_by: u32,
    /// What [`super::Reader::month_inputs`](crate::store::Reader::month_inputs) said, in the same read as the inputs themselves.
    pub inputs: MonthInputs,
    /// The result in the maker's own form.
    pub result: String,
}

impl Writer<'_> {
    /// Keeps a month's result in place of the last one. Returns whether it is fresh: a result whose inputs have changed
    /// since is kept, but stale; one of a point that is gone is dropped.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_month(&self, row: &MonthRow) -> Result<bool, StoreError> {
        let Some(key) = self.reader().point_key(row.point)? else { return Ok(false) };
        let fresh = self.reader().month_inputs(row.point, row.first_month, row.month)? == Some(row.inputs);
        let put =
            "INSERT OR REPLACE INTO months (point, month, first_month, made_by, values_version, spot_version,
                tariff_version, point_version, stale, result)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        let MonthInputs { values, spot, tariffs, point } = row.inputs;
        let (month, first) = (month_number(row.month), month_number(row.first_month));
        let columns =
            params![key, month, first, row.made_by, values, spot, tariffs, point, !fresh, row.result];
        self.connection.prepare_cached(put)?.execute(columns)?;
        self.revision()?;
        Ok(fresh)
    }

    /// Marks what was made from a month's values of a point.
    pub(in crate::store) fn values_changed(&self, key: i64, month: Month) -> Result<(), StoreError> {
        let mark = "UPDATE months SET stale = 1 WHERE point = ?1 AND month >= ?2 AND first_month <= ?2";
        self.connection.prepare_cached(mark)?.execute([key, month_number(month)])?;
        Ok(())
    }

    /// Marks what was made from a month's spot prices of an area.
    pub(in crate::store) fn spot_changed(&self, area: PriceArea, month: Month) -> Result<(), StoreError> {
        let mark = "UPDATE months SET stale = 1 WHERE month >= ?2 AND first_month <= ?2
            AND point IN (SELECT key FROM points WHERE price_area = ?1)";
        self.connection.prepare_cached(mark)?.execute(params![area.id(), month_number(month)])?;
        Ok(())
    }

    /// Marks everything: a tariff book says nothing of which months it changed.
    pub(in crate::store) fn tariffs_changed(&self) -> Result<(), StoreError> {
        self.connection.prepare_cached("UPDATE months SET stale = 1")?.execute([])?;
        Ok(())
    }
}

use std::collections::BTreeSet;

use chrono::NaiveDate;
use nettleie::spot::{PriceArea, SpotPrices};
use nettleie::time::{DateRange, Month};
use rusqlite::params;

use super::{SpotDay, codec};
use crate::store::columns::{day_number, day_of};
use crate::store::{Reader, StoreError, Writer};

const UNREADABLE: StoreError = StoreError::Corrupt("a day of spot prices is unreadable");

/// Which spot prices of an area are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpotCoverage {
    /// The first local day that has prices.
    pub first: NaiveDate,
    /// The last local day that has prices.
    pub last: NaiveDate,
    /// The first local day whose prices may still be corrected.
    pub first_not_final: Option<NaiveDate>,
}

impl Reader<'_> {
    /// The spot prices of an area on the local days of `range` that have some, in order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn spot(&self, area: PriceArea, range: DateRange) -> Result<Vec<SpotDay>, StoreError> {
        let select = "SELECT day, final, prices FROM spot_days WHERE area = ?1 AND day >= ?2 AND day < ?3 ORDER BY day";
        let mut statement = self.connection.prepare_cached(select)?;
        let rows =
            statement.query_map(params![area.id(), day_number(range.from), day_number(range.to)], |row| {
                let (day, is_final, bytes) = (row.get(0)?, row.get(1)?, row.get_ref(2)?.as_blob()?);
                Ok(day_of(day).and_then(|day| {
                    let (resolution, prices) = codec::decode(day, bytes)?;
                    SpotDay::new(day, resolution, is_final, prices).ok()
                }))
            })?;
        rows.map(|row| row?.ok_or(UNREADABLE)).collect()
    }

    /// The same as the engine takes them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn spot_prices(&self, area: PriceArea, range: DateRange) -> Result<SpotPrices, StoreError> {
        let mut prices = SpotPrices::default();
        for day in self.spot(area, range)? {
            for (start, price) in day.intervals() {
                prices.add(start, day.resolution(), price).map_err(|_| UNREADABLE)?;
            }
        }
        Ok(prices)
    }

    /// Which spot prices of an area are there; `None` when there are none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn spot_coverage(&self, area: PriceArea) -> Result<Option<SpotCoverage>, StoreError> {
        let select =
            "SELECT min(day), max(day), min(CASE final WHEN 0 THEN day END) FROM spot_days WHERE area = ?1";
        let mut statement = self.connection.prepare_cached(select)?;
        let (first, last, open): (Option<i64>, Option<i64>, Option<i64>) =
            statement.query_row([area.id()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let day = |number: Option<i64>| number.map(|number| day_of(number).ok_or(UNREADABLE)).transpose();
        let (first, last, first_not_final) = (day(first)?, day(last)?, day(open)?);
        Ok(first.zip(last).map(|(first, last)| SpotCoverage { first, last, first_not_final }))
    }
}

impl Writer<'_> {
    /// Keeps the spot prices of an area in place of those that the same days had. Returns how many days changed; the
    /// months of points in the area that a change touches become stale.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_spot(&self, area: PriceArea, days: &[SpotDay]) -> Result<usize, StoreError> {
        let put = "INSERT INTO spot_days (area, day, final, version, prices) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (area, day) DO UPDATE SET final = excluded.final, version = excluded.version,
                prices = excluded.prices
            WHERE excluded.prices IS NOT spot_days.prices OR excluded.final IS NOT spot_days.final";
        let (mut changed, mut touched) = (0, BTreeSet::new());
        for day in days {
            let prices = codec::encode(day.resolution(), day.prices()).ok_or_else(|| {
                StoreError::Statement(format!("the spot prices of {} have too many digits", day.day()))
            })?;
            let values = params![area.id(), day_number(day.day()), day.is_final(), self.revision()?, prices];
            if self.connection.prepare_cached(put)?.execute(values)? > 0 {
                changed += 1;
                touched.insert(Month::of(day.day()));
            }
        }
        touched.into_iter().try_for_each(|month| self.spot_changed(area, month))?;
        Ok(changed)
    }
}

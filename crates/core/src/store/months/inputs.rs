use nettleie::time::{DateRange, Month};
use rusqlite::{OptionalExtension, params};

use crate::api::wire::Gsrn;
use crate::store::columns::{day_number, gsrn_number};
use crate::store::{Reader, StoreError};

/// The versions of what a month is made from. Equal ones mean equal results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthInputs {
    /// Metering values of the point, both directions.
    pub values: i64,
    /// Spot prices of its area.
    pub spot: i64,
    /// The tariff book.
    pub tariffs: i64,
    /// The point itself: contract periods, agreements, tax zone, group, billing.
    pub point: i64,
}

impl Reader<'_> {
    /// The versions of what lies between the start of `first` and the end of `last` for a point; `None` when the customer has
    /// no access to it. `first` is before `last` where the tariff looks back (the five weekly maxima of a year).
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn month_inputs(
        &self,
        point: Gsrn,
        first: Month,
        last: Month,
    ) -> Result<Option<MonthInputs>, StoreError> {
        let select = "SELECT
                (SELECT coalesce(max(version), 0) FROM days
                    WHERE point = points.key AND direction IN (0, 1) AND day >= ?2 AND day < ?3),
                (SELECT coalesce(max(version), 0) FROM spot_days
                    WHERE area = points.price_area AND day >= ?2 AND day < ?3),
                (SELECT coalesce(max(version), 0) FROM tariff_book),
                revision
            FROM points WHERE gsrn = ?1";
        let range = DateRange::new(first.first_day(), last.next().first_day());
        let values = params![gsrn_number(point), day_number(range.from), day_number(range.to)];
        let mut statement = self.connection.prepare_cached(select)?;
        let inputs = statement.query_row(values, |row| {
            Ok(MonthInputs {
                values: row.get(0)?,
                spot: row.get(1)?,
                tariffs: row.get(2)?,
                point: row.get(3)?,
            })
        });
        Ok(inputs.optional()?)
    }
}

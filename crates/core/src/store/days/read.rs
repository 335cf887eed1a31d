use chrono::{DateTime, NaiveDate};
use nettleie::metering::{Direction, MeterSeries};
use nettleie::quantity::Energy;
use nettleie::time::DateRange;
use rusqlite::{OptionalExtension, Row, params};

use super::{DayPeak, DayRow, DaySummary, codec};
use crate::api::wire::Gsrn;
use crate::store::columns::{day_number, day_of, direction_number, gsrn_number};
use crate::store::points::DAY_IN_PERIOD;
use crate::store::{Reader, StoreError};

const UNREADABLE: StoreError = StoreError::Corrupt("a day of values is unreadable");

impl Reader<'_> {
    /// The values of a point and direction on the local days of `range`, as the engine takes them. Empty for a point that
    /// the customer has no access to; nothing outside its contract periods.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn values(
        &self,
        point: Gsrn,
        direction: Direction,
        range: DateRange,
    ) -> Result<MeterSeries, StoreError> {
        let values: Vec<_> = self.days(point, direction, range)?.iter().flat_map(DayRow::values).collect();
        MeterSeries::from_values(&values).map_err(|_| UNREADABLE)
    }

    /// The same, day by day, with what is missing.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn days(
        &self,
        point: Gsrn,
        direction: Direction,
        range: DateRange,
    ) -> Result<Vec<DayRow>, StoreError> {
        self.select_days("day, registered_at, wh", point, direction, range, |row| {
            let (day, registered, bytes) = (row.get(0)?, row.get(1)?, row.get_ref(2)?.as_blob()?);
            Ok(day_of(day).and_then(|day| {
                let (resolution, slots) = codec::decode(day, bytes)?;
                DayRow::new(direction, day, resolution, slots, DateTime::from_timestamp(registered, 0)?).ok()
            }))
        })
    }

    /// Sum, peak and counts of each local day of `range` that has a row, in order, without decoding any values.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn summaries(
        &self,
        point: Gsrn,
        direction: Direction,
        range: DateRange,
    ) -> Result<Vec<DaySummary>, StoreError> {
        let columns = "day, sum_wh, peak_wh, peak_hour, estimated, missing";
        self.select_days(columns, point, direction, range, |row| {
            let energy = |index| {
                row.get::<_, Option<i64>>(index).map(|wh| wh.map(|wh| Energy::from_wh(wh.cast_unsigned())))
            };
            let (sum, peak, peak_hour) = (energy(1)?, energy(2)?, row.get::<_, Option<u8>>(3)?);
            let (estimated, missing) = (row.get(4)?, row.get(5)?);
            Ok(day_of(row.get(0)?).map(|day| DaySummary {
                day,
                energy: sum,
                peak: peak_hour.zip(peak).map(|(hour, energy)| DayPeak::new(day, hour, energy)),
                estimated,
                missing,
            }))
        })
    }

    /// The first and the last local day with a value.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn days_with_values(
        &self,
        point: Gsrn,
        direction: Direction,
    ) -> Result<Option<(NaiveDate, NaiveDate)>, StoreError> {
        let end = |order: &str| -> Result<Option<NaiveDate>, StoreError> {
            let select = format!(
                "SELECT day FROM days WHERE point = (SELECT key FROM points WHERE gsrn = ?1) AND direction = ?2
                    AND sum_wh IS NOT NULL AND {DAY_IN_PERIOD} ORDER BY day {order} LIMIT 1"
            );
            let values = params![gsrn_number(point), direction_number(direction)];
            let day =
                self.connection.prepare_cached(&select)?.query_row(values, |row| row.get(0)).optional()?;
            day.map(|day| day_of(day).ok_or(UNREADABLE)).transpose()
        };
        Ok(end("ASC")?.zip(end("DESC")?))
    }

    fn select_days<T>(
        &self,
        columns: &str,
        point: Gsrn,
        direction: Direction,
        range: DateRange,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<Option<T>>,
    ) -> Result<Vec<T>, StoreError> {
        let select = format!(
            "SELECT {columns} FROM days WHERE point = (SELECT key FROM points WHERE gsrn = ?1) AND direction = ?2
                AND day >= ?3 AND day < ?4 AND {DAY_IN_PERIOD} ORDER BY day"
        );
        let mut statement = self.connection.prepare_cached(&select)?;
        let values = params![
            gsrn_number(point),
            direction_number(direction),
            day_number(range.from),
            day_number(range.to)
        ];
        let rows = statement.query_map(values, |row| read(row))?;
        rows.map(|row| row?.ok_or(UNREADABLE)).collect()
    }
}

use std::collections::{BTreeSet, HashMap};

use nettleie::time::Month;
use rusqlite::params;

use super::{DayRow, codec};
use crate::api::wire::{Gsrn, Period};
use crate::store::columns::{day_number, direction_number};
use crate::store::points::covered;
use crate::store::{StoreError, Writer};

/// What became of day rows that came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ingest {
    /// New, or other than before.
    pub stored: usize,
    /// As before, or registered earlier than what is there.
    pub unchanged: usize,
    /// Outside the contract periods of their point: dropped.
    pub outside: usize,
    /// Of a point that the customer does not have: dropped.
    pub unknown_point: usize,
}

impl Writer<'_> {
    /// Keeps day rows that lie in a contract period of their point. Of two different rows for one day the one registered
    /// later stands, of equally old ones the one that came last. The months that a change touches become stale.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_days<'a>(
        &self,
        rows: impl IntoIterator<Item = (Gsrn, &'a DayRow)>,
    ) -> Result<Ingest, StoreError> {
        let mut points: HashMap<Gsrn, Option<(i64, Vec<Period>)>> = HashMap::new();
        let (mut ingest, mut touched) = (Ingest::default(), BTreeSet::new());
        // In the order of the key: rows then lie side by side, and SQLite fills its pages.
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by_key(|(id, row)| (*id, row.direction(), row.day()));
        for (id, row) in rows {
            let known = match points.entry(id) {
                std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
                std::collections::hash_map::Entry::Vacant(entry) => entry.insert(self.key_and_periods(id)?),
            };
            let counter = match known {
                None => &mut ingest.unknown_point,
                Some((_, periods)) if !covered(periods, row.day()) => &mut ingest.outside,
                Some((key, _)) if self.put_day(*key, row)? => {
                    touched.insert((*key, Month::of(row.day())));
                    &mut ingest.stored
                }
                Some(_) => &mut ingest.unchanged,
            };
            *counter += 1;
        }
        touched.into_iter().try_for_each(|(key, month)| self.values_changed(key, month))?;
        Ok(ingest)
    }

    fn key_and_periods(&self, id: Gsrn) -> Result<Option<(i64, Vec<Period>)>, StoreError> {
        let reader = self.reader();
        let (Some(key), Some(point)) = (reader.point_key(id)?, reader.point(id)?) else { return Ok(None) };
        Ok(Some((key, point.contract_periods)))
    }

    fn put_day(&self, key: i64, row: &DayRow) -> Result<bool, StoreError> {
        let put = "INSERT INTO days
                (point, direction, day, sum_wh, peak_wh, peak_hour, estimated, missing, registered_at, version, wh)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT (point, direction, day) DO UPDATE SET sum_wh = excluded.sum_wh, peak_wh = excluded.peak_wh,
                peak_hour = excluded.peak_hour, estimated = excluded.estimated, missing = excluded.missing,
                registered_at = excluded.registered_at, version = excluded.version, wh = excluded.wh
            WHERE excluded.registered_at >= days.registered_at
                AND (excluded.wh IS NOT days.wh OR excluded.registered_at IS NOT days.registered_at)";
        let summary = row.summary();
        let changed = self.connection.prepare_cached(put)?.execute(params![
            key,
            direction_number(row.direction()),
            day_number(row.day()),
            summary.energy.map(|energy| energy.wh().cast_signed()),
            summary.peak.map(|peak| peak.energy.wh().cast_signed()),
            summary.peak.map(|peak| peak.hour_index),
            summary.estimated,
            summary.missing,
            row.registered_at().timestamp(),
            self.revision()?,
            codec::encode(row.resolution(), row.slots()),
        ])?;
        Ok(changed > 0)
    }
}

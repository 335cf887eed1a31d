use std::collections::HashMap;

use rusqlite::params;

use super::periods::{DAY_IN_PERIOD, INVOICE_IN_PERIOD, READING_IN_PERIOD};
use super::read::parsed;
use crate::api::wire::{Gsrn, MeteringPoint};
use crate::store::columns::{day_number, gsrn_number, to_json};
use crate::store::{StoreError, Writer};

struct Known {
    key: i64,
    position: i64,
    point: MeteringPoint,
}

impl Writer<'_> {
    /// Makes `points` the points of the customer. Points that are not among them are deleted with their data, and so is
    /// everything outside the contract periods. Returns how many points are gone. What becomes visible is not here yet: the feed
    /// counts it as new.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_points(&self, points: &[MeteringPoint]) -> Result<usize, StoreError> {
        let mut known = self.known_points()?;
        for (position, point) in (0i64..).zip(points) {
            let before = known.remove(&point.id);
            if before.as_ref().is_none_or(|known| known.position != position || known.point != *point) {
                let key = self.put_point(position, point)?;
                self.put_periods(key, point)?;
                self.prune(key)?;
            }
        }
        known.values().try_for_each(|gone| self.delete_point(gone.key))?;
        Ok(known.len())
    }

    /// Deletes points that the customer may no longer see, with all their data. Returns how many there were.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn end_access(&self, ids: &[Gsrn]) -> Result<usize, StoreError> {
        let mut ended = 0;
        for id in ids {
            if let Some(key) = self.reader().point_key(*id)? {
                self.delete_point(key)?;
                ended += 1;
            }
        }
        Ok(ended)
    }

    fn known_points(&self) -> Result<HashMap<Gsrn, Known>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT key, position, details FROM points")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)))?;
        let known = rows.map(|row| {
            let (key, position, json) = row?;
            let point = parsed(&json)?;
            Ok((point.id, Known { key, position, point }))
        });
        known.collect()
    }

    fn put_point(&self, position: i64, point: &MeteringPoint) -> Result<i64, StoreError> {
        let put =
            "INSERT INTO points (gsrn, position, details, price_area, revision) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (gsrn) DO UPDATE SET position = excluded.position, details = excluded.details,
                price_area = excluded.price_area, revision = excluded.revision
            RETURNING key";
        let mut statement = self.connection.prepare_cached(put)?;
        let values = params![
            gsrn_number(point.id),
            position,
            to_json(point)?,
            point.price_area.id(),
            self.revision()?
        ];
        Ok(statement.query_row(values, |row| row.get(0))?)
    }

    fn put_periods(&self, key: i64, point: &MeteringPoint) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM contract_periods WHERE point = ?1")?.execute([key])?;
        let put = "INSERT INTO contract_periods (point, from_day, to_day) VALUES (?1, ?2, ?3)
            ON CONFLICT (point, from_day) DO UPDATE SET to_day =
                CASE WHEN to_day IS NULL OR excluded.to_day IS NULL THEN NULL ELSE max(to_day, excluded.to_day) END";
        let mut statement = self.connection.prepare_cached(put)?;
        for period in &point.contract_periods {
            statement.execute(params![key, day_number(period.from), period.to.map(day_number)])?;
        }
        Ok(())
    }

    /// Deletes what the contract periods no longer cover; months are made anew from what is left.
    fn prune(&self, key: i64) -> Result<(), StoreError> {
        let days = format!("DELETE FROM days WHERE point = ?1 AND NOT {DAY_IN_PERIOD}");
        let invoices = format!("DELETE FROM invoices WHERE point = ?1 AND NOT {INVOICE_IN_PERIOD}");
        let readings = format!("DELETE FROM readings WHERE point = ?1 AND NOT {READING_IN_PERIOD}");
        for delete in
            [days.as_str(), invoices.as_str(), readings.as_str(), "DELETE FROM months WHERE point = ?1"]
        {
            self.connection.prepare_cached(delete)?.execute([key])?;
        }
        Ok(())
    }

    /// Pages may tell of the point, so they go with it: they are fetched again when they are opened.
    fn delete_point(&self, key: i64) -> Result<(), StoreError> {
        self.revision()?;
        self.forget_pages()?;
        self.connection.prepare_cached("DELETE FROM points WHERE key = ?1")?.execute([key])?;
        Ok(())
    }
}

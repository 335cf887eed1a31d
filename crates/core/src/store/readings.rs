//! Readings of meters without hours.

use nettleie::quantity::Energy;
use rusqlite::params;

use super::columns::{day_number, day_of, gsrn_number};
use super::points::{READING_IN_PERIOD, touched};
use super::{Reader, StoreError, Writer};
use crate::api::wire::{Gsrn, Reading, ReadingKind};

const UNREADABLE: StoreError = StoreError::Corrupt("a reading is unreadable");

impl Reader<'_> {
    /// The readings of a point, oldest first. What the meter stood at on the day of a move is both residents'.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn readings(&self, point: Gsrn) -> Result<Vec<Reading>, StoreError> {
        let select = format!(
            "SELECT day, wh, kind FROM readings WHERE point = (SELECT key FROM points WHERE gsrn = ?1)
                AND {READING_IN_PERIOD} ORDER BY day"
        );
        let mut statement = self.connection.prepare_cached(&select)?;
        let rows = statement.query_map([gsrn_number(point)], |row| {
            let (day, wh, kind): (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(day_of(day).zip(ReadingKind::of(&kind)).map(|(day, kind)| Reading {
                day,
                stood_at: Energy::from_wh(wh.cast_unsigned()),
                kind,
            }))
        })?;
        rows.map(|row| row?.ok_or(UNREADABLE)).collect()
    }
}

impl Writer<'_> {
    /// Makes `readings` the readings of a point, as far as they lie in its contract periods.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_readings(&self, id: Gsrn, readings: &[Reading]) -> Result<(), StoreError> {
        let reader = self.reader();
        let (Some(key), Some(point)) = (reader.point_key(id)?, reader.point(id)?) else { return Ok(()) };
        let own = readings.iter().filter(|reading| touched(&point.contract_periods, reading.day));
        let own: Vec<Reading> = own.cloned().collect();
        if own == reader.readings(id)? {
            return Ok(());
        }
        self.revision()?;
        self.connection.prepare_cached("DELETE FROM readings WHERE point = ?1")?.execute([key])?;
        let put = "INSERT OR REPLACE INTO readings (point, day, wh, kind) VALUES (?1, ?2, ?3, ?4)";
        let mut statement = self.connection.prepare_cached(put)?;
        for reading in &own {
            let wh = reading.stood_at.wh().cast_signed();
            statement.execute(params![key, day_number(reading.day), wh, reading.kind.id()])?;
        }
        Ok(())
    }
}

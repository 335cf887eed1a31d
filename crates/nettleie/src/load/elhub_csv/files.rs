use std::io::BufRead;
use std::sync::Arc;

use super::columns::Columns;
use super::first_places::FirstPlaces;
use super::row::RowReader;
use super::rows::Rows;
use super::words_seen::WordsSeen;
use crate::load::sniff::{FileKind, expect};
use crate::load::warning::Warnings;
use crate::load::{LoadError, Place, Warning};
use crate::metering::{Conflict, Direction, MeterSeries, MeterSeriesBuilder, MeteringValue};

/// Collects the values of one metering point from any number of export files, in any order.
#[derive(Clone, Debug, Default)]
pub struct MeteringFiles {
    consumption: MeterSeriesBuilder,
    production: MeterSeriesBuilder,
    first_places: FirstPlaces,
    warnings: Vec<Warning>,
    failed: Option<LoadError>,
}

/// What one metering point's files say together.
#[derive(Clone, Debug, Default)]
pub struct MeterReadings {
    /// Energy from the grid to the customer.
    pub consumption: MeterSeries,
    /// Energy from the customer into the grid.
    pub production: MeterSeries,
    /// What was odd, in the order of the files.
    pub warnings: Vec<Warning>,
}

impl MeteringFiles {
    /// Reads one more file; `file` is its name in errors and warnings.
    ///
    /// # Errors
    /// The first row that cannot be read, or a file without values. After that [`Self::finish`] gives the same error,
    /// since part of the file may have been taken in.
    pub fn read(&mut self, file: &str, source: impl BufRead) -> Result<(), LoadError> {
        let mut warnings = Warnings::of(file);
        let outcome = self.read_rows(file, source, &mut warnings);
        self.warnings.extend(warnings.into_list());
        if let Err(error) = &outcome {
            self.failed.get_or_insert_with(|| error.clone());
        }
        outcome
    }

    fn read_rows(
        &mut self,
        file: &str,
        mut source: impl BufRead,
        warnings: &mut Warnings,
    ) -> Result<(), LoadError> {
        let start = source
            .fill_buf()
            .map_err(|error| LoadError::new(file, Place::File, &format!("cannot be read: {error}")))?;
        expect(file, start, FileKind::ElhubCsv)?;
        let shared_name: Arc<str> = file.into();
        let mut rows = Rows::of(file, source);
        rows.advance()?;
        let columns = Columns::find(rows.record()).map_err(|reason| rows.error(&reason))?;
        let mut reader = RowReader::new(columns);
        let mut words = WordsSeen::default();
        let mut any = false;
        while rows.advance()? {
            any = true;
            let row = reader.read(rows.record()).map_err(|reason| rows.error(&reason))?;
            words.note(row.quality, || (reader.quality_word(rows.record()), rows.line()));
            if let Some(value) = row.value {
                let unsettled = self.add(&value).map_err(|conflict| rows.error(&conflict.to_string()))?;
                let interval = (value.direction, value.start);
                self.first_places.note(interval, unsettled, || (Arc::clone(&shared_name), rows.line()));
            }
        }
        words.into_warnings(warnings);
        if any { Ok(()) } else { Err(LoadError::new(file, Place::File, "no values: there is only a header")) }
    }

    fn add(&mut self, value: &MeteringValue) -> Result<bool, Conflict> {
        match value.direction {
            Direction::Consumption => self.consumption.add(value),
            Direction::Production => self.production.add(value),
        }
    }

    /// The values of all files together.
    ///
    /// # Errors
    /// A file that failed, or an interval with two different values that nothing puts in order.
    pub fn finish(self) -> Result<MeterReadings, LoadError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        let places = self.first_places;
        let finish = |builder: MeterSeriesBuilder, direction| {
            builder.finish().map_err(|conflict| unsettled(&places, direction, conflict))
        };
        Ok(MeterReadings {
            consumption: finish(self.consumption, Direction::Consumption)?,
            production: finish(self.production, Direction::Production)?,
            warnings: self.warnings,
        })
    }
}

fn unsettled(places: &FirstPlaces, direction: Direction, conflict: Conflict) -> LoadError {
    let start = match conflict {
        Conflict::DifferentValues(start) | Conflict::Overlap(start) | Conflict::Misaligned(start, _) => start,
    };
    let (file, place) = places
        .get((direction, start))
        .map_or(("metering values", Place::File), |(file, line)| (file, Place::Line(line)));
    LoadError::new(file, place, &conflict.to_string())
}

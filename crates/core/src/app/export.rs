use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use nettleie::export::{write_csv, write_json};
use nettleie::metering::Direction;
use nettleie::time::DateRange;

use super::App;
use crate::error::AppError;

/// How values are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    /// In the layout of Elhub's own export, which reads back.
    Csv,
    /// An array with an object a value.
    Json,
}

impl App {
    /// Writes the user's metering values into a folder, a file for each point and direction that has any, and gives the files.
    ///
    /// # Errors
    /// When nobody is signed in, their data cannot be read, or a file cannot be written.
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "the method is not general enough over lifetimes"
    )]
    pub fn export(&self, folder: &Path, form: ExportForm) -> Result<Vec<PathBuf>, AppError> {
        let store = &self.inner.session()?.store;
        fs::create_dir_all(folder).map_err(AppError::local_data)?;
        let points = store.read(|reader| reader.points()).map_err(AppError::local_data)?;
        let mut files = Vec::new();
        for point in points {
            for direction in [Direction::Consumption, Direction::Production] {
                // A point at a time: two hundred of them together would not fit a small phone.
                let days = DateRange::new(chrono::NaiveDate::MIN, chrono::NaiveDate::MAX);
                let series = store
                    .read(|reader| reader.values(point.id, direction, days))
                    .map_err(AppError::local_data)?;
                if series.is_empty() {
                    continue;
                }
                let file =
                    folder.join(format!("{}-{}.{}", point.id, direction_word(direction), form.suffix()));
                form.write(series.values(direction), &file).map_err(AppError::local_data)?;
                files.push(file);
            }
        }
        Ok(files)
    }
}

impl ExportForm {
    const fn suffix(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    fn write(
        self,
        values: impl Iterator<Item = nettleie::metering::MeteringValue>,
        file: &Path,
    ) -> io::Result<u64> {
        let out = BufWriter::new(File::create(file)?);
        match self {
            Self::Csv => write_csv(values, out),
            Self::Json => write_json(values, out),
        }
    }
}

const fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Consumption => "consumption",
        Direction::Production => "production",
    }
}

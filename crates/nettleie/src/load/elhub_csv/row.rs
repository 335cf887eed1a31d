use chrono::DateTime;
use csv::ByteRecord;

use super::columns::Columns;
use super::measurement::Measurement;
use super::quality::QualityWord;
use crate::load::instant::parse_micros;
use crate::load::one_line::quote;
use crate::metering::{MeteringValue, Quality, Registration};
use crate::quantity::Energy;
use crate::time::Resolution;

/// The last text of a column and what was made of it: neighbouring rows mostly say the same.
struct Remembered<T> {
    text: Vec<u8>,
    value: Option<T>,
}

impl<T: Copy> Remembered<T> {
    const fn new() -> Self {
        Self { text: Vec::new(), value: None }
    }

    fn known(&self, text: &[u8]) -> Option<T> {
        self.value.filter(|_| self.text == text)
    }

    fn read<E>(&mut self, text: &[u8], read: impl FnOnce(&[u8]) -> Result<T, E>) -> Result<T, E> {
        if let Some(value) = self.known(text) {
            return Ok(value);
        }
        let value = read(text)?;
        self.text.clear();
        self.text.extend_from_slice(text);
        self.value = Some(value);
        Ok(value)
    }
}

/// Reads the rows of one file.
pub(super) struct RowReader {
    columns: Columns,
    name: Remembered<Measurement>,
    quality: Remembered<QualityWord>,
    end: Remembered<i64>,
    registered: Remembered<Registration>,
}

/// What one row says.
pub(super) struct Row {
    /// Its value; `None` when its quality says that it has none.
    pub(super) value: Option<MeteringValue>,
    /// What its word under `Kvalitet` means.
    pub(super) quality: QualityWord,
}

impl RowReader {
    pub(super) const fn new(columns: Columns) -> Self {
        Self {
            columns,
            name: Remembered::new(),
            quality: Remembered::new(),
            end: Remembered::new(),
            registered: Remembered::new(),
        }
    }

    /// The word under `Kvalitet` of a row that was read.
    pub(super) fn quality_word<'r>(&self, record: &'r ByteRecord) -> &'r str {
        text(field(record, self.columns.quality))
    }

    /// Reads one row. The error is the reason.
    pub(super) fn read(&mut self, record: &ByteRecord) -> Result<Row, String> {
        self.check_fields(record)?;
        let columns = &self.columns;
        let name = self.name.read(field(record, columns.name), |name| Measurement::parse(text(name)))?;
        let (start, resolution) =
            interval(&mut self.end, field(record, columns.from), field(record, columns.to))?;
        if name.resolution.is_some_and(|named| named != resolution) {
            let shown = quote(text(field(record, columns.name)));
            return Err(format!(
                "the Målenavn {shown} does not fit an interval of {} minutes",
                resolution.minutes()
            ));
        }
        let unit = field(record, columns.unit);
        if !unit.eq_ignore_ascii_case(b"kWh") {
            return Err(format!("the Enhet is {}, not kWh", quote(text(unit))));
        }
        let registered = self.registered.read(field(record, columns.registered), |text| match text {
            b"" => Ok(None),
            text => {
                parse_micros(text).map(Some).map_err(|reason| format!("Registreringstidspunkt: {reason}"))
            }
        })?;
        let quality = field(record, columns.quality);
        let word = self.quality.read::<String>(quality, |word| Ok(QualityWord::of(text(word))))?;
        let kept = match word {
            QualityWord::NoValue => return Ok(Row { value: None, quality: word }),
            QualityWord::Value(quality) => quality,
            QualityWord::Unknown => Quality::Estimated,
        };
        let volume = field(record, columns.volume);
        if volume.is_empty() {
            return Err(format!("the Volum is empty, but the Kvalitet is {}", quote(text(quality))));
        }
        let energy = Energy::parse_kwh(text(volume), b',').map_err(|error| format!("Volum: {error}"))?;
        let start = DateTime::from_timestamp_micros(start).ok_or("Fra is out of range")?;
        let direction = name.direction;
        let value = MeteringValue { direction, start, resolution, energy, quality: kept, registered };
        Ok(Row { value: Some(value), quality: word })
    }

    fn check_fields(&self, record: &ByteRecord) -> Result<(), String> {
        if !record.as_slice().is_ascii() && record.iter().any(|field| std::str::from_utf8(field).is_err()) {
            return Err("not UTF-8".to_owned());
        }
        let (found, expected) = (record.len(), self.columns.count);
        if found < expected {
            return Err(format!("{found} of {expected} fields: the line is cut off"));
        }
        if record.iter().skip(expected).any(|field| !field.trim_ascii().is_empty()) {
            return Err(format!("{found} fields, but the header has {expected}"));
        }
        Ok(())
    }
}

/// Start in microseconds since 1970 UTC, and length, of a row. Rows mostly begin where the one before ended.
fn interval(last_end: &mut Remembered<i64>, from: &[u8], to: &[u8]) -> Result<(i64, Resolution), String> {
    let start = last_end.known(from).map_or_else(|| parse_micros(from), Ok);
    let start = start.map_err(|reason| format!("Fra: {reason}"))?;
    let end = last_end.read(to, parse_micros).map_err(|reason| format!("Til: {reason}"))?;
    let micros = end.saturating_sub(start);
    let whole_minutes = (micros % 60_000_000 == 0).then_some(micros / 60_000_000);
    let resolution = whole_minutes.and_then(Resolution::from_minutes).ok_or_else(|| {
        format!(
            "the interval from {} to {} is neither 60 nor 15 minutes long",
            quote(text(from)),
            quote(text(to))
        )
    })?;
    if start % (resolution.seconds() * 1_000_000) != 0 {
        let minutes = resolution.minutes();
        return Err(format!(
            "the interval from {} does not begin on a whole {minutes} minutes",
            quote(text(from))
        ));
    }
    Ok((start, resolution))
}

fn field(record: &ByteRecord, column: usize) -> &[u8] {
    record.get(column).unwrap_or_default().trim_ascii()
}

/// The field as text: what is not UTF-8 was refused before.
fn text(field: &[u8]) -> &str {
    std::str::from_utf8(field).unwrap_or_default()
}

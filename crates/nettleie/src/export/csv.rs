use std::io::{self, Write};

use chrono::DateTime;

use super::{interval, local_text};
use crate::load::elhub_csv::HEADER;
use crate::metering::{Direction, MeteringValue, Quality};

/// Writes values as CSV in Elhub's layout: UTF-8 without byte order mark, `;`, decimal comma, LF. Gives the number of
/// rows.
///
/// # Errors
/// Only those of `out`.
pub fn write_csv(values: impl IntoIterator<Item = MeteringValue>, mut out: impl Write) -> io::Result<u64> {
    writeln!(out, "{}", HEADER.join(";"))?;
    let mut rows = 0u64;
    for value in values {
        let (start, end) = interval(&value);
        let (minutes, direction) = (value.resolution.minutes(), direction_word(value.direction));
        let volume = value.energy.to_string().replace('.', ",");
        let quality = quality_word(value.quality);
        let registered = value.registered.and_then(DateTime::from_timestamp_micros).map(local_text);
        let registered = registered.unwrap_or_default();
        writeln!(out, "{start};{end};KWH {minutes} {direction};{volume};kWh;{quality};{registered}")?;
        rows = rows.saturating_add(1);
    }
    out.flush()?;
    Ok(rows)
}

const fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Consumption => "Forbruk",
        Direction::Production => "Produksjon",
    }
}

const fn quality_word(quality: Quality) -> &'static str {
    match quality {
        Quality::Measured => "Målt",
        Quality::Estimated => "Estimert",
        Quality::FinallyEstimated => "Endelig estimert",
        Quality::Temporary => "Midlertidig",
    }
}

//! One local day of public spot prices: `[{NOK_per_kWh, EUR_per_kWh, EXR, time_start, time_end}]`, without VAT, by the hour
//! or the quarter.

mod day;
mod wire;

#[cfg(test)]
mod tests;

pub use day::SpotDay;

use self::wire::DayWire;
use super::sniff::{FileKind, expect};
use super::{LoadError, Loaded, Place, json};
use crate::spot::SpotPrices;

/// Reads one day's prices. Only `NOK_per_kWh` and `time_start` must stand.
///
/// # Errors
/// A syntax error, a price over 100 NOK/kWh either way, or entries that are not all hours or quarters of one local day,
/// each once.
pub fn read(file: &str, text: &str) -> Result<Loaded<SpotDay>, LoadError> {
    expect(file, text.as_bytes(), FileKind::SpotJson)?;
    let wire: DayWire = json::parse(file, text)?;
    day::read(file, &wire.0)
}

/// Reads one day's prices and adds them to others.
///
/// # Errors
/// As [`read`], and when one of its times has another price already; the prices before it are added then.
pub fn read_into(file: &str, text: &str, prices: &mut SpotPrices) -> Result<Loaded<SpotDay>, LoadError> {
    let loaded = read(file, text)?;
    loaded
        .value
        .add_to(prices)
        .map_err(|conflict| LoadError::new(file, Place::File, &conflict.to_string()))?;
    Ok(loaded)
}

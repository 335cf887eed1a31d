//! Answers of the industry's Nettariff API (v1.0 to 1.0.2): hourly prices and price levels for steering. They are not
//! meant for settlement. Keys may be absent or null alike, and several tariffs may come in one answer.

mod answer;
mod context;
mod hours;
mod levels;
mod model;
mod wire;

#[cfg(test)]
mod tests;

pub use model::{CurrentLevel, LevelTable, PeakRule, PriceLevel, SteeringHour, SteeringTariff};

use self::wire::AnswerWire;
use super::sniff::{FileKind, expect, sniff};
use super::{LoadError, Loaded, Place, json};

/// Reads one answer: all its tariffs, in its order.
///
/// # Errors
/// An empty answer, one that reports an error, one without a tariff; a time without offset, an hour without a price, and
/// amounts that are no believable numbers.
pub fn read(file: &str, text: &str) -> Result<Loaded<Vec<SteeringTariff>>, LoadError> {
    if sniff(text.as_bytes()) == FileKind::Empty {
        let reason = "an empty answer: the service has no tariff for this metering point and period";
        return Err(LoadError::new(file, Place::File, reason));
    }
    expect(file, text.as_bytes(), FileKind::NettariffJson)?;
    let wire: AnswerWire = json::parse(file, text)?;
    answer::read(file, wire)
}

use chrono::NaiveDate;
use nettleie::quantity::UnitPrice;
use nettleie::time::{LocalDay, Resolution};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::decimal_text::nok_per_kwh_list;
use super::{PriceArea, words};

/// `GET /v1/spot`: the spot prices of an area. A day whose prices are not out yet is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpotPrices {
    /// The bidding zone.
    #[serde(with = "words")]
    pub area: PriceArea,
    /// The days that have prices.
    pub days: Vec<SpotDay>,
}

/// The spot prices of one local day, without VAT; one for each interval of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct SpotDay {
    day: NaiveDate,
    resolution: Resolution,
    is_final: bool,
    prices: Vec<UnitPrice>,
}

/// Why a day of spot prices is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SpotDayError {
    /// Neither 15 nor 60 minutes.
    #[error("no spot price holds for {0} minutes")]
    Resolution(i64),
    /// More or fewer prices than the day has intervals.
    #[error("{day} needs {expected} prices, but {found} came")]
    PriceCount {
        /// The local day.
        day: NaiveDate,
        /// How many intervals that day has.
        expected: usize,
        /// How many came.
        found: usize,
    },
}

impl SpotDay {
    /// The local day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// How long each price holds.
    #[must_use]
    pub const fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// Whether the prices will not be corrected any more.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        self.is_final
    }

    /// The prices in order, without VAT; they may be negative.
    #[must_use]
    pub fn prices(&self) -> &[UnitPrice] {
        &self.prices
    }
}

#[derive(Serialize, Deserialize)]
struct Raw {
    day: NaiveDate,
    resolution: i64,
    #[serde(rename = "final")]
    is_final: bool,
    #[serde(with = "nok_per_kwh_list")]
    nok_per_kwh: Vec<UnitPrice>,
}

impl TryFrom<Raw> for SpotDay {
    type Error = SpotDayError;
    fn try_from(raw: Raw) -> Result<Self, SpotDayError> {
        let Raw { day, resolution, is_final, nok_per_kwh: prices } = raw;
        let resolution = Resolution::from_minutes(resolution).ok_or(SpotDayError::Resolution(resolution))?;
        let expected = usize::from(LocalDay::of(day).hour_count()).saturating_mul(resolution.per_hour());
        if prices.len() != expected {
            return Err(SpotDayError::PriceCount { day, expected, found: prices.len() });
        }
        Ok(Self { day, resolution, is_final, prices })
    }
}

impl From<SpotDay> for Raw {
    fn from(spot: SpotDay) -> Self {
        let SpotDay { day, resolution, is_final, prices } = spot;
        Self { day, resolution: i64::from(resolution.minutes()), is_final, nok_per_kwh: prices }
    }
}

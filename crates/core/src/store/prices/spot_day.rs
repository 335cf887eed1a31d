use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use nettleie::quantity::UnitPrice;
use nettleie::time::{Resolution, start_of_day};
use thiserror::Error;

use crate::store::slots_in;

/// The spot prices of one local day in one area, without VAT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpotDay {
    day: NaiveDate,
    resolution: Resolution,
    is_final: bool,
    prices: Vec<UnitPrice>,
}

/// A day that does not have as many prices as its date has intervals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{day} has {found} prices")]
pub struct SpotDayError {
    /// The local day.
    pub day: NaiveDate,
    /// How many came.
    pub found: usize,
}

impl SpotDay {
    /// The day's prices in order of time.
    ///
    /// # Errors
    /// When they are not as many as the local day has hours or quarters.
    pub fn new(
        day: NaiveDate,
        resolution: Resolution,
        is_final: bool,
        prices: Vec<UnitPrice>,
    ) -> Result<Self, SpotDayError> {
        if prices.len() == slots_in(day, resolution) {
            Ok(Self { day, resolution, is_final, prices })
        } else {
            Err(SpotDayError { day, found: prices.len() })
        }
    }

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

    /// When each price begins, and the price.
    pub fn intervals(&self) -> impl Iterator<Item = (DateTime<Utc>, UnitPrice)> {
        let (start, step) = (start_of_day(self.day), TimeDelta::seconds(self.resolution.seconds()));
        (0i32..).zip(&self.prices).map(move |(index, price)| (start + step * index, *price))
    }

    /// The prices in order of time, without VAT; they may be negative.
    #[must_use]
    pub fn prices(&self) -> &[UnitPrice] {
        &self.prices
    }
}

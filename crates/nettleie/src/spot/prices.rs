use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::quantity::UnitPrice;
use crate::time::{DateRange, LocalDay, Resolution, local_time};

/// Spot prices of one area without VAT, by the hour or (since 1 October 2025) by the quarter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpotPrices {
    by_start: BTreeMap<DateTime<Utc>, (Resolution, UnitPrice)>,
}

/// Two prices for one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("two different spot prices for the time from {}", local_time(*.0).to_rfc3339())]
pub struct SpotConflict(pub DateTime<Utc>);

impl SpotPrices {
    /// Adds one interval's price in øre/kWh without VAT. The same price again is harmless.
    ///
    /// # Errors
    /// When that time has another price already, or one of another length.
    pub fn add(
        &mut self,
        start: DateTime<Utc>,
        resolution: Resolution,
        price: UnitPrice,
    ) -> Result<(), SpotConflict> {
        let end = start + TimeDelta::seconds(resolution.seconds());
        let before = start - TimeDelta::seconds(Resolution::Hour.seconds());
        for (other_start, (other_resolution, other_price)) in self.by_start.range(before..end) {
            let other_end = *other_start + TimeDelta::seconds(other_resolution.seconds());
            let same = *other_start == start && *other_resolution == resolution && *other_price == price;
            if other_end > start && !same {
                return Err(SpotConflict(start.max(*other_start)));
            }
        }
        self.by_start.insert(start, (resolution, price));
        Ok(())
    }

    /// Whether there is no price.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_start.is_empty()
    }

    /// The price of a clock hour in øre/kWh without VAT: its own, or the mean of its four quarters, which is what
    /// households are settled on. `None` when a part of the hour has no price.
    #[must_use]
    pub fn hour(&self, start: DateTime<Utc>) -> Option<UnitPrice> {
        if let Some((Resolution::Hour, price)) = self.by_start.get(&start) {
            return Some(*price);
        }
        let quarters =
            [0, 15, 30, 45].map(|minutes| self.by_start.get(&(start + TimeDelta::minutes(minutes))));
        let sum = quarters.into_iter().try_fold(UnitPrice::ZERO, |sum, quarter| Some(sum + quarter?.1))?;
        Some(sum.times(Decimal::new(25, 2)))
    }

    /// The plain mean of the hours of a range of local days, in øre/kWh without VAT; `None` when an hour has no price.
    #[must_use]
    pub fn mean(&self, range: DateRange) -> Option<UnitPrice> {
        let (mut sum, mut hours) = (UnitPrice::ZERO, 0u32);
        for hour in range.iter().flat_map(|day| LocalDay::of(day).hours()) {
            sum = sum + self.hour(hour.start)?;
            hours = hours.saturating_add(1);
        }
        sum.ore_per_kwh().checked_div(Decimal::from(hours)).map(UnitPrice::from_ore_per_kwh)
    }

    /// Every interval in order: start, length, øre/kWh without VAT.
    pub fn iter(&self) -> impl Iterator<Item = (DateTime<Utc>, Resolution, UnitPrice)> {
        self.by_start.iter().map(|(start, (resolution, price))| (*start, *resolution, *price))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn ore(ore: i64) -> UnitPrice {
        UnitPrice::from_ore_per_kwh(Decimal::from(ore))
    }

    #[test]
    fn an_hour_is_the_mean_of_its_four_quarters() {
        let mut prices = SpotPrices::default();
        for (minute, price) in [(0, 10), (15, 20), (30, -30), (45, 41)] {
            prices
                .add(at("2026-01-10T10:00:00Z") + TimeDelta::minutes(minute), Resolution::Quarter, ore(price))
                .unwrap();
        }
        assert_eq!(prices.hour(at("2026-01-10T10:00:00Z")).unwrap().to_string(), "10.25");
        assert_eq!(prices.hour(at("2026-01-10T11:00:00Z")), None);
    }

    #[test]
    fn one_time_has_one_price() {
        let mut prices = SpotPrices::default();
        let start = at("2026-01-10T10:00:00Z");
        prices.add(start, Resolution::Hour, ore(10)).unwrap();
        assert_eq!(prices.add(start, Resolution::Hour, ore(10)), Ok(()));
        assert_eq!(prices.add(start, Resolution::Hour, ore(11)), Err(SpotConflict(start)));
        let inside = start + TimeDelta::minutes(30);
        assert_eq!(prices.add(inside, Resolution::Quarter, ore(10)), Err(SpotConflict(inside)));
    }
}

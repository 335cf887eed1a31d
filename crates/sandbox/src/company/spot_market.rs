//! The day-ahead market: prices of a day become known at 13:00 the day before.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use nettleie::time::{LocalDay, is_public_holiday};

use super::calendar::at_clock;
use super::noise::{Noise, Stream};
use super::weather::Weather;
use crate::db::spot_days::SpotDay;

/// Share of the day's mean price by clock hour, outside summer.
const WINTER: [f64; 24] = [
    0.80, 0.77, 0.75, 0.74, 0.77, 0.88, 1.05, 1.26, 1.32, 1.18, 1.08, 1.02, 0.98, 0.95, 0.96, 1.02, 1.15,
    1.30, 1.28, 1.15, 1.03, 0.96, 0.90, 0.84,
];
/// How much of the sun's power reaches the market by clock hour.
const SUN: [f64; 24] = [
    0.0, 0.0, 0.0, 0.0, 0.0, 0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.93, 1.0, 1.0, 0.95, 0.83, 0.65, 0.42, 0.2,
    0.08, 0.02, 0.0, 0.0, 0.0,
];
/// Mean price in øre/kWh without VAT by month, January first.
const LEVEL: [f64; 12] = [78.0, 72.0, 60.0, 52.0, 44.0, 36.0, 30.0, 34.0, 42.0, 52.0, 66.0, 76.0];

/// The market in one price area.
#[derive(Clone, Debug)]
pub struct SpotMarket {
    area: String,
    /// The same price in every hour, where the company's file says so.
    steady: Option<i32>,
    /// East has more sun and swings more than the west with its reservoirs.
    swing: f64,
    weather: Weather,
    wind: Noise,
    scarcity: Noise,
    ripple: Noise,
    currency: Noise,
}

/// One state of a day's prices and when it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedPrices {
    pub at: DateTime<Utc>,
    pub day: SpotDay,
}

impl SpotMarket {
    pub fn of(seed: u64, area: &str) -> Self {
        let whom = if area == "NO5" { 5 } else { 1 };
        let noise = |stream| Noise::new(seed, stream, whom);
        // Wind and scarcity reach both areas: their prices go together.
        let shared = |stream| Noise::new(seed, stream, 0);
        Self {
            area: area.to_owned(),
            steady: None,
            swing: if area == "NO5" { 0.8 } else { 1.0 },
            weather: Weather::of(seed, area),
            wind: shared(Stream::Wind),
            scarcity: shared(Stream::Scarcity),
            ripple: noise(Stream::Ripple),
            currency: shared(Stream::Currency),
        }
    }

    /// The same with one price for every hour, where there is one.
    #[must_use]
    pub fn with_steady(self, steady: Option<i32>) -> Self {
        Self { steady, ..self }
    }

    /// The states of a day's prices in the order in which they are published; the last one stays.
    pub fn states(&self, date: NaiveDate) -> Vec<PublishedPrices> {
        let quarters = has_quarters(date);
        let prices = self.prices(date, quarters);
        let auction = date.checked_sub_days(Days::new(1)).unwrap_or(date);
        let state = |at, is_final, prices| PublishedPrices {
            at,
            day: SpotDay {
                area: self.area.clone(),
                day: date,
                resolution: if quarters { 15 } else { 60 },
                is_final,
                prices,
            },
        };
        let published = at_clock(auction, 13, 0);
        if self.steady.is_some() || !is_public_holiday(auction) {
            return vec![state(published, true, prices)];
        }
        // On a bank holiday there is no exchange rate: the auction's euros are turned into kroner with an old one.
        let old_rate = 1.0 + 0.006 * (self.currency.at(i64::from(date.num_days_from_ce())) - 0.5);
        let preliminary = prices.iter().map(|price| rounded(f64::from(*price) * old_rate)).collect();
        let bank_day = auction.iter_days().find(|day| !is_public_holiday(*day)).unwrap_or(date);
        vec![state(published, false, preliminary), state(at_clock(bank_day, 16, 30), true, prices)]
    }

    /// 1/100 000 NOK per kWh without VAT, an hour or a quarter each.
    fn prices(&self, date: NaiveDate, quarters: bool) -> Vec<i32> {
        if let Some(price) = self.steady {
            let steps = if quarters { 4 } else { 1 };
            return vec![price; usize::from(LocalDay::of(date).hour_count()) * steps];
        }
        let number = i64::from(date.num_days_from_ce());
        let hours: Vec<(i64, f64)> = (0..)
            .zip(LocalDay::of(date).hours())
            .map(|(index, hour)| (number * 32 + index, self.hour(date, number * 32 + index, hour.clock_hour)))
            .collect();
        if !quarters {
            return hours.iter().map(|(_, price)| rounded(*price)).collect();
        }
        let steps = hours.iter().flat_map(|(place, price)| {
            (0..4).map(move |quarter| {
                let ripple = self.ripple.at(place * 4 + quarter) - 0.5;
                rounded(price + ripple * 0.08 * (price.abs() + 6_000.0))
            })
        });
        steps.collect()
    }

    fn hour(&self, date: NaiveDate, place: i64, clock_hour: u8) -> f64 {
        let by_hour = |table: &[f64; 24]| table.get(usize::from(clock_hour)).copied().unwrap_or(1.0);
        let month = date.month0() as usize;
        let level = LEVEL.get(month).copied().unwrap_or(50.0);
        let cold = (self.weather.normal(date) - self.weather.mean(date)).clamp(-8.0, 12.0);
        // A few times each winter everything is short at once.
        let scarce =
            (self.scarcity.smooth(place, 32 * 9) - 0.55).max(0.0) * if cold > 0.0 { 4.5 } else { 1.5 };
        let wind = self.wind.smooth(place, 41);
        let week = if is_quiet(date) { 0.84 } else { 1.0 };
        let shape = 1.0 + (by_hour(&WINTER) - 1.0) * self.swing * if scarce > 0.0 { 1.9 } else { 1.0 };
        let mean = level * week * (1.0 + 0.035 * cold + scarce - 0.38 * wind);
        let season = match month {
            3 | 8 => 0.5,
            4..=7 => 1.0,
            _ => 0.08,
        };
        let clear = 0.35 + 0.65 * self.weather.clearness(date);
        let sun = by_hour(&SUN)
            * season
            * clear
            * self.swing
            * (34.0 + 12.0 * wind)
            * if week < 1.0 { 1.35 } else { 1.0 };
        // Øre to 1/100 000 NOK.
        (mean * shape - sun).max(-18.0) * 1_000.0
    }
}

/// Quarters since 1 October 2025.
fn has_quarters(date: NaiveDate) -> bool {
    (date.year(), date.month()) >= (2025, 10)
}

fn is_quiet(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || is_public_holiday(date)
}

/// The nearest whole number, away from zero on ties.
fn rounded(price: f64) -> i32 {
    // `as` saturates: no price comes near either end.
    #[allow(clippy::cast_possible_truncation)]
    let whole = (price + if price < 0.0 { -0.5 } else { 0.5 }) as i32;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(area: &'static str, day: &str) -> SpotDay {
        SpotMarket::of(1, area).states(day.parse().unwrap()).pop().unwrap().day
    }

    fn three_years(area: &'static str) -> Vec<SpotDay> {
        let first: NaiveDate = "2023-11-21".parse().unwrap();
        let market = SpotMarket::of(1, area);
        first.iter_days().take(1096).map(|day| market.states(day).pop().unwrap().day).collect()
    }

    #[test]
    fn hours_become_quarters_on_1_october_2025_and_clock_changes_are_right() {
        let lengths = ["2025-09-30", "2025-10-01", "2024-03-31", "2024-10-27", "2026-03-29", "2026-10-25"]
            .map(|day| last("NO1", day).prices.len());
        assert_eq!(lengths, [24, 96, 23, 25, 92, 100]);
    }

    #[test]
    fn tomorrow_is_published_at_one_o_clock_today() {
        let market = SpotMarket::of(1, "NO5");
        let states = market.states("2026-11-22".parse().unwrap());
        assert_eq!(states[0].at.to_rfc3339(), "2026-11-21T12:00:00+00:00");
        assert!(states[0].day.is_final);
    }

    #[test]
    fn prices_from_a_holiday_are_preliminary_and_change_a_little() {
        let states = SpotMarket::of(1, "NO1").states("2026-05-02".parse().unwrap());
        assert_eq!(states.iter().map(|state| state.day.is_final).collect::<Vec<_>>(), [false, true]);
        assert_ne!(states[0].day.prices, states[1].day.prices);
    }

    #[test]
    fn prices_are_believable_and_some_hours_are_negative() {
        for area in ["NO1", "NO5"] {
            let prices: Vec<i32> = three_years(area).into_iter().flat_map(|day| day.prices).collect();
            let count = i64::try_from(prices.len()).unwrap();
            let mean = prices.iter().map(|price| i64::from(*price)).sum::<i64>() / count;
            let negative = i64::try_from(prices.iter().filter(|price| **price < 0).count()).unwrap();
            let above_threshold =
                i64::try_from(prices.iter().filter(|price| **price > 77_000).count()).unwrap();
            assert!((35_000..80_000).contains(&mean), "{area}: mean {mean}");
            assert!(negative > 0 && negative * 100 < count * 6, "{area}: {negative} of {count} negative");
            assert!(above_threshold * 100 > count * 5, "{area}: {above_threshold} of {count} above 77 øre");
            assert!(prices.iter().max().unwrap() > &150_000, "{area}: {:?}", prices.iter().max());
            assert!(prices.iter().max().unwrap() < &600_000, "{area}: {:?}", prices.iter().max());
        }
    }
}

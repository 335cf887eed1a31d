//! What a household draws from the grid, hour by hour.

use chrono::{Datelike, NaiveDate, Weekday};
use nettleie::time::{LocalDay, is_public_holiday};

use crate::company::noise::{Noise, Stream};
use crate::company::weather::Weather;

/// Share of the day's activity by clock hour: breakfast, dinner and the evening.
const WEEKDAY: [f64; 24] = [
    0.25, 0.15, 0.12, 0.12, 0.14, 0.35, 0.95, 1.25, 0.80, 0.50, 0.45, 0.50, 0.55, 0.50, 0.60, 1.05, 1.70,
    1.95, 1.75, 1.60, 1.55, 1.35, 0.95, 0.50,
];
const WEEKEND: [f64; 24] = [
    0.40, 0.25, 0.15, 0.12, 0.12, 0.15, 0.30, 0.60, 1.05, 1.45, 1.55, 1.40, 1.35, 1.30, 1.25, 1.35, 1.65,
    1.80, 1.65, 1.50, 1.45, 1.35, 1.10, 0.70,
];
/// Heating turned down at night and up in the morning.
const HEATING: [f64; 24] = [
    0.82, 0.80, 0.80, 0.80, 0.84, 1.00, 1.20, 1.22, 1.10, 1.00, 0.96, 0.95, 0.94, 0.94, 0.96, 1.02, 1.08,
    1.10, 1.10, 1.08, 1.05, 1.00, 0.92, 0.86,
];

/// How somebody uses power. Power in W.
#[derive(Clone, Copy, Debug)]
pub struct Household {
    /// Always on.
    base: f64,
    /// Mean of cooking, washing, hot water and light.
    activity: f64,
    /// Heating per degree that it is colder outside than `heated_to`.
    per_degree: f64,
    heated_to: f64,
    car: Option<Car>,
    presence: Presence,
}

#[derive(Clone, Copy, Debug)]
struct Car {
    charger: f64,
    /// Share of nights on which it charges.
    nights: f64,
}

#[derive(Clone, Copy, Debug)]
enum Presence {
    Always,
    /// Some weekends, Easter and July; frost-free in between.
    Holidays,
}

/// A flat of one or two people.
const FLAT: Household = Household {
    base: 110.0,
    activity: 280.0,
    per_degree: 48.0,
    heated_to: 15.0,
    car: None,
    presence: Presence::Always,
};
/// A flat of one room.
const SMALL_FLAT: Household = Household { base: 80.0, activity: 190.0, per_degree: 34.0, ..FLAT };
/// A flat of a family.
const LARGE_FLAT: Household = Household { base: 150.0, activity: 400.0, per_degree: 62.0, ..FLAT };
/// A winterised holiday home.
const CABIN: Household = Household {
    base: 70.0,
    activity: 420.0,
    per_degree: 105.0,
    heated_to: 16.0,
    car: None,
    presence: Presence::Holidays,
};

impl Household {
    /// A house with an electric car, heated by panels and a stove.
    pub const HOUSE: Self = Self {
        base: 260.0,
        activity: 430.0,
        per_degree: 135.0,
        heated_to: 16.0,
        car: Some(Car { charger: 3_600.0, nights: 0.42 }),
        presence: Presence::Always,
    };

    /// The household of that name, as the database has it.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "house" => Some(Self::HOUSE),
            "flat" => Some(FLAT),
            "flat-small" => Some(SMALL_FLAT),
            "flat-large" => Some(LARGE_FLAT),
            "cabin" => Some(CABIN),
            _ => None,
        }
    }

    /// The Wh of each hour of a local day (23, 24 or 25 of them) at the point with that number.
    pub fn day(&self, seed: u64, point: u64, weather: &Weather, day: LocalDay) -> Vec<u32> {
        let date = day.date();
        let number = i64::from(date.num_days_from_ce());
        let free = matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || is_public_holiday(date);
        let at_home = self.presence.at_home(Noise::new(seed, Stream::Presence, point), date);
        let heated_to = if at_home { self.heated_to } else { 7.0 };
        let activity = if at_home { self.activity } else { 0.0 };
        let shape = if free { &WEEKEND } else { &WEEKDAY };
        let (load, car) = (Noise::new(seed, Stream::Load, point), self.charging(seed, point, number));
        let mean = weather.mean(date);
        (0..)
            .zip(day.hours())
            .map(|(index, hour)| {
                let by_hour =
                    |table: &[f64; 24]| table.get(usize::from(hour.clock_hour)).copied().unwrap_or(1.0);
                let cold = (heated_to - weather.hourly(mean, hour.clock_hour)).max(0.0);
                // Two draws make the top rare, as a stove and a washing machine on at once are.
                let place = number * 64 + index;
                let jitter = 0.45 + 0.55 * (load.at(place) + load.at(place + 32));
                let power = self.base
                    + activity * by_hour(shape) * jitter
                    + self.per_degree * cold * by_hour(&HEATING) * (0.9 + 0.2 * load.at(place))
                    + car
                        .filter(|(hours, _)| index < *hours)
                        .map_or(0.0, |(_, charger)| charger * (0.97 + 0.03 * jitter));
                whole(power)
            })
            .collect()
    }

    /// For how many hours after midnight the car charges, and with what power.
    fn charging(&self, seed: u64, point: u64, number: i64) -> Option<(i64, f64)> {
        let car = self.car.filter(|car| Noise::new(seed, Stream::Car, point).at(number) < car.nights)?;
        let hours = 2.0 + 4.0 * Noise::new(seed, Stream::CarLength, point).at(number);
        Some((i64::from(whole(hours)), car.charger))
    }
}

impl Presence {
    fn at_home(self, chance: Noise, date: NaiveDate) -> bool {
        match self {
            Self::Always => true,
            Self::Holidays => {
                // A weekend is one decision: the days of one week share its number.
                let week = i64::from(date.num_days_from_ce()).div_euclid(7);
                let weekend = matches!(date.weekday(), Weekday::Fri | Weekday::Sat | Weekday::Sun);
                let wish = match date.month() {
                    7 => return chance.at(week) < 0.85,
                    5 | 6 | 8 | 9 => 0.6,
                    _ => 0.3,
                };
                (weekend && chance.at(week) < wish) || (is_public_holiday(date) && date.month() < 6)
            }
        }
    }
}

/// The nearest whole number of a small positive one.
fn whole(number: f64) -> u32 {
    // `as` saturates: nothing a household draws comes near either end.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = (number + 0.5) as u32;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(name: &str, area: &str) -> Vec<(NaiveDate, Vec<u32>)> {
        let (household, weather) = (Household::named(name).unwrap(), Weather::of(1, area));
        let first: NaiveDate = "2025-01-01".parse().unwrap();
        let days = first.iter_days().take(365);
        days.map(|date| (date, household.day(1, 7, &weather, LocalDay::of(date)))).collect()
    }

    fn kwh(days: &[(NaiveDate, Vec<u32>)], month: Option<u32>) -> u32 {
        let chosen = days.iter().filter(|(date, _)| month.is_none_or(|month| date.month() == month));
        chosen.flat_map(|(_, wh)| wh).sum::<u32>() / 1000
    }

    #[test]
    fn a_year_is_of_believable_size_and_winter_weighs_more() {
        for (name, area, size) in
            [("house", "NO5", 16_000..26_000), ("flat", "NO1", 5_500..10_000), ("cabin", "NO1", 3_000..9_000)]
        {
            let days = year(name, area);
            assert!(size.contains(&kwh(&days, None)), "{name}: {}", kwh(&days, None));
            if name != "cabin" {
                assert!(kwh(&days, Some(1)) > kwh(&days, Some(7)) * 3 / 2, "{name}");
            }
        }
    }

    #[test]
    fn days_of_clock_changes_have_23_and_25_hours() {
        let days = year("house", "NO5");
        let lengths: Vec<_> = days
            .iter()
            .filter(|(_, wh)| wh.len() != 24)
            .map(|(day, wh)| (day.to_string(), wh.len()))
            .collect();
        assert_eq!(lengths, [("2025-03-30".to_owned(), 23), ("2025-10-26".to_owned(), 25)]);
    }

    #[test]
    fn the_car_charges_on_some_nights_only() {
        let days = year("house", "NO5");
        let july = days.iter().filter(|(date, _)| date.month() == 7);
        let nights = july.filter(|(_, wh)| wh[0] > 3_000).count();
        assert!((6..=22).contains(&nights), "{nights}");
    }

    #[test]
    fn winter_peaks_differ_in_tier_between_house_and_flat() {
        let peak = |name, area| year(name, area).iter().flat_map(|(_, wh)| wh.clone()).max().unwrap();
        assert!((6_000..14_000).contains(&peak("house", "NO5")), "{}", peak("house", "NO5"));
        assert!((2_000..5_000).contains(&peak("flat", "NO1")), "{}", peak("flat", "NO1"));
    }
}

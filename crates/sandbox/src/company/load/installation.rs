//! What a workplace or a building's common equipment draws, quarter by quarter.

use chrono::{Datelike, NaiveDate, Weekday};
use nettleie::time::{LocalDay, is_public_holiday};

use super::Site;
use crate::company::noise::{Noise, Stream, small};

/// Something that is on at certain hours. Power in W.
#[derive(Clone, Copy, Debug)]
pub struct Installation {
    /// Always on.
    pub base: f64,
    /// On top of it during working hours, on average.
    pub busy: f64,
    /// First and last clock hour of a working day, the last one included; may pass midnight.
    pub hours: (u8, u8),
    pub days: Days,
    /// Heating per degree below 15 °C.
    pub heating: f64,
    /// Cooling per degree above 0 °C.
    pub cooling: f64,
    /// How much a quarter's work differs from the average: 0 not at all, 1 from nothing to twice as much.
    pub restless: f64,
}

/// On which days there is work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// Monday to Friday, no holidays.
    Weekdays,
    /// Saturdays too.
    WithSaturday,
    EveryDay,
}

impl Installation {
    /// The installation of that name, as the database has it.
    pub fn named(name: &str) -> Option<Self> {
        NAMED.iter().find(|(known, _)| *known == name).map(|(_, installation)| *installation)
    }

    /// The Wh of each of the 92, 96 or 100 quarters of a local day.
    pub fn quarters(&self, site: &Site, day: LocalDay) -> impl Iterator<Item = u32> + use<> {
        let (this, site, date) = (*self, *site, day.date());
        let (open, mean) = (this.days.contain(date), site.weather.mean(date));
        let work = Noise::new(site.seed, Stream::Load, site.number);
        let first = i64::from(date.num_days_from_ce()) * 128;
        (0..).zip(day.hours()).flat_map(move |(index, hour)| {
            let outside = site.weather.hourly(mean, hour.clock_hour);
            let climate = this.heating * (15.0 - outside).max(0.0) + this.cooling * outside.max(0.0);
            let busy = open && this.is_on(hour.clock_hour);
            (0..4).map(move |quarter| {
                let chance = work.at(first + index * 4 + quarter);
                let work = if busy { this.busy * (1.0 + this.restless * (chance * 2.0 - 1.0)) } else { 0.0 };
                let power = this.base * (0.94 + 0.12 * chance) + climate * (0.95 + 0.1 * chance) + work;
                quarter_hour(power)
            })
        })
    }

    /// The Wh of each hour of a local day: its quarters' sum.
    pub fn hours(&self, site: &Site, day: LocalDay) -> Vec<u32> {
        let quarters: Vec<u32> = self.quarters(site, day).collect();
        quarters.chunks(4).map(|hour| hour.iter().sum()).collect()
    }

    fn is_on(&self, clock_hour: u8) -> bool {
        let (first, last) = self.hours;
        if first <= last {
            (first..=last).contains(&clock_hour)
        } else {
            clock_hour >= first || clock_hour <= last
        }
    }
}

impl Days {
    fn contain(self, date: NaiveDate) -> bool {
        let weekend = match self {
            Self::EveryDay => return true,
            Self::Weekdays => matches!(date.weekday(), Weekday::Sat | Weekday::Sun),
            Self::WithSaturday => date.weekday() == Weekday::Sun,
        };
        !weekend && !is_public_holiday(date)
    }
}

/// The energy of a quarter of an hour at a power in W, to the nearest Wh.
fn quarter_hour(power: f64) -> u32 {
    // `as` saturates: nothing here comes near either end.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let wh = (power / small(4) + 0.5) as u32;
    wh
}

const NOTHING: Installation = Installation {
    base: 0.0,
    busy: 0.0,
    hours: (0, 23),
    days: Days::EveryDay,
    heating: 0.0,
    cooling: 0.0,
    restless: 0.3,
};

const NAMED: [(&str, Installation); 9] = [
    (
        "shop",
        Installation {
            base: 2_100.0,
            busy: 8_500.0,
            hours: (7, 20),
            days: Days::WithSaturday,
            heating: 90.0,
            cooling: 60.0,
            ..NOTHING
        },
    ),
    (
        "office",
        Installation {
            base: 1_400.0,
            busy: 6_200.0,
            hours: (7, 16),
            days: Days::Weekdays,
            heating: 210.0,
            ..NOTHING
        },
    ),
    (
        "workshop",
        Installation {
            base: 900.0,
            busy: 13_000.0,
            hours: (7, 15),
            days: Days::Weekdays,
            heating: 120.0,
            restless: 0.9,
            ..NOTHING
        },
    ),
    ("cold-store", Installation { base: 4_200.0, cooling: 260.0, ..NOTHING }),
    (
        "bakery",
        Installation {
            base: 14_000.0,
            busy: 88_000.0,
            hours: (3, 15),
            days: Days::WithSaturday,
            heating: 350.0,
            cooling: 300.0,
            restless: 0.4,
        },
    ),
    ("stairs", Installation { base: 900.0, busy: 700.0, hours: (16, 1), restless: 0.8, ..NOTHING }),
    ("garage", Installation { base: 600.0, busy: 34_000.0, hours: (17, 2), restless: 0.7, ..NOTHING }),
    ("laundry", Installation { base: 150.0, busy: 5_200.0, hours: (8, 20), restless: 1.0, ..NOTHING }),
    (
        "boiler-room",
        Installation { base: 1_800.0, busy: 2_500.0, hours: (6, 9), heating: 2_600.0, ..NOTHING },
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company::weather::Weather;

    fn site(seed: u64) -> Site {
        Site { seed, number: 21, weather: Weather::of(seed, "NO1") }
    }

    fn mwh(name: &str) -> u32 {
        let first: NaiveDate = "2025-01-01".parse().unwrap();
        let installation = Installation::named(name).unwrap();
        let days = first.iter_days().take(365).map(LocalDay::of);
        days.flat_map(|day| installation.hours(&site(1), day)).sum::<u32>() / 1_000_000
    }

    #[test]
    fn years_are_of_believable_size_and_the_small_ones_below_the_border_of_large_business() {
        for (name, size) in [
            ("shop", 40..90),
            ("office", 20..60),
            ("workshop", 20..60),
            ("cold-store", 40..80),
            ("bakery", 250..700),
            ("stairs", 8..20),
            ("garage", 60..160),
            ("laundry", 15..40),
            ("boiler-room", 100..400),
        ] {
            assert!(size.contains(&mwh(name)), "{name}: {}", mwh(name));
        }
    }

    #[test]
    fn quarters_of_clock_changes_are_92_and_100_and_add_up_to_the_hours() {
        for (day, count) in [("2026-03-29", 92), ("2026-03-30", 96), ("2026-10-25", 100)] {
            let day = LocalDay::of(day.parse().unwrap());
            let workshop = Installation::named("workshop").unwrap();
            let quarters: Vec<u32> = workshop.quarters(&site(1), day).collect();
            assert_eq!(quarters.len(), count);
            assert_eq!(quarters.iter().sum::<u32>(), workshop.hours(&site(1), day).iter().sum::<u32>());
            assert_ne!(quarters, workshop.quarters(&site(2), day).collect::<Vec<_>>());
        }
    }

    #[test]
    fn nobody_works_on_sundays_or_in_may_on_the_seventeenth() {
        let noon = |day: &str| {
            Installation::named("shop").unwrap().hours(&site(1), LocalDay::of(day.parse().unwrap()))[12]
        };
        assert!(noon("2026-05-19") > 6_000 && noon("2026-05-18") > 6_000);
        assert!(noon("2026-05-17") < 4_000 && noon("2026-05-24") < 4_000);
    }
}

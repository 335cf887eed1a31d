//! A house with solar panels behind its meter.

use nettleie::time::LocalDay;

use super::household::Household;
use super::{Roof, Site};

/// What of the panels' power is used in the house at once goes through no meter; the rest is fed in.
#[derive(Clone, Copy, Debug)]
pub struct SolarHouse {
    household: Household,
    roof: Roof,
}

/// An hour of both registers, in Wh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    pub drawn: u32,
    pub fed_in: u32,
}

/// How much of what could be used at once is: the stove and the sun seldom agree to the minute. So the hours of a sunny
/// day have both, and nothing may be netted.
const IN_STEP: f64 = 0.85;

impl SolarHouse {
    /// Ten kilowatts on the roof of an ordinary house.
    pub const DEMO: Self = Self { household: Household::HOUSE, roof: Roof { peak: 10_000.0 } };

    /// The hours of a local day.
    pub fn flows(self, site: &Site, day: LocalDay) -> impl Iterator<Item = Flow> + use<> {
        let used = self.household.day(site.seed, site.number, &site.weather, day);
        let site = *site;
        day.hours().zip(used).map(move |(hour, used)| {
            let made = self.roof.power(&site, day.date(), hour.start);
            let at_once = made.min(f64::from(used)) * IN_STEP;
            // `as` saturates: nothing on a roof comes near either end.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let (fed_in, at_once) = ((made - at_once) as u32, at_once as u32);
            Flow { drawn: used.saturating_sub(at_once), fed_in }
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, NaiveDate};

    use super::*;
    use crate::company::load::sun::height;
    use crate::company::weather::Weather;

    fn site(seed: u64) -> Site {
        Site { seed, number: 11, weather: Weather::of(seed, "NO5") }
    }

    fn year() -> impl Iterator<Item = NaiveDate> {
        "2025-01-01".parse::<NaiveDate>().unwrap().iter_days().take(365)
    }

    fn kwh(days: impl Iterator<Item = NaiveDate>, part: impl Fn(Flow) -> u32) -> u32 {
        days.flat_map(|day| SolarHouse::DEMO.flows(&site(1), LocalDay::of(day))).map(part).sum::<u32>()
            / 1_000
    }

    #[test]
    fn nothing_is_fed_in_at_night() {
        for day in year().map(LocalDay::of) {
            for (hour, flow) in day.hours().zip(SolarHouse::DEMO.flows(&site(1), day)) {
                let middle = hour.start + chrono::TimeDelta::minutes(30);
                assert!(flow.fed_in == 0 || height(middle) > 0.0, "{middle}: {flow:?}");
                assert!(flow.fed_in == 0 || (3..23).contains(&hour.clock_hour), "{middle}: {flow:?}");
            }
        }
    }

    #[test]
    fn summer_feeds_in_and_winter_hardly() {
        let month = |number: u32| kwh(year().filter(|day| day.month() == number), |flow| flow.fed_in);
        assert!(month(6) > 15 * (month(12) + 1), "{} {}", month(6), month(12));
        let whole = kwh(year(), |flow| flow.fed_in);
        assert!((3_000..6_500).contains(&whole), "{whole}");
        let drawn = kwh(year(), |flow| flow.drawn);
        assert!((13_000..25_000).contains(&drawn), "{drawn}");
    }

    #[test]
    fn hours_with_sun_have_both_directions() {
        let both = year()
            .flat_map(|day| SolarHouse::DEMO.flows(&site(1), LocalDay::of(day)))
            .filter(|flow| flow.drawn > 0 && flow.fed_in > 0);
        assert!(both.count() > 1_500);
    }

    #[test]
    fn days_of_clock_changes_and_seeds_differ() {
        let day = |text: &str| LocalDay::of(text.parse().unwrap());
        let lengths =
            ["2026-03-29", "2026-10-25"].map(|text| SolarHouse::DEMO.flows(&site(1), day(text)).count());
        assert_eq!(lengths, [23, 25]);
        let june = |seed| SolarHouse::DEMO.flows(&site(seed), day("2026-06-10")).collect::<Vec<_>>();
        assert_eq!(june(1), june(1));
        assert_ne!(june(1), june(2));
    }
}

//! The guide's hours: an ordinary house, bent to the guide's totals and peaks.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use nettleie::time::{DateRange, LocalDay};

use super::fit::fit;
use super::market::PRICE_AREA;
use super::targets::{PEAKS, TOTALS, Total};
use crate::company::load::Household;
use crate::company::weather::Weather;

/// The weather and the habits of the household are drawn from these, whatever the sandbox's seed is.
const SEED: u64 = 20_231_113;
const POINT: u64 = 5_309;

/// Wh by day and hours since midnight.
static HOURS: LazyLock<BTreeMap<(NaiveDate, usize), u32>> = LazyLock::new(|| {
    let profile = Profile::of_the_house();
    TOTALS.iter().flat_map(|total| profile.bent_to(total)).collect()
});

/// The Wh of each of the 23, 24 or 25 hours of a local day; none where the guide's history does not reach.
pub fn hours_of(day: NaiveDate) -> Vec<u32> {
    HOURS.range((day, 0)..=(day, usize::MAX)).map(|(_, wh)| *wh).collect()
}

/// How the household would use power if nobody had written about it.
struct Profile {
    household: Option<Household>,
    weather: Weather,
}

/// One hour to be fitted, or known already.
struct Slot {
    place: (NaiveDate, usize),
    known: Option<u32>,
    weight: u64,
}

impl Profile {
    fn of_the_house() -> Self {
        Self { household: Household::named("house"), weather: Weather::of(SEED, PRICE_AREA) }
    }

    /// The hours of a total: known ones as they are, the others sharing what is left.
    fn bent_to(&self, total: &Total) -> Vec<((NaiveDate, usize), u32)> {
        let days = DateRange::new(total.from, total.to);
        let (known, free): (Vec<Slot>, Vec<Slot>) =
            days.iter().flat_map(|day| self.slots(day, total)).partition(|slot| slot.known.is_some());
        let known: Vec<_> = known.into_iter().filter_map(|slot| Some((slot.place, slot.known?))).collect();
        let left = total.wh.saturating_sub(known.iter().map(|(_, wh)| u64::from(*wh)).sum());
        let weights: Vec<u64> = free.iter().map(|slot| slot.weight).collect();
        let fitted =
            fit(&weights, total.below, left).into_iter().map(|wh| u32::try_from(wh).unwrap_or(u32::MAX));
        free.iter().map(|slot| slot.place).zip(fitted).chain(known).collect()
    }

    fn slots(&self, date: NaiveDate, total: &Total) -> Vec<Slot> {
        let day = LocalDay::of(date);
        let usual =
            self.household.map(|house| house.day(SEED, POINT, &self.weather, day)).unwrap_or_default();
        let hours = day.hours().zip(usual).enumerate();
        hours
            .filter(|(_, (hour, _))| total.hours.contain(hour.clock_hour))
            .map(|(index, (_, usual))| Slot {
                place: (date, index),
                known: PEAKS.iter().find(|peak| (peak.day, peak.hour) == (date, index)).map(|peak| peak.wh),
                weight: u64::from(usual) * if beside_a_peak(date, index) { 2 } else { 1 },
            })
            .collect()
    }
}

/// What makes a peak seldom begins and ends on the hour.
fn beside_a_peak(date: NaiveDate, index: usize) -> bool {
    PEAKS.iter().any(|peak| peak.day == date && peak.hour.abs_diff(index) == 1)
}

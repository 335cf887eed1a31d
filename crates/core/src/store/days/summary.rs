use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use nettleie::quantity::Energy;
use nettleie::time::{Resolution, start_of_day};

use super::{DayRow, Slot};

/// What a bar of one local day shows, kept beside the values so that no bar decodes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySummary {
    /// The local day.
    pub day: NaiveDate,
    /// The sum of its values; `None` without any.
    pub energy: Option<Energy>,
    /// Its highest clock hour, the earliest of equals; `None` without any value.
    pub peak: Option<DayPeak>,
    /// Intervals whose value is something else than a reading of the meter.
    pub estimated: u32,
    /// Intervals without a value: missing or rejected.
    pub missing: u32,
}

/// The highest clock hour of a day. Quarters are summed to clock hours first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayPeak {
    /// Which hour of the day, counted from its start: 0–24. Not what the clock shows when clocks change.
    pub hour_index: u8,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// What was used in it: Wh in one hour, so also W.
    pub energy: Energy,
}

impl DaySummary {
    pub(super) fn of(row: &DayRow) -> Self {
        let hours = row.slots().chunks(row.resolution().per_hour()).map(|slots| {
            slots.iter().filter_map(|slot| slot.wh()).fold(None, |sum: Option<Energy>, wh| {
                Some(sum.unwrap_or_default() + Energy::from_wh(u64::from(wh)))
            })
        });
        let (mut energy, mut peak) = (None::<Energy>, None::<(u8, Energy)>);
        for (index, hour) in (0u8..).zip(hours) {
            let Some(hour) = hour else { continue };
            energy = Some(energy.unwrap_or_default() + hour);
            if peak.is_none_or(|(_, best)| hour > best) {
                peak = Some((index, hour));
            }
        }
        let count = |is: fn(&Slot) -> bool| {
            u32::try_from(row.slots().iter().filter(|slot| is(slot)).count()).unwrap_or(0)
        };
        Self {
            day: row.day(),
            energy,
            peak: peak.map(|(hour_index, energy)| DayPeak::new(row.day(), hour_index, energy)),
            estimated: count(|slot| matches!(slot, Slot::Value { quality, .. } if quality.is_estimate())),
            missing: count(|slot| slot.wh().is_none()),
        }
    }
}

impl DayPeak {
    pub(super) fn new(day: NaiveDate, hour_index: u8, energy: Energy) -> Self {
        let start =
            start_of_day(day) + TimeDelta::seconds(Resolution::Hour.seconds()) * i32::from(hour_index);
        Self { hour_index, start, energy }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nettleie::metering::{Direction, MeterSeries, Quality};
    use nettleie::time::LocalDay;
    use proptest::prelude::*;

    use crate::store::days::slots_in;

    proptest! {
        /// The summary kept at ingest is what the engine finds in the values, also on days of 23 and 25 hours.
        #[test]
        fn sum_and_peak_are_the_engines(
            wh in proptest::collection::vec(proptest::option::weighted(0.8, 0u32..40), 100),
            date in prop_oneof![Just("2024-03-31"), Just("2024-06-01"), Just("2024-10-27")],
            resolution in prop_oneof![Just(Resolution::Hour), Just(Resolution::Quarter)],
        ) {
            let day: NaiveDate = date.parse().unwrap();
            let slots = wh[..slots_in(day, resolution)].iter().map(|wh| {
                wh.map_or(Slot::Missing, |wh| Slot::Value { wh, quality: Quality::Measured })
            });
            let row = DayRow::new(Direction::Consumption, day, resolution, slots.collect(), DateTime::UNIX_EPOCH).unwrap();
            let values: Vec<_> = row.values().collect();
            let engine = MeterSeries::from_values(&values).unwrap().day(LocalDay::of(day));
            let summary = row.summary();
            prop_assert_eq!(summary.energy, engine.energy());
            prop_assert_eq!(summary.peak.map(|peak| (peak.start, Some(peak.energy))), engine.peak().map(|hour| (hour.start, hour.energy)));
        }
    }

    #[test]
    fn estimates_and_gaps_are_counted() {
        let mut slots = vec![Slot::Value { wh: 10, quality: Quality::Measured }; 24];
        slots[3] = Slot::Value { wh: 900, quality: Quality::Estimated };
        slots[4] = Slot::Missing;
        slots[5] = Slot::Rejected;
        let day = "2024-06-01".parse().unwrap();
        let row =
            DayRow::new(Direction::Production, day, Resolution::Hour, slots, DateTime::UNIX_EPOCH).unwrap();
        let summary = row.summary();
        assert_eq!((summary.estimated, summary.missing), (1, 2));
        assert_eq!(summary.peak.map(|peak| (peak.hour_index, peak.energy.wh())), Some((3, 900)));
        assert_eq!(summary.energy, Some(Energy::from_wh(900 + 21 * 10)));
    }
}

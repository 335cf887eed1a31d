use chrono::{DateTime, NaiveDate, Utc};

use super::Quality;
use crate::quantity::Energy;
use crate::time::{LocalDay, Resolution};

/// What was metered in one clock hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HourReading {
    /// When the hour begins.
    pub start: DateTime<Utc>,
    /// What the clock shows, 0–23; the autumn change has two hours with 2.
    pub clock_hour: u8,
    /// The sum of the hour's values; `None` when it has none.
    pub energy: Option<Energy>,
    /// How much of the sum was estimated.
    pub estimated: Energy,
    /// Intervals of the hour whose value was corrected.
    pub corrected: u32,
    /// Length of the hour's intervals; that of the hour before where the hour has none.
    pub resolution: Resolution,
    /// Intervals without a value, counted in that resolution.
    pub missing: u32,
}

/// The clock hours of one local day: 23, 24 or 25.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayHours {
    date: NaiveDate,
    hours: Vec<HourReading>,
}

type HourSlots = [Option<(Resolution, u32, Quality, bool)>; 4];

impl DayHours {
    pub(super) fn read(day: LocalDay, slots_of: impl Fn(DateTime<Utc>) -> HourSlots) -> Self {
        let mut hours: Vec<HourReading> = Vec::with_capacity(usize::from(day.hour_count()));
        for hour in day.hours() {
            hours.push(read_hour(hour.start, hour.clock_hour, slots_of(hour.start)));
        }
        let mut readings = Self { date: day.date(), hours };
        readings.fill_resolutions();
        readings
    }

    /// The local date.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// Its hours in order of time.
    #[must_use]
    pub fn hours(&self) -> &[HourReading] {
        &self.hours
    }

    /// What was used that day; `None` without any value.
    #[must_use]
    pub fn energy(&self) -> Option<Energy> {
        self.hours
            .iter()
            .filter_map(|hour| hour.energy)
            .fold(None, |sum, energy| Some(sum.unwrap_or_default() + energy))
    }

    /// The day's highest clock hour; the earliest of equals; `None` without any value.
    #[must_use]
    pub fn peak(&self) -> Option<&HourReading> {
        self.hours
            .iter()
            .filter(|hour| hour.energy.is_some())
            .reduce(|best, hour| if hour.energy > best.energy { hour } else { best })
    }

    /// An hour without values has no resolution of its own: it takes the one before, else the one after, else an hour.
    fn fill_resolutions(&mut self) {
        let first_known = self.hours.iter().find(|hour| hour.energy.is_some()).map(|hour| hour.resolution);
        let mut current = first_known.unwrap_or(Resolution::Hour);
        for hour in &mut self.hours {
            if hour.energy.is_some() {
                current = hour.resolution;
            } else {
                hour.resolution = current;
                hour.missing = if current == Resolution::Hour { 1 } else { 4 };
            }
        }
    }
}

fn read_hour(start: DateTime<Utc>, clock_hour: u8, slots: HourSlots) -> HourReading {
    let mut reading = HourReading {
        start,
        clock_hour,
        energy: None,
        estimated: Energy::ZERO,
        corrected: 0,
        resolution: Resolution::Hour,
        missing: 0,
    };
    let mut present = 0u32;
    for (resolution, wh, quality, corrected) in slots.into_iter().flatten() {
        let energy = Energy::from_wh(u64::from(wh));
        reading.energy = Some(reading.energy.unwrap_or_default() + energy);
        reading.resolution = resolution;
        reading.corrected += u32::from(corrected);
        if quality.is_estimate() {
            reading.estimated += energy;
        }
        present += 1;
    }
    if reading.resolution == Resolution::Quarter {
        reading.missing = 4u32.saturating_sub(present);
    }
    reading
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metering::{Direction, MeterSeries, MeteringValue};
    use crate::time::start_of_day;
    use chrono::TimeDelta;

    fn series(date: &str, step: Resolution, wh: &[u64]) -> MeterSeries {
        let start = start_of_day(date.parse().unwrap());
        let values: Vec<_> = (0i32..)
            .zip(wh)
            .map(|(index, wh)| MeteringValue {
                direction: Direction::Consumption,
                start: start + TimeDelta::seconds(step.seconds()) * index,
                resolution: step,
                energy: Energy::from_wh(*wh),
                quality: Quality::Measured,
                registered: None,
            })
            .collect();
        MeterSeries::from_values(&values).unwrap()
    }

    fn day(date: &str) -> LocalDay {
        LocalDay::of(date.parse().unwrap())
    }

    #[test]
    fn the_doubled_hour_of_autumn_is_never_merged() {
        let mut wh = [100; 25];
        (wh[2], wh[3]) = (5450, 3660);
        let hours = series("2023-10-29", Resolution::Hour, &wh).day(day("2023-10-29"));
        let peak = hours.peak().unwrap();
        assert_eq!((peak.energy, peak.clock_hour), (Some(Energy::from_wh(5450)), 2));
    }

    #[test]
    fn quarters_are_summed_to_clock_hours() {
        let hours =
            series("2026-01-10", Resolution::Quarter, &[250, 250, 500, 1000, 7]).day(day("2026-01-10"));
        assert_eq!(hours.hours()[0].energy, Some(Energy::from_wh(2000)));
        assert_eq!((hours.hours()[1].energy, hours.hours()[1].missing), (Some(Energy::from_wh(7)), 3));
        assert_eq!(hours.hours()[2].missing, 4, "an empty hour counts in the day's resolution");
    }

    #[test]
    fn the_earliest_of_equal_hours_is_the_peak() {
        let hours = series("2026-01-10", Resolution::Hour, &[1, 9, 3, 9]).day(day("2026-01-10"));
        assert_eq!(hours.peak().unwrap().clock_hour, 1);
        assert_eq!(hours.hours().iter().map(|hour| hour.missing).sum::<u32>(), 20);
    }
}

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use thiserror::Error;

use super::block::{Block, QUARTERS, Slot};
use super::{DayHours, Direction, MeteringValue, Quality};
use crate::quantity::Energy;
use crate::time::{LocalDay, Resolution, local_date, local_time};

const SECONDS_PER_DAY: i64 = 86_400;

/// Values of one metering point that cannot stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Conflict {
    /// Two different values for one interval, and no registration time says which is the later.
    #[error("two different values for the interval from {}, registered at the same or an unknown time", local_time(*.0).to_rfc3339())]
    DifferentValues(DateTime<Utc>),
    /// A 60-minute and a 15-minute value for the same time.
    #[error("a 60-minute and a 15-minute value overlap at {}", local_time(*.0).to_rfc3339())]
    Overlap(DateTime<Utc>),
    /// The interval does not begin on a whole hour or quarter.
    #[error("the interval from {} is not aligned with its length of {} minutes", local_time(*.0).to_rfc3339(), .1.minutes())]
    Misaligned(DateTime<Utc>, Resolution),
}

/// The values of one metering point and direction, without contradictions. Order of arrival never matters.
#[derive(Clone, Debug, Default)]
pub struct MeterSeries {
    blocks: BTreeMap<i64, Block>,
}

/// Collects reported values in any order and any number of times; [`MeterSeriesBuilder::finish`] gives the series.
#[derive(Clone, Debug, Default)]
pub struct MeterSeriesBuilder {
    series: MeterSeries,
}

impl MeterSeriesBuilder {
    /// Adds one report. Memory grows with distinct intervals only, not with reports.
    ///
    /// Returns whether the interval now has two different values that nothing puts in order; a later report may still
    /// settle that, so it is for [`Self::finish`] to decide.
    ///
    /// # Errors
    /// When the interval is misaligned, or overlaps one of the other length.
    pub fn add(&mut self, value: &MeteringValue) -> Result<bool, Conflict> {
        let seconds = value.start.timestamp();
        if seconds % value.resolution.seconds() != 0 || value.start.timestamp_subsec_nanos() != 0 {
            return Err(Conflict::Misaligned(value.start, value.resolution));
        }
        let wh = u32::try_from(value.energy.wh()).unwrap_or(u32::MAX);
        let slot = Slot::new(wh, value.resolution, value.quality, value.registered);
        let (day, quarter) = place_of(seconds);
        let block = self.series.blocks.entry(day).or_insert_with(|| Block::empty(value.resolution));
        block.insert(quarter, slot).map(|merged| merged.conflict).map_err(|_| Conflict::Overlap(value.start))
    }

    /// The finished series.
    ///
    /// # Errors
    /// The earliest interval with two different values that nothing puts in order.
    pub fn finish(self) -> Result<MeterSeries, Conflict> {
        let contested = self.series.slots().find(|(_, slot)| slot.conflict).map(|(start, _)| start);
        contested.map_or(Ok(self.series), |start| Err(Conflict::DifferentValues(start)))
    }
}

impl MeterSeries {
    /// A series of values that are known not to contradict each other.
    ///
    /// # Errors
    /// When they do after all.
    pub fn from_values<'a>(values: impl IntoIterator<Item = &'a MeteringValue>) -> Result<Self, Conflict> {
        let mut builder = MeterSeriesBuilder::default();
        for value in values {
            builder.add(value)?;
        }
        builder.finish()
    }

    /// Whether it has no value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The first and the last local day that have a value.
    #[must_use]
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.slots().next()?.0;
        let (day, block) = self.blocks.last_key_value()?;
        let last = (0..QUARTERS).rev().find(|quarter| block.get(*quarter).is_some())?;
        Some((local_date(first), local_date(instant(*day, last)?)))
    }

    /// Its values in order of time.
    pub fn values(&self, direction: Direction) -> impl Iterator<Item = MeteringValue> {
        self.slots().map(move |(start, slot)| MeteringValue {
            direction,
            start,
            resolution: slot.resolution,
            energy: Energy::from_wh(u64::from(slot.wh())),
            quality: slot.quality,
            registered: slot.registered(),
        })
    }

    /// The clock hours of one local day, with what is missing in them.
    #[must_use]
    pub fn day(&self, day: LocalDay) -> DayHours {
        DayHours::read(day, |start| self.hour_slots(start))
    }

    /// Total volume, and how much of it was estimated, over all values.
    #[must_use]
    pub fn total(&self) -> (Energy, Energy) {
        self.slots().fold((Energy::ZERO, Energy::ZERO), |(total, estimated), (_, slot)| {
            let energy = Energy::from_wh(u64::from(slot.wh()));
            (total + energy, if slot.quality.is_estimate() { estimated + energy } else { estimated })
        })
    }

    fn hour_slots(&self, start: DateTime<Utc>) -> [Option<(Resolution, u32, Quality, bool)>; 4] {
        let (day, quarter) = place_of(start.timestamp());
        let Some(block) = self.blocks.get(&day) else { return [None; 4] };
        [0, 1, 2, 3].map(|offset| {
            block.get(quarter + offset).map(|slot| (slot.resolution, slot.wh(), slot.quality, slot.corrected))
        })
    }

    fn slots(&self) -> impl Iterator<Item = (DateTime<Utc>, &Slot)> {
        self.blocks.iter().flat_map(|(day, block)| {
            (0..QUARTERS).filter_map(move |quarter| Some((instant(*day, quarter)?, block.get(quarter)?)))
        })
    }
}

/// The UTC day and the quarter 0–95 of it.
fn place_of(seconds: i64) -> (i64, usize) {
    let quarter = seconds.rem_euclid(SECONDS_PER_DAY) / Resolution::Quarter.seconds();
    (seconds.div_euclid(SECONDS_PER_DAY), usize::try_from(quarter).unwrap_or(0))
}

fn instant(day: i64, quarter: usize) -> Option<DateTime<Utc>> {
    let offset = i64::try_from(quarter).ok()?.checked_mul(Resolution::Quarter.seconds())?;
    DateTime::from_timestamp(day.checked_mul(SECONDS_PER_DAY)?, 0)?
        .checked_add_signed(TimeDelta::seconds(offset))
}

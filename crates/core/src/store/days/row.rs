use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use nettleie::metering::{Direction, MeteringValue};
use nettleie::quantity::Energy;
use nettleie::time::{Resolution, start_of_day};
use thiserror::Error;

use super::codec::slots_in;
use super::{DaySummary, Slot};

/// One local day of one direction of a metering point, interval by interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayRow {
    direction: Direction,
    day: NaiveDate,
    resolution: Resolution,
    slots: Vec<Slot>,
    registered_at: DateTime<Utc>,
}

/// A day that does not have as many intervals as its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{day} has {expected} intervals of {minutes} minutes, not {found}")]
pub struct WrongLength {
    /// The local day.
    pub day: NaiveDate,
    /// Minutes an interval.
    pub minutes: u32,
    /// How many it has: 23–25 or 92–100.
    pub expected: usize,
    /// How many came.
    pub found: usize,
}

impl DayRow {
    /// The day's `slots` in order of time.
    ///
    /// # Errors
    /// When they are not as many as the local day has: 23, 24 or 25 hours, 92, 96 or 100 quarters.
    pub fn new(
        direction: Direction,
        day: NaiveDate,
        resolution: Resolution,
        slots: Vec<Slot>,
        registered_at: DateTime<Utc>,
    ) -> Result<Self, WrongLength> {
        let (expected, found) = (slots_in(day, resolution), slots.len());
        if expected == found {
            Ok(Self { direction, day, resolution, slots, registered_at })
        } else {
            Err(WrongLength { day, minutes: resolution.minutes(), expected, found })
        }
    }

    /// Which way the energy went.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The local day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// How long its intervals are.
    #[must_use]
    pub const fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// Its intervals in order of time.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// When the server last registered a value of the day (UTC, whole seconds).
    #[must_use]
    pub const fn registered_at(&self) -> DateTime<Utc> {
        self.registered_at
    }

    /// Sum, peak and counts, as they are kept beside the values.
    #[must_use]
    pub fn summary(&self) -> DaySummary {
        DaySummary::of(self)
    }

    /// The values in order of time; intervals without one are left out.
    pub fn values(&self) -> impl Iterator<Item = MeteringValue> {
        let (start, step) = (start_of_day(self.day), TimeDelta::seconds(self.resolution.seconds()));
        let registered = Some(self.registered_at.timestamp_micros());
        (0i32..).zip(&self.slots).filter_map(move |(index, slot)| match *slot {
            Slot::Value { wh, quality } => Some(MeteringValue {
                direction: self.direction,
                start: start + step * index,
                resolution: self.resolution,
                energy: Energy::from_wh(u64::from(wh)),
                quality,
                registered,
            }),
            Slot::Missing | Slot::Rejected => None,
        })
    }
}

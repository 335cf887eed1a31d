use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use nettleie::quantity::Power;
use nettleie::time::{Month, local_date};

use crate::screens::settling::DerivedMonth;

/// The peaks of the months in view, with their place in the month: 1 for the highest.
pub(super) struct Peaks(Vec<(u32, DateTime<Utc>, Power)>);

impl Peaks {
    /// Those that the capacity charges of `months` go by.
    pub fn of(months: &BTreeMap<Month, DerivedMonth>) -> Self {
        let of_month = |month: &DerivedMonth| {
            (1..).zip(month.peaks()).map(|(place, (start, power))| (place, start, power)).collect::<Vec<_>>()
        };
        Self(months.values().flat_map(of_month).collect())
    }

    /// The one of the hour that begins at `start`.
    pub fn of_hour(&self, start: DateTime<Utc>) -> Option<(u32, Power)> {
        self.find(|peak| peak == start)
    }

    /// The highest one of a local day.
    pub fn on_day(&self, day: NaiveDate) -> Option<(u32, Power)> {
        self.find(|peak| local_date(peak) == day)
    }

    fn find(&self, matches: impl Fn(DateTime<Utc>) -> bool) -> Option<(u32, Power)> {
        self.0.iter().find(|(_, start, _)| matches(*start)).map(|(place, _, power)| (*place, *power))
    }
}

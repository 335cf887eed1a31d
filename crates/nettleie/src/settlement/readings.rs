use crate::metering::{DayHours, HourReading, MeterSeries};
use crate::quantity::Energy;
use crate::time::{DateRange, LocalDay, Month};

/// The consumption of the days of one month that are settled.
pub(super) struct MonthReadings {
    pub(super) month: Month,
    pub(super) range: DateRange,
    pub(super) days: Vec<DayHours>,
}

impl MonthReadings {
    pub(super) fn read(series: &MeterSeries, month: Month, range: DateRange) -> Self {
        Self { month, range, days: range.iter().map(|day| series.day(LocalDay::of(day))).collect() }
    }

    pub(super) fn hours(&self) -> impl Iterator<Item = &HourReading> {
        self.days.iter().flat_map(DayHours::hours)
    }

    /// Total volume; `None` without any value.
    pub(super) fn total(&self) -> Option<Energy> {
        self.days
            .iter()
            .filter_map(DayHours::energy)
            .fold(None, |sum, energy| Some(sum.unwrap_or_default() + energy))
    }

    pub(super) fn estimated(&self) -> Energy {
        self.hours().map(|hour| hour.estimated).sum()
    }

    pub(super) fn missing(&self) -> u32 {
        self.hours().map(|hour| hour.missing).sum()
    }

    pub(super) fn corrected(&self) -> u32 {
        self.hours().map(|hour| hour.corrected).sum()
    }
}

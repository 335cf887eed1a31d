use chrono::NaiveDate;
use nettleie::metering::Direction;
use nettleie::time::DateRange;

use crate::api::wire::{MeteringPoint, Period};
use crate::screens::Presence;
use crate::screens::desk::Desk;
use crate::screens::today::Today;
use crate::store::{DaySummary, Reader, StoreError};

/// Which days of a point have values, or should.
pub(super) struct Coverage {
    /// The first day with a value.
    pub first: NaiveDate,
    /// The last day with a value.
    pub last: NaiveDate,
    due_through: NaiveDate,
    periods: Vec<Period>,
}

impl Coverage {
    /// `None` for a point without any value.
    pub fn read(
        reader: &Reader<'_>,
        point: &MeteringPoint,
        direction: Direction,
    ) -> Result<Option<Self>, StoreError> {
        let due = Desk::today(reader)?.map(Today::values_due_through);
        Ok(reader.days_with_values(point.id, direction)?.map(|(first, last)| Self {
            first,
            last,
            due_through: due.unwrap_or(last),
            periods: point.contract_periods.clone(),
        }))
    }

    /// How much of a day is known, of which the store has `summary`.
    pub fn presence(&self, day: NaiveDate, summary: Option<&DaySummary>) -> Presence {
        match summary {
            Some(DaySummary { energy: Some(_), missing: 0, .. }) => Presence::Known,
            Some(DaySummary { energy: Some(_), .. }) if day > self.due_through => Presence::SoFar,
            Some(DaySummary { energy: Some(_), .. }) => Presence::Partial,
            _ => self.absence(day),
        }
    }

    /// Why a day has no value.
    pub fn absence(&self, day: NaiveDate) -> Presence {
        if !self.periods.iter().any(|period| period.contains(day)) {
            Presence::Outside
        } else if day > self.due_through {
            Presence::Pending
        } else {
            Presence::Missing
        }
    }

    /// The days of `period` from the first to the last that has a value.
    pub fn known_days(&self, period: DateRange) -> DateRange {
        period.intersection(DateRange::new(self.first, self.last.succ_opt().unwrap_or(self.last)))
    }
}

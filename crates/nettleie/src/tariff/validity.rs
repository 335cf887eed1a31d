use chrono::NaiveDate;

use crate::time::DateRange;

/// From when, and until when if that is known, a tariff applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Validity {
    from: NaiveDate,
    to: Option<NaiveDate>,
}

impl Validity {
    /// From `from` up to but not including `to`; `None` when it would hold no day.
    #[must_use]
    pub fn new(from: NaiveDate, to: Option<NaiveDate>) -> Option<Self> {
        to.is_none_or(|to| from < to).then_some(Self { from, to })
    }

    /// First day.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The day after the last, if an end is known.
    #[must_use]
    pub const fn to(self) -> Option<NaiveDate> {
        self.to
    }

    /// The days of `range` on which it applies.
    #[must_use]
    pub fn within(self, range: DateRange) -> DateRange {
        range.intersection(DateRange::new(self.from, self.to.unwrap_or(NaiveDate::MAX)))
    }
}

use chrono::NaiveDate;

use super::Month;

/// Local days from `from` up to but not including `to`. Empty when `to` is not after `from`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateRange {
    /// First day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
}

impl DateRange {
    /// The days from `from` up to but not including `to`.
    #[must_use]
    pub const fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to }
    }

    /// How many days; zero when empty.
    #[must_use]
    pub fn days(self) -> u32 {
        u32::try_from(self.to.signed_duration_since(self.from).num_days()).unwrap_or(0)
    }

    /// Whether it has no day.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.to <= self.from
    }

    /// Whether `day` lies in it.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day < self.to
    }

    /// The days that both have; may be empty.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self { from: self.from.max(other.from), to: self.to.min(other.to) }
    }

    /// Each day in order.
    pub fn iter(self) -> impl Iterator<Item = NaiveDate> {
        self.from.iter_days().take_while(move |day| *day < self.to)
    }

    /// The calendar months that it touches, in order.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let first = Month::of(self.from);
        std::iter::successors(Some(first), |month| Some(month.next()))
            .take_while(move |month| !self.is_empty() && month.first_day() < self.to)
    }
}

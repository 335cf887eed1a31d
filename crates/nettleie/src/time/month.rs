use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use thiserror::Error;

use super::DateRange;

/// A calendar month in Norwegian local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: NaiveDate,
}

/// A text that is no month.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("'{0}' is not a month (YYYY-MM)")]
pub struct MonthError(String);

impl Month {
    /// The month that a local day lies in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// The month of a year; `None` when `month` is not 1–12.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, 1).map(|first| Self { first })
    }

    /// Its first day.
    #[must_use]
    pub const fn first_day(self) -> NaiveDate {
        self.first
    }

    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        Self { first: self.first.checked_add_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// The month `count` months earlier.
    #[must_use]
    pub fn back(self, count: u32) -> Self {
        Self { first: self.first.checked_sub_months(Months::new(count)).unwrap_or(self.first) }
    }

    /// From its first day to the next month's first day.
    #[must_use]
    pub fn range(self) -> DateRange {
        DateRange::new(self.first, self.next().first)
    }

    /// How many days it has: 28–31.
    #[must_use]
    pub fn days(self) -> u32 {
        self.range().days()
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// 1–12.
    #[must_use]
    pub fn number(self) -> u32 {
        self.first.month()
    }
}

impl fmt::Display for Month {
    /// `2026-04`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first.format("%Y-%m"))
    }
}

impl FromStr for Month {
    type Err = MonthError;
    fn from_str(text: &str) -> Result<Self, MonthError> {
        NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d")
            .map(|first| Self { first })
            .map_err(|_| MonthError(text.chars().take(20).collect()))
    }
}

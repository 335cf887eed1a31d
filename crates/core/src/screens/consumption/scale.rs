use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use nettleie::time::{DateRange, Month};
use serde::{Deserialize, Serialize};

/// How much time the chart shows, and what a bar stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// One day, by hours.
    #[default]
    Day,
    /// Monday to Sunday, by days.
    Week,
    /// A calendar month, by days.
    Month,
    /// A calendar year, by months.
    Year,
}

impl Scale {
    /// From the shortest to the longest.
    pub const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    /// `day`, `week`, `month` or `year`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// Id of the message with its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Day => "consumption-scale-day",
            Self::Week => "consumption-scale-week",
            Self::Month => "consumption-scale-month",
            Self::Year => "consumption-scale-year",
        }
    }

    /// The period of this length in which a local day lies.
    pub(super) fn period_of(self, day: NaiveDate) -> DateRange {
        let from_with = |from: NaiveDate, days| {
            DateRange::new(from, from.checked_add_days(Days::new(days)).unwrap_or(from))
        };
        match self {
            Self::Day => from_with(day, 1),
            Self::Week => from_with(day.week(chrono::Weekday::Mon).first_day(), 7),
            Self::Month => Month::of(day).range(),
            Self::Year => {
                let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(day);
                DateRange::new(first(day.year()), first(day.year().saturating_add(1)))
            }
        }
    }

    /// The day that a day of a period is compared with: the same weekday 52 weeks earlier for a week, otherwise the same date
    /// a year earlier.
    pub(super) fn a_year_before(self, day: NaiveDate) -> NaiveDate {
        let before = match self {
            Self::Week => day.checked_sub_days(Days::new(364)),
            Self::Day | Self::Month | Self::Year => day.checked_sub_months(chrono::Months::new(12)),
        };
        before.unwrap_or(day)
    }
}

impl FromStr for Scale {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let known = || Self::ALL.map(Self::id).join(", ");
        Self::ALL
            .into_iter()
            .find(|scale| scale.id() == text)
            .ok_or_else(|| format!("'{text}' is none of {}", known()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lies_in_one_period_of_each_length() {
        let day: NaiveDate = "2023-11-12".parse().unwrap();
        let expected = [
            ("2023-11-12", "2023-11-13"),
            ("2023-11-06", "2023-11-13"),
            ("2023-11-01", "2023-12-01"),
            ("2023-01-01", "2024-01-01"),
        ];
        for (scale, (from, to)) in Scale::ALL.into_iter().zip(expected) {
            assert_eq!(scale.period_of(day), DateRange::new(from.parse().unwrap(), to.parse().unwrap()));
            assert_eq!(scale.id().parse(), Ok(scale));
        }
    }

    #[test]
    fn a_week_is_compared_with_whole_weeks() {
        let sunday: NaiveDate = "2023-11-12".parse().unwrap();
        assert_eq!(Scale::Week.a_year_before(sunday), "2022-11-13".parse().unwrap());
        assert_eq!(Scale::Month.a_year_before(sunday), "2022-11-12".parse().unwrap());
    }
}

use chrono::{Datelike, Days, NaiveDate};

/// A day of the year that a grid company bills as a free day though it is no public holiday,
/// such as 24 and 31 December.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExtraFreeDay {
    month: u32,
    day: u32,
}

impl ExtraFreeDay {
    /// A day of every year; `None` when no year has it.
    #[must_use]
    pub fn new(month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(2024, month, day).map(|_| Self { month, day })
    }

    /// Reads `12-24`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-')?;
        Self::new(month.parse().ok()?, day.parse().ok()?)
    }

    /// Whether `date` is that day.
    #[must_use]
    pub fn is(self, date: NaiveDate) -> bool {
        date.month() == self.month && date.day() == self.day
    }
}

impl std::fmt::Display for ExtraFreeDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

/// Easter Sunday of a Gregorian year (the anonymous Gregorian algorithm, Nature 1876).
#[must_use]
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let leap_correction =
        (century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15).rem_euclid(30);
    let epact = (19 * golden + leap_correction).rem_euclid(30);
    let weekday =
        (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - epact - rest.rem_euclid(4)).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = u64::try_from(epact + weekday - 7 * late).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days))
}

/// Norwegian public holidays: 1 January, Maundy Thursday, Good Friday, Easter Sunday and Monday, 1 May, 17 May,
/// Ascension Day, Whit Sunday and Monday, 25 and 26 December (acts of 24 February 1995 no. 12 and 26 April 1947 no. 1).
#[must_use]
pub fn is_public_holiday(day: NaiveDate) -> bool {
    const EASTER_OFFSETS: [i64; 7] = [-3, -2, 0, 1, 39, 49, 50];
    let fixed = matches!((day.month(), day.day()), (1, 1) | (5, 1 | 17) | (12, 25 | 26));
    fixed
        || easter_sunday(day.year())
            .is_some_and(|easter| EASTER_OFFSETS.contains(&day.signed_duration_since(easter).num_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        for day in
            ["2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"]
        {
            assert_eq!(easter_sunday(date(day).year()), Some(date(day)));
        }
    }

    #[test]
    fn the_twelve_public_holidays_of_2026_and_no_others() {
        let holidays: Vec<_> =
            date("2026-01-01").iter_days().take(365).filter(|day| is_public_holiday(*day)).collect();
        let expected = [
            "2026-01-01",
            "2026-04-02",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-17",
            "2026-05-24",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
        ];
        assert_eq!(holidays, expected.map(date));
    }

    #[test]
    fn an_extra_free_day_must_exist() {
        assert!(ExtraFreeDay::parse("12-24").is_some_and(|eve| eve.is(date("2025-12-24"))));
        assert_eq!(ExtraFreeDay::parse("13-01"), None);
        assert_eq!(ExtraFreeDay::parse("02-30"), None);
    }
}

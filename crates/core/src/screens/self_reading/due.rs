use chrono::{Datelike, Days, NaiveDate};

use crate::api::wire::{DueDays, Reading, ReadingKind};

/// When a meter is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens) enum Due {
    /// On a day to come, or today.
    Next(NaiveDate),
    /// It should have been read on that day, and a reading still counts.
    Missed(NaiveDate),
}

/// The day that matters now: the last one for as long as a reading would still be in time and has not come, the next one
/// otherwise. `None` where a rule has no day at all.
pub(in crate::screens) fn due(rule: &DueDays, readings: &[Reading], today: NaiveDate) -> Option<Due> {
    let window = Days::new(u64::from(rule.window_days));
    let delivered = |day: NaiveDate| {
        let from = day.checked_sub_days(window).unwrap_or(day);
        let to = day.checked_add_days(window).unwrap_or(day);
        let read = readings.iter().filter(|reading| reading.kind == ReadingKind::Read);
        read.map(|reading| reading.day).any(|on| from <= on && on <= to)
    };
    let mut days: Vec<NaiveDate> =
        [today.year().saturating_sub(1), today.year(), today.year().saturating_add(1)]
            .into_iter()
            .flat_map(|year| {
                rule.months.iter().filter_map(move |month| {
                    NaiveDate::from_ymd_opt(year, u32::from(*month), u32::from(rule.day))
                })
            })
            .collect();
    days.sort_unstable();
    let last = days.iter().rev().find(|day| **day < today).copied();
    let open = |day: NaiveDate| today <= day.checked_add_days(window).unwrap_or(day) && !delivered(day);
    let missed = last.filter(|day| open(*day)).map(Due::Missed);
    let next = || days.iter().copied().find(|day| *day >= today && !delivered(*day)).map(Due::Next);
    missed.or_else(next)
}

#[cfg(test)]
mod tests {
    use nettleie::quantity::Energy;

    use super::*;
    use crate::store::testing::date;

    fn at(today: &str, read: &[&str]) -> Option<Due> {
        let rule = DueDays { day: 1, months: vec![1, 5, 9], window_days: 7 };
        let readings: Vec<Reading> = read
            .iter()
            .map(|day| Reading { day: date(day), stood_at: Energy::from_wh(1_000), kind: ReadingKind::Read })
            .collect();
        due(&rule, &readings, date(today))
    }

    #[test]
    fn the_next_day_is_due_until_it_is_read() {
        assert_eq!(at("2026-11-21", &[]), Some(Due::Next(date("2027-01-01"))));
        assert_eq!(at("2027-01-01", &[]), Some(Due::Next(date("2027-01-01"))), "today");
        assert_eq!(at("2026-12-28", &["2026-12-27"]), Some(Due::Next(date("2027-05-01"))), "a little early");
        assert_eq!(at("2026-12-28", &["2026-12-24"]), Some(Due::Next(date("2027-01-01"))), "too early");
    }

    #[test]
    fn a_missed_day_is_asked_for_while_it_still_counts() {
        assert_eq!(at("2027-01-08", &[]), Some(Due::Missed(date("2027-01-01"))));
        assert_eq!(at("2027-01-09", &[]), Some(Due::Next(date("2027-05-01"))));
        assert_eq!(at("2027-01-08", &["2027-01-03"]), Some(Due::Next(date("2027-05-01"))));
    }

    #[test]
    fn days_that_no_calendar_has_are_none() {
        let rule = DueDays { day: 31, months: vec![2, 13], window_days: 255 };
        assert_eq!(due(&rule, &[], date("2026-11-21")), None);
        assert_eq!(due(&rule, &[], NaiveDate::MAX), None);
    }
}

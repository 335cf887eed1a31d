//! Which daily files to ask for: the newest first, so many a sync and no more.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Timelike, Utc, Weekday};
use nettleie::time::{is_public_holiday, local_date, local_time, start_of_day};

/// Files that one sync asks for in one area: this month and the last one at once, the years before them by and by.
const A_SYNC: usize = 62;
/// Days that are not here are asked for anew while they are so young; an older file that is missing stays missing.
const STILL_AWAITED: Days = Days::new(7);
/// The local hour around which the next day's prices come.
const PUBLISHED_AT: u32 = 13;
/// When a corrected price is there on the first day on which banks are open again, hours after midnight.
const CORRECTED_AFTER: TimeDelta = TimeDelta::hours(18);

/// What is here of one area.
#[derive(Clone, Debug, Default)]
pub(super) struct Here {
    /// The days with prices, and whether those can still change.
    pub days: BTreeMap<NaiveDate, bool>,
    /// Every day from here on has been asked for.
    pub asked_from: Option<NaiveDate>,
}

impl Here {
    /// Whether there is a gap below the newest days, as after weeks without a sync: then what was asked for before says
    /// nothing about it.
    pub(super) fn has_gap(&self, now: DateTime<Utc>) -> bool {
        self.days.keys().next_back().is_none_or(|newest| *newest < awaited_from(now))
    }
}

fn awaited_from(now: DateTime<Utc>) -> NaiveDate {
    let today = local_date(now);
    today.checked_sub_days(STILL_AWAITED).unwrap_or(today)
}

/// The days to ask for at `now`, newest first, back to `first` at the most.
pub(super) fn to_ask(here: &Here, first: NaiveDate, now: DateTime<Utc>) -> Vec<NaiveDate> {
    let today = local_date(now);
    let published = local_time(now).hour() >= PUBLISHED_AT;
    let last = today.checked_add_days(Days::new(u64::from(published))).unwrap_or(today);
    let awaited = awaited_from(now);
    let asked_from = here.asked_from.filter(|_| !here.has_gap(now));
    let days = std::iter::successors(Some(last), NaiveDate::pred_opt).take_while(|day| *day >= first);
    let wanted = days.filter(|day| match here.days.get(day) {
        Some(is_final) => !is_final && is_settled(*day, now),
        None => *day >= awaited || asked_from.is_none_or(|asked| *day < asked),
    });
    wanted.take(A_SYNC).collect()
}

/// Whether the prices of a day that are published at `now` will not be corrected: the rate of exchange is preliminary where
/// banks were closed on the day of the auction, until they have opened again.
pub(super) fn is_settled(day: NaiveDate, now: DateTime<Utc>) -> bool {
    let auction = day.pred_opt().unwrap_or(day);
    if is_bank_day(auction) {
        return true;
    }
    let opened = auction.iter_days().find(|day| is_bank_day(*day)).unwrap_or(day);
    now >= start_of_day(opened) + CORRECTED_AFTER
}

fn is_bank_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::date;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// All days of a range, final.
    fn having(from: &str, last: &str, asked_from: &str) -> Here {
        let days = date(from).iter_days().take_while(|day| *day <= date(last)).map(|day| (day, true));
        Here { days: days.collect(), asked_from: Some(date(asked_from)) }
    }

    const FIRST: &str = "2026-01-10";

    #[test]
    fn the_first_time_the_newest_two_months_are_asked_for() {
        let ask = to_ask(&Here::default(), date(FIRST), at("2026-11-20T17:30:00Z"));
        assert_eq!(ask.len(), 62);
        assert_eq!((ask[0], ask[61]), (date("2026-11-21"), date("2026-09-21")));
    }

    #[test]
    fn later_the_past_follows_until_its_beginning() {
        let here = having("2026-09-21", "2026-11-21", "2026-09-21");
        let ask = to_ask(&here, date(FIRST), at("2026-11-20T18:30:00Z"));
        assert_eq!((ask[0], ask.len()), (date("2026-09-20"), 62));
        let here = having("2026-02-01", "2026-11-21", "2026-02-01");
        let ask = to_ask(&here, date(FIRST), at("2026-11-20T18:30:00Z"));
        assert_eq!((ask[0], *ask.last().unwrap()), (date("2026-01-31"), date(FIRST)));
        let here = having("2026-01-12", "2026-11-21", FIRST);
        assert!(
            to_ask(&here, date(FIRST), at("2026-11-20T18:30:00Z")).is_empty(),
            "two old files do not exist"
        );
    }

    #[test]
    fn tomorrow_is_asked_for_from_one_o_clock_on_until_it_is_there() {
        let here = having(FIRST, "2026-11-20", FIRST);
        assert!(to_ask(&here, date(FIRST), at("2026-11-20T11:59:00Z")).is_empty());
        for now in ["2026-11-20T12:00:00Z", "2026-11-20T20:00:00Z"] {
            assert_eq!(to_ask(&here, date(FIRST), at(now)), [date("2026-11-21")]);
        }
        assert_eq!(
            to_ask(&here, date(FIRST), at("2026-11-22T10:00:00Z")),
            [date("2026-11-22"), date("2026-11-21")]
        );
    }

    #[test]
    fn a_gap_after_weeks_without_a_sync_is_filled_however_long_it_is() {
        let mut here = having(FIRST, "2026-06-30", FIRST);
        let now = at("2026-11-20T18:30:00Z");
        for _ in 0..4 {
            let ask = to_ask(&here, date(FIRST), now);
            here.asked_from = ask.last().copied();
            here.days.extend(ask.into_iter().map(|day| (day, true)));
        }
        assert!(to_ask(&here, date(FIRST), now).is_empty());
        assert_eq!(here.days.len(), 316, "10 January to 21 November");
    }

    #[test]
    fn a_price_from_a_closed_bank_is_asked_for_once_more_when_it_has_opened() {
        // 1 May 2026 is a Friday: the prices of 2, 3 and 4 May wait for Monday.
        let days: Vec<bool> = ["2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05"]
            .map(|day| is_settled(date(day), at("2026-05-03T10:00:00Z")))
            .into();
        assert_eq!(days, [true, false, false, false, true]);
        let mut here = having(FIRST, "2026-05-04", FIRST);
        here.days.insert(date("2026-05-02"), false);
        assert!(to_ask(&here, date(FIRST), at("2026-05-04T10:00:00Z")).is_empty());
        assert_eq!(
            to_ask(&here, date(FIRST), at("2026-05-04T16:00:00Z")),
            [date("2026-05-05"), date("2026-05-02")]
        );
    }
}

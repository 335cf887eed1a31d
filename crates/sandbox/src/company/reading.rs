//! Readings of a meter without hours: somebody looks at it a few times a year, and what lies between is calculated then.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use nettleie::time::{LocalDay, Month};
use rusqlite::Transaction;

use super::calendar::at_clock;
use super::load::{Household, Site};
use super::weather::Weather;
use crate::db::company::MeteringPoint;
use crate::db::readings::{self, Reading};
use crate::db::{DbError, company, progress};

/// What the meter stood at on the first day.
const FIRST_KWH: u64 = 21_480;
/// Months on the first of which somebody reads: the new year, the season's begin and end.
const READ_IN: [u32; 3] = [1, 5, 10];

/// Notes the readings of a circle's points that have come by `now`; says whether there were any.
pub fn publish_readings(
    transaction: &Transaction<'_>,
    seed: u64,
    circle: &str,
    first_day: NaiveDate,
    now: DateTime<Utc>,
    version: i64,
) -> Result<bool, DbError> {
    let mut any = false;
    for point in company::points_of(transaction, circle)? {
        if point.billed_kw.is_none() {
            continue;
        }
        let mut last = readings::of_point(transaction, &point.id)?.pop();
        let Some(meter) = Meter::of(seed, &point) else { continue };
        for day in reading_days(first_day, now) {
            if last.as_ref().is_some_and(|last| last.day >= day) {
                continue;
            }
            let new = meter.read(last.as_ref(), day);
            for reading in &new {
                readings::put(transaction, &point.id, reading, version)?;
            }
            last = new.last().cloned();
            any = true;
        }
    }
    Ok(any)
}

/// The reading that a new one of a day is compared with: the newest before it that is no calculation.
pub fn reading_before(readings: &[Reading], day: NaiveDate) -> Option<&Reading> {
    readings.iter().rfind(|reading| reading.day < day && !reading.is_calculated())
}

/// Takes in what a customer read, after what is calculated of the months before; an earlier one of the same day is replaced.
pub fn deliver(
    transaction: &Transaction<'_>,
    point: &MeteringPoint,
    day: NaiveDate,
    kwh: u64,
) -> Result<(), DbError> {
    let Some(progress) = progress::load(transaction)? else { return Ok(()) };
    let Some(meter) = Meter::of(progress.seed, point) else { return Ok(()) };
    let all = readings::of_point(transaction, &point.id)?;
    let last = reading_before(&all, day);
    if let Some(last) = last {
        readings::remove_after(transaction, &point.id, last.day)?;
    }
    let version = progress::next_version(transaction)?;
    for reading in meter.up_to(last, day, kwh, "read") {
        readings::put(transaction, &point.id, &reading, version)?;
    }
    Ok(())
}

/// The days for which a reading has come, oldest first.
fn reading_days(first_day: NaiveDate, now: DateTime<Utc>) -> impl Iterator<Item = NaiveDate> {
    let months = std::iter::successors(Some(Month::of(first_day).next()), |month| Some(month.next()));
    let read = months.filter(|month| READ_IN.contains(&month.number())).map(Month::first_day);
    std::iter::once(first_day).chain(read).take_while(move |day| comes(*day) <= now)
}

/// When a reading of a day comes: a day late, and an estimate when the company has waited for a week.
fn comes(day: NaiveDate) -> DateTime<Utc> {
    let late = if is_forgotten(day) { 7 } else { 1 };
    at_clock(day.checked_add_days(Days::new(late)).unwrap_or(day), 12, 0)
}

/// Nobody was there at the beginning of 2026, and of every third year.
fn is_forgotten(day: NaiveDate) -> bool {
    day.ordinal() == 1 && day.year() % 3 == 1
}

/// A meter that counts what nobody sees.
struct Meter {
    household: Household,
    site: Site,
}

impl Meter {
    fn of(seed: u64, point: &MeteringPoint) -> Option<Self> {
        let weather = Weather::of(seed, &point.price_area);
        let site = Site { seed, number: point.id.parse().ok()?, weather };
        Some(Self { household: Household::named(&point.household)?, site })
    }

    /// A new reading, after the calculated ones of the months since the last one.
    fn read(&self, last: Option<&Reading>, day: NaiveDate) -> Vec<Reading> {
        let Some(known) = last else { return self.up_to(None, day, FIRST_KWH, "read") };
        let used = self.kwh(known.day, day);
        let (used, kind) = if is_forgotten(day) { (used / 50 * 50, "estimated") } else { (used, "read") };
        self.up_to(last, day, known.kwh + used, kind)
    }

    /// What the meter stood at on a day, after the calculated readings of the months since the last one.
    fn up_to(&self, last: Option<&Reading>, day: NaiveDate, kwh: u64, kind: &str) -> Vec<Reading> {
        let reading = |day, kwh, kind: &str| Reading { day, kwh, kind: kind.to_owned() };
        let Some(last) = last else { return vec![reading(day, kwh, kind)] };
        let used = kwh.saturating_sub(last.kwh);
        let all = self.warmth(last.day, day).max(1);
        let months = std::iter::successors(Some(Month::of(last.day).next()), |month| Some(month.next()));
        let mut new: Vec<Reading> = months
            .map(Month::first_day)
            .take_while(|month| *month < day)
            .map(|month| reading(month, last.kwh + used * self.warmth(last.day, month) / all, "calculated"))
            .collect();
        new.push(reading(day, kwh, kind));
        new
    }

    /// What is used on the days from `from` up to but not including `to`.
    fn kwh(&self, from: NaiveDate, to: NaiveDate) -> u64 {
        let Site { seed, number, weather } = &self.site;
        let days = from.iter_days().take_while(|day| *day < to);
        let wh = days.flat_map(|day| self.household.day(*seed, *number, weather, LocalDay::of(day)));
        wh.map(u64::from).sum::<u64>() / 1_000
    }

    /// How much of a year's heating normally falls on some days: what months are calculated by.
    fn warmth(&self, from: NaiveDate, to: NaiveDate) -> u64 {
        let days = from.iter_days().take_while(|day| *day < to);
        days.map(|day| {
            // `as` saturates: temperatures are far from either end.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let tenths = ((20.0 - self.site.weather.normal(day)).max(1.0) * 10.0) as u64;
            tenths
        })
        .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company::register::point;

    fn readings(seed: u64, until: &str) -> Vec<Reading> {
        let point = MeteringPoint {
            household: "cabin".to_owned(),
            price_area: "NO1".to_owned(),
            billed_kw: Some(4),
            ..point(41).unwrap()
        };
        let meter = Meter::of(seed, &point).unwrap();
        let mut all: Vec<Reading> = Vec::new();
        for day in reading_days("2023-11-21".parse().unwrap(), until.parse().unwrap()) {
            let new = meter.read(all.last(), day);
            all.extend(new);
        }
        all
    }

    #[test]
    fn a_meter_never_runs_backwards_and_has_every_month() {
        let all = readings(1, "2026-11-21T11:00:00Z");
        assert!(all.windows(2).all(|pair| pair[0].kwh <= pair[1].kwh && pair[0].day < pair[1].day));
        // The first day and every first of a month up to the season's end.
        assert_eq!(all.len(), 1 + 35);
        assert_eq!(all.last().unwrap().day.to_string(), "2026-10-01");
        assert_eq!(readings(1, "2026-11-21T11:00:00Z"), all);
        assert_ne!(readings(2, "2026-11-21T11:00:00Z"), all);
    }

    #[test]
    fn readings_are_read_estimated_or_calculated() {
        let all = readings(1, "2026-11-21T11:00:00Z");
        let kind = |day: &str| &*all.iter().find(|one| one.day.to_string() == day).unwrap().kind;
        assert_eq!(kind("2025-01-01"), "read");
        assert_eq!(kind("2025-10-01"), "read");
        assert_eq!(kind("2025-11-01"), "calculated");
        assert_eq!(kind("2026-01-01"), "estimated");
    }

    #[test]
    fn a_reading_comes_the_day_after() {
        let before = readings(1, "2026-10-02T09:59:59Z").last().unwrap().day;
        let after = readings(1, "2026-10-02T10:00:00Z").last().unwrap().day;
        assert_eq!((before.to_string(), after.to_string()), ("2026-05-01".into(), "2026-10-01".into()));
    }
}

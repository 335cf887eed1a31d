use chrono::TimeDelta;
use nettleie::metering::{Direction, Quality};
use nettleie::time::{LocalDay, Resolution};

use crate::store::testing::{CONSUMPTION, date, day, hours, id, point, range, registered, store_with};
use crate::store::{DayRow, Ingest, Slot, slots_in};

const POINT: (&str, &str) = ("2023-01-01", "");

#[test]
fn days_of_23_and_25_hours_and_92_and_100_quarters_reach_the_engine_whole() {
    let store = store_with(&[point(1, &[POINT]), point(2, &[POINT])]);
    for (text, length) in [("2024-03-31", 23), ("2024-06-01", 24), ("2024-10-27", 25)] {
        for (number, resolution) in [(1, Resolution::Hour), (2, Resolution::Quarter)] {
            let row = day(text, resolution, 900);
            store.write(|writer| writer.put_days([(id(number), &row)])).unwrap();
            let one_day = nettleie::time::DateRange::new(date(text), date(text).succ_opt().unwrap());
            let series = store.read(|reader| reader.values(id(number), CONSUMPTION, one_day)).unwrap();
            let found = series.day(LocalDay::of(date(text)));
            assert_eq!(found.hours().len(), length, "{text}");
            assert_eq!(found.hours().iter().map(|hour| hour.missing).sum::<u32>(), 0, "{text}");
            assert_eq!(series.values(CONSUMPTION).count(), length * resolution.per_hour(), "{text}");
            assert_eq!(found.energy(), row.summary().energy, "{text}");
        }
    }
}

#[test]
fn the_doubled_hour_stays_two() {
    let store = store_with(&[point(1, &[POINT])]);
    let mut slots = vec![Slot::Value { wh: 100, quality: Quality::Measured }; 25];
    slots[2] = Slot::Value { wh: 5450, quality: Quality::Measured };
    slots[3] = Slot::Value { wh: 3660, quality: Quality::Measured };
    let autumn = date("2023-10-29");
    let row = DayRow::new(CONSUMPTION, autumn, Resolution::Hour, slots, registered(autumn)).unwrap();
    store.write(|writer| writer.put_days([(id(1), &row)])).unwrap();
    let summary = store
        .read(|reader| reader.summaries(id(1), CONSUMPTION, range("2023-10-01", "2023-11-01")))
        .unwrap()[0];
    let peak = summary.peak.unwrap();
    assert_eq!((peak.energy.wh(), peak.start.to_rfc3339()), (5450, "2023-10-29T00:00:00+00:00".to_owned()));
    assert_eq!(summary, row.summary());
}

#[test]
fn a_later_registration_replaces_and_an_earlier_one_does_not() {
    let store = store_with(&[point(1, &[POINT])]);
    let row = |wh: u32, after: i64| {
        let slots = vec![Slot::Value { wh, quality: Quality::Measured }; 24];
        let at = registered(date("2024-06-01")) + TimeDelta::hours(after);
        DayRow::new(CONSUMPTION, date("2024-06-01"), Resolution::Hour, slots, at).unwrap()
    };
    let put = |row: &DayRow| store.write(|writer| writer.put_days([(id(1), row)])).unwrap();
    let (stored, unchanged) =
        (Ingest { stored: 1, ..Ingest::default() }, Ingest { unchanged: 1, ..Ingest::default() });
    assert_eq!(put(&row(5, 1)), stored);
    assert_eq!(put(&row(5, 1)), unchanged);
    assert_eq!(put(&row(4, 0)), unchanged);
    assert_eq!(put(&row(6, 1)), stored, "the server's word at the same second");
    assert_eq!(put(&row(7, 2)), stored);
    let june = range("2024-06-01", "2024-07-01");
    assert_eq!(store.read(|reader| reader.days(id(1), CONSUMPTION, june)).unwrap(), [row(7, 2)]);
}

#[test]
fn directions_are_kept_apart_and_a_day_without_values_is_no_data() {
    let store = store_with(&[point(1, &[POINT])]);
    let gone = date("2024-06-02");
    let missing = DayRow::new(
        CONSUMPTION,
        gone,
        Resolution::Hour,
        vec![Slot::Missing; slots_in(gone, Resolution::Hour)],
        registered(gone),
    );
    let rows = [hours("2024-06-01", 5), missing.unwrap()];
    store.write(|writer| writer.put_days(rows.iter().map(|row| (id(1), row)))).unwrap();
    let ends = |direction| store.read(|reader| reader.days_with_values(id(1), direction)).unwrap();
    assert_eq!(ends(CONSUMPTION), Some((date("2024-06-01"), date("2024-06-01"))));
    assert_eq!(ends(Direction::Production), None);
    let june = range("2024-06-01", "2024-07-01");
    let summaries = store.read(|reader| reader.summaries(id(1), CONSUMPTION, june)).unwrap();
    assert_eq!(summaries, rows.each_ref().map(DayRow::summary));
    assert_eq!((summaries[1].energy, summaries[1].peak, summaries[1].missing), (None, None, 24));
}

#[test]
fn a_screen_reads_while_a_sync_writes_and_sees_no_half_of_it() {
    let store = store_with(&[point(1, &[POINT])]);
    let changes = store.changes();
    let before = *changes.borrow();
    let count =
        || store.read(|reader| Ok(reader.days(id(1), CONSUMPTION, range("2024-01-01", "2025-01-01"))?.len()));
    store
        .write(|writer| {
            writer.put_days([(id(1), &hours("2024-06-01", 5))])?;
            assert_eq!(count(), Ok(0));
            Ok(())
        })
        .unwrap();
    assert_eq!(count(), Ok(1));
    assert!(*changes.borrow() > before);
}

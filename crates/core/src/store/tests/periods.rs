use rusqlite::Connection;

use crate::store::testing::{CONSUMPTION, date, hours, id, invoice, point, range, store_with};
use crate::store::{DayRow, Ingest};

const ALWAYS: (&str, &str) = ("2000-01-01", "2100-01-01");

#[test]
fn days_outside_the_contract_periods_are_not_stored() {
    let store = store_with(&[point(1, &[("2024-01-02", "2024-01-04"), ("2024-02-01", "")])]);
    let rows = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-31", "2024-02-01"]
        .map(|day| hours(day, 1));
    let ingest = store.write(|writer| writer.put_days(rows.iter().map(|row| (id(1), row)))).unwrap();
    assert_eq!(ingest, Ingest { stored: 3, outside: 3, ..Ingest::default() });
    let count: i64 = Connection::open(store.path())
        .unwrap()
        .query_row("SELECT count(*) FROM days", [], |row| row.get(0))
        .unwrap();
    assert_eq!(count, 3);
}

#[test]
fn nothing_outside_is_returned_even_if_it_lies_in_the_file() {
    let store = store_with(&[point(1, &[("2024-01-01", "")])]);
    let rows = ["2024-01-01", "2024-01-02", "2024-01-03"].map(|day| hours(day, 1));
    store.write(|writer| writer.put_days(rows.iter().map(|row| (id(1), row)))).unwrap();
    store.write(|writer| writer.put_invoices(&[invoice("a", 1, "2024-01-01", "2024-02-01")])).unwrap();
    Connection::open(store.path())
        .unwrap()
        .execute("UPDATE contract_periods SET from_day = from_day + 1, to_day = from_day + 2", [])
        .unwrap();
    let all = range(ALWAYS.0, ALWAYS.1);
    let (days, summaries, ends, invoices) = store
        .read(|reader| {
            let values = (reader.days(id(1), CONSUMPTION, all)?, reader.summaries(id(1), CONSUMPTION, all)?);
            Ok((values.0, values.1, reader.days_with_values(id(1), CONSUMPTION)?, reader.invoices(id(1), 9)?))
        })
        .unwrap();
    assert_eq!(days.iter().map(DayRow::day).collect::<Vec<_>>(), [date("2024-01-02")]);
    assert_eq!(summaries.len(), 1);
    assert_eq!(ends, Some((date("2024-01-02"), date("2024-01-02"))));
    assert_eq!(invoices, []);
}

#[test]
fn a_shorter_period_deletes_what_falls_out_for_good() {
    let store = store_with(&[point(1, &[ALWAYS])]);
    let rows = ["2024-01-01", "2024-06-01"].map(|day| hours(day, 1));
    store.write(|writer| writer.put_days(rows.iter().map(|row| (id(1), row)))).unwrap();
    let put = |from| store.write(|writer| writer.put_points(&[point(1, &[(from, "")])])).unwrap();
    let count =
        || store.read(|reader| reader.days(id(1), CONSUMPTION, range(ALWAYS.0, ALWAYS.1))).unwrap().len();
    assert_eq!((put("2024-03-01"), count()), (0, 1));
    assert_eq!((put("2024-01-01"), count()), (0, 1), "a day that is gone does not come back by itself");
}

#[test]
fn ended_access_deletes_everything_of_the_point_and_nothing_else() {
    let store = store_with(&[point(1, &[ALWAYS]), point(2, &[ALWAYS])]);
    let row = hours("2024-01-01", 1);
    store.write(|writer| writer.put_days([(id(1), &row), (id(2), &row)])).unwrap();
    let invoices = [invoice("a", 1, "2024-01-01", "2024-02-01"), invoice("b", 2, "2024-01-01", "2024-02-01")];
    assert_eq!(store.write(|writer| writer.put_invoices(&invoices)), Ok(2));
    assert_eq!(store.write(|writer| writer.end_access(&[id(1), id(3)])), Ok(1));
    let left = |number| {
        let read = store.read(|reader| {
            let days = reader.days(id(number), CONSUMPTION, range(ALWAYS.0, ALWAYS.1))?;
            Ok((reader.point(id(number))?.is_some(), days.len(), reader.invoices(id(number), 9)?.len()))
        });
        read.unwrap()
    };
    assert_eq!((left(1), left(2)), ((false, 0, 0), (true, 1, 1)));
}

#[test]
fn a_point_that_is_no_longer_listed_is_gone() {
    let store = store_with(&[point(1, &[ALWAYS]), point(2, &[ALWAYS])]);
    let change = store.write(|writer| writer.put_points(&[point(2, &[ALWAYS])]));
    assert_eq!(change, Ok(1));
    assert_eq!(store.read(|reader| reader.points()).unwrap(), [point(2, &[ALWAYS])]);
}

#[test]
fn values_of_an_unknown_point_are_dropped() {
    let store = store_with(&[point(1, &[ALWAYS])]);
    let ingest = store.write(|writer| writer.put_days([(id(2), &hours("2024-01-01", 1))]));
    assert_eq!(ingest, Ok(Ingest { unknown_point: 1, ..Ingest::default() }));
}

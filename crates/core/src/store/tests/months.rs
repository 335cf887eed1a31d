use nettleie::quantity::UnitPrice;
use nettleie::spot::PriceArea;
use nettleie::time::{Month, Resolution};

use crate::store::testing::{TestStore, date, hours, id, point, store_with, tariffs};
use crate::store::{MonthRow, SpotDay, StoredMonth};

const MAKER: u32 = 3;

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn store() -> TestStore {
    let store = store_with(&[point(1, &[("2023-01-01", "")]), point(2, &[("2023-01-01", "")])]);
    let rows = [hours("2024-04-30", 5), hours("2024-06-01", 5)];
    store.write(|writer| writer.put_days(rows.iter().flat_map(|row| [(id(1), row), (id(2), row)]))).unwrap();
    store
}

fn make(store: &TestStore, text: &str, first: &str) -> MonthRow {
    let inputs = store.read(|reader| reader.month_inputs(id(1), month(first), month(text))).unwrap().unwrap();
    let result = format!("result of {text}");
    MonthRow { point: id(1), month: month(text), first_month: month(first), made_by: MAKER, inputs, result }
}

fn put(store: &TestStore, text: &str, first: &str) {
    let row = make(store, text, first);
    assert_eq!(store.write(|writer| writer.put_month(&row)), Ok(true));
}

fn fresh(store: &TestStore, made_by: u32) -> Vec<String> {
    let stored =
        store.read(|reader| reader.months(id(1), month("2024-01"), month("2024-12"), made_by)).unwrap();
    stored.iter().filter(|stored| !stored.stale).map(|stored| stored.month.to_string()).collect()
}

fn spot(day: &str) -> SpotDay {
    SpotDay::new(date(day), Resolution::Hour, true, vec![UnitPrice::ZERO; 24]).unwrap()
}

#[test]
fn months_without_a_fresh_result_are_to_be_made_newest_first() {
    let store = store();
    let to_make = |made_by| {
        let months = store.read(|reader| reader.months_to_make(id(1), made_by)).unwrap();
        months.iter().map(Month::to_string).collect::<Vec<_>>()
    };
    assert_eq!(to_make(MAKER), ["2024-06", "2024-05", "2024-04"]);
    put(&store, "2024-05", "2024-05");
    assert_eq!(to_make(MAKER), ["2024-06", "2024-04"]);
    assert_eq!(to_make(MAKER + 1), ["2024-06", "2024-05", "2024-04"], "another maker's results are stale");
    let expected =
        StoredMonth { month: month("2024-05"), result: "result of 2024-05".to_owned(), stale: true };
    let stored = store.read(|reader| reader.months(id(1), month("2024-05"), month("2024-05"), MAKER + 1));
    assert_eq!(stored, Ok(vec![expected]));
}

#[test]
fn values_make_their_month_stale_and_those_that_look_back_on_it() {
    let store = store();
    put(&store, "2024-04", "2024-04");
    put(&store, "2024-05", "2024-05");
    put(&store, "2024-06", "2024-01");
    store.write(|writer| writer.put_days([(id(2), &hours("2024-04-29", 7))])).unwrap();
    store.write(|writer| writer.put_days([(id(1), &hours("2024-04-30", 5))])).unwrap();
    assert_eq!(
        fresh(&store, MAKER),
        ["2024-04", "2024-05", "2024-06"],
        "another point, and the same day again"
    );
    store.write(|writer| writer.put_days([(id(1), &hours("2024-04-29", 7))])).unwrap();
    assert_eq!(fresh(&store, MAKER), ["2024-05"]);
}

#[test]
fn spot_prices_of_the_points_area_and_any_tariff_book_make_months_stale() {
    let store = store();
    put(&store, "2024-05", "2024-05");
    put(&store, "2024-06", "2024-06");
    store.write(|writer| writer.put_spot(PriceArea::No1, &[spot("2024-05-01")])).unwrap();
    assert_eq!(fresh(&store, MAKER), ["2024-05", "2024-06"]);
    store.write(|writer| writer.put_spot(PriceArea::No5, &[spot("2024-05-01")])).unwrap();
    assert_eq!(fresh(&store, MAKER), ["2024-06"]);
    store.write(|writer| writer.put_tariffs(tariffs("Eksempelnett"))).unwrap();
    assert_eq!(fresh(&store, MAKER), [""; 0]);
    put(&store, "2024-06", "2024-06");
    store.write(|writer| writer.put_tariffs(tariffs("Eksempelnett"))).unwrap();
    assert_eq!(fresh(&store, MAKER), ["2024-06"], "the same book again");
}

#[test]
fn a_changed_point_loses_its_months() {
    let store = store();
    put(&store, "2024-06", "2024-06");
    let mut changed = point(1, &[("2023-01-01", "")]);
    changed.agreements.clear();
    store.write(|writer| writer.put_points(&[changed, point(2, &[("2023-01-01", "")])])).unwrap();
    assert_eq!(fresh(&store, MAKER), [""; 0]);
}

#[test]
fn a_result_whose_inputs_changed_meanwhile_is_stale_from_the_start() {
    let store = store();
    let row = make(&store, "2024-06", "2024-06");
    store.write(|writer| writer.put_days([(id(1), &hours("2024-06-02", 7))])).unwrap();
    assert_eq!(store.write(|writer| writer.put_month(&row)), Ok(false));
    assert_eq!(fresh(&store, MAKER), [""; 0]);
    store.write(|writer| writer.end_access(&[id(1)])).unwrap();
    assert_eq!(store.write(|writer| writer.put_month(&row)), Ok(false), "the point is gone");
}

use crate::api::wire::{Reading, Readings};
use crate::store::testing::{id, point, store_with};
use serde_json::json;

fn readings(list: &[(&str, &str, &str)]) -> Vec<Reading> {
    let list: Vec<_> =
        list.iter().map(|(day, kwh, kind)| json!({"day": day, "kwh": kwh, "kind": kind})).collect();
    serde_json::from_value::<Readings>(json!({ "readings": list })).unwrap().readings
}

#[test]
fn what_the_meter_stood_at_on_the_days_of_moves_is_the_customers_and_nothing_beyond() {
    let store = store_with(&[point(1, &[("2024-01-20", "2025-06-10")])]);
    let all = readings(&[
        ("2024-01-01", "21000", "read"),
        ("2024-01-20", "21480", "read"),
        ("2024-02-01", "21700.5", "calculated"),
        ("2025-06-10", "25310", "read"),
        ("2025-07-01", "25400", "estimated"),
    ]);
    store.write(|writer| writer.put_readings(id(1), &all)).unwrap();
    let stored = store.read(|reader| reader.readings(id(1))).unwrap();
    assert_eq!(stored, all[1..4]);
    assert_eq!(stored[1].stood_at.wh(), 21_700_500);

    let before = *store.changes().borrow();
    store.write(|writer| writer.put_readings(id(1), &all)).unwrap();
    assert_eq!(*store.changes().borrow(), before, "nothing new");

    store.write(|writer| writer.put_points(&[point(1, &[("2024-01-20", "2024-12-31")])])).unwrap();
    assert_eq!(store.read(|reader| reader.readings(id(1))).unwrap(), all[1..3]);
    store.write(|writer| writer.put_readings(id(1), &all[2..3])).unwrap();
    assert_eq!(
        store.read(|reader| reader.readings(id(1))).unwrap(),
        all[2..3],
        "the list takes the place of the last one"
    );
    store.write(|writer| writer.end_access(&[id(1)])).unwrap();
    assert_eq!(store.read(|reader| reader.readings(id(1))).unwrap(), []);
}

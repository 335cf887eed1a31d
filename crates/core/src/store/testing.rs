//! What tests of the store and of sync share: points, days and an open store in a folder of its own.

use std::ops::Deref;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta};
use nettleie::identifiers::Gsrn;
use nettleie::metering::{Direction, Quality};
use nettleie::tariff::TariffBook;
use nettleie::time::{DateRange, Resolution, start_of_day};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{DayRow, Opened, Slot, Store, slots_in};
use crate::api::wire::{Invoice, MeteringPoint, Tariffs};

pub(crate) const CONSUMPTION: Direction = Direction::Consumption;

/// An open store whose files go when it does.
pub(crate) struct TestStore {
    store: Arc<Store>,
    pub(crate) folder: TempDir,
}

impl TestStore {
    pub(crate) fn shared(&self) -> Arc<Store> {
        Arc::clone(&self.store)
    }
}

impl Deref for TestStore {
    type Target = Store;
    fn deref(&self) -> &Store {
        &self.store
    }
}

pub(crate) fn empty_store() -> TestStore {
    let folder = tempfile::tempdir().unwrap();
    let (store, opened) = Store::open(folder.path(), "user").unwrap();
    assert_eq!(opened, Opened::Created);
    TestStore { store: Arc::new(store), folder }
}

pub(crate) fn store_with(points: &[MeteringPoint]) -> TestStore {
    let store = empty_store();
    store.write(|writer| writer.put_points(points)).unwrap();
    store
}

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn range(from: &str, to: &str) -> DateRange {
    DateRange::new(date(from), date(to))
}

/// A demo id: no company holds the series that starts 9999.
pub(crate) fn id(number: u64) -> Gsrn {
    Gsrn::with_check_digit(99_990_000_000_000_000 + number).unwrap()
}

/// A point in NO5 with the contract periods `(from, to)`; `""` is no end.
pub(crate) fn point(number: u64, periods: &[(&str, &str)]) -> MeteringPoint {
    let periods: Vec<_> = periods
        .iter()
        .map(|(from, to)| json!({"from": from, "to": Some(to).filter(|to| !to.is_empty())}))
        .collect();
    serde_json::from_value(json!({"id": id(number).to_string(), "name": "Hus",
        "address": {"street": "Storebotn 1", "postcode": "5309", "city": "Kleppestø"}, "area": "askoy",
        "price_area": "NO5", "tax_zone": "standard", "group": "household", "meter_number": "6970631400000001",
        "access": "own", "contract_periods": periods, "directions": ["consumption"],
        "agreements": [{"kind": "support", "from": "2023-01-01", "to": null}], "billing": {"kind": "direct"}}))
    .unwrap()
}

/// A day of measured values, registered the morning after: `wh`, `wh + 1` …
pub(crate) fn day(text: &str, resolution: Resolution, wh: u32) -> DayRow {
    let date = date(text);
    let slots =
        (wh..).take(slots_in(date, resolution)).map(|wh| Slot::Value { wh, quality: Quality::Measured });
    DayRow::new(CONSUMPTION, date, resolution, slots.collect(), registered(date)).unwrap()
}

pub(crate) fn hours(text: &str, wh: u32) -> DayRow {
    day(text, Resolution::Hour, wh)
}

pub(crate) fn registered(day: NaiveDate) -> DateTime<chrono::Utc> {
    start_of_day(day) + TimeDelta::hours(30)
}

/// A tariff book, in its JSON form, that differs from others by its company's name.
pub(crate) fn tariffs_json(company: &str) -> Value {
    json!({"company": company, "sources": [], "tariffs": [{"groups": ["household"], "valid_from": "2023-01-01",
        "energy": {"base_ore_per_kwh": "13.6", "exceptions": [], "extra_free_days": []},
        "capacity": {"tiers": {"basis": "three_daily_peaks", "lower_bound": "inclusive",
            "table": [{"from": "0", "nok_per_year": "1344"}, {"from": "2", "nok_per_year": "2232"}]}}}]})
}

/// The same, read.
pub(crate) fn tariffs(company: &str) -> TariffBook {
    serde_json::from_value::<Tariffs>(json!({"version": 1, "book": tariffs_json(company)})).unwrap().book
}

/// A paid bill for the local days from `from` to `to`.
pub(crate) fn invoice(name: &str, point: u64, from: &str, to: &str) -> Invoice {
    serde_json::from_value(json!({"id": name, "number": "100234", "point": id(point).to_string(),
        "period": {"from": from, "to": to}, "issued": to, "due": null, "kid": null, "status": "paid", "supplier": null,
        "lines": [{"kind": "energy", "name": "Høylast", "kwh": "610.500", "ore_per_kwh": "25.325", "nok": "154.61"}],
        "total_nok": "154.61", "vat_nok": "30.92"}))
    .unwrap()
}

//! A store as the guide's customer could have it on 13 November 2023, filled with invented values.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Timelike, Utc};
use nettleie::metering::Quality;
use nettleie::quantity::UnitPrice;
use nettleie::tariff::TariffBook;
use nettleie::time::{DateRange, LocalDay, Resolution};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{Desk, Link};
use crate::api::wire::{Cursor, Invoice, MeteringPoint, PriceArea};
use crate::auth::Clock;
use crate::i18n::Language;
use crate::outbox::{Name, Outbox};
use crate::secure_store::MemorySecureStore;
use crate::store::testing::{CONSUMPTION, TestStore, id, point, range, registered, store_with};
use crate::store::{DayRow, LastSync, Slot, SpotDay};

/// The evening of the guide's last day.
pub(super) const NOW: &str = "2023-11-13T17:30:00Z";

/// A desk in `language` on a store.
pub(super) fn desk(store: &TestStore, language: Language) -> Desk {
    Desk::new(store.shared(), language, Link::Online)
}

/// The house in Askøy, the customer's since 2022.
pub(super) fn house() -> MeteringPoint {
    point(1, &[("2022-01-01", "")])
}

/// Norgesnett's household prices of 2023 as the guide shows them, per year, with the same before them.
pub(super) fn prices_of_2023() -> TariffBook {
    let monthly =
        ["120.72", "156.76", "214.81", "330.13", "416.62", "500.70", "739.34", "1119.72", "1500.10"];
    let borders = ["0", "2", "5", "10", "15", "20", "25", "50", "75"];
    let tiers = borders.iter().zip(monthly).map(|(from, monthly)| {
        let monthly: Decimal = monthly.parse().unwrap();
        json!({"from": from, "nok_per_year": (monthly * Decimal::from(12)).to_string()})
    });
    let book = json!({"company": "Prøvenett", "sources": [], "tariffs": [{
        "groups": ["household"], "valid_from": "2022-01-01",
        "energy": {"base_ore_per_kwh": "7.61",
            "exceptions": [{"name": "Høylast", "hours": "6-21", "ore_per_kwh": "11.61"}]},
        "capacity": {"tiers": {"basis": "three_daily_peaks", "lower_bound": "inclusive",
            "table": tiers.collect::<Vec<Value>>()}}}]});
    nettleie::load::tariff_json::read("book", &book.to_string()).unwrap().value
}

/// The values of a day: 1 kWh by night, 2 kWh by day and a little that differs from day to day, with the peaks of the guide.
fn wh(day: NaiveDate, clock_hour: u8, index: usize) -> u32 {
    match (day.to_string().as_str(), index) {
        ("2023-11-01", 1) => 5_240,
        ("2023-11-08", 5) => 5_190,
        ("2023-11-02", 4) => 5_170,
        ("2023-10-29", 2) => 5_450,
        ("2023-10-29", 3) => 3_660,
        _ => {
            (if (6..22).contains(&clock_hour) { 2_000 } else { 1_000 })
                + u32::from(day.format("%d").to_string().parse::<u8>().unwrap())
        }
    }
}

/// A day with all its hours; `spoiled` says what an hour has instead.
pub(super) fn day(date: NaiveDate, spoiled: impl Fn(usize) -> Option<Slot>) -> DayRow {
    let slots = LocalDay::of(date).hours().enumerate().map(|(index, hour)| {
        let value = Slot::Value { wh: wh(date, hour.clock_hour, index), quality: Quality::Measured };
        spoiled(index).unwrap_or(value)
    });
    DayRow::new(CONSUMPTION, date, Resolution::Hour, slots.collect(), registered(date)).unwrap()
}

/// A whole day.
pub(super) fn whole_day(date: NaiveDate) -> DayRow {
    day(date, |_| None)
}

/// Spot prices of a day: 60 øre by night, 100 by day.
fn spot_day(date: NaiveDate) -> SpotDay {
    let prices = LocalDay::of(date).hours().map(|hour| {
        let day = (6..22).contains(&nettleie::time::local_time(hour.start).hour());
        UnitPrice::from_ore_per_kwh(Decimal::from(if day { 100 } else { 60 }))
    });
    SpotDay::new(date, Resolution::Hour, true, prices.collect()).unwrap()
}

/// Puts whole days and spot prices for them into a store.
pub(super) fn fill(store: &TestStore, days: DateRange) {
    let rows: Vec<DayRow> = days.iter().map(whole_day).collect();
    let spot: Vec<SpotDay> = days.iter().map(spot_day).collect();
    store
        .write(|writer| {
            writer.put_days(rows.iter().map(|row| (id(1), row)))?;
            writer.put_spot(PriceArea::No5, &spot).map(drop)
        })
        .unwrap();
}

/// Remembers a sync at `now`.
pub(super) fn synced(store: &TestStore, now: &str) {
    let last = LastSync { cursor: Cursor::from_text("1"), server_now: now.parse().unwrap() };
    store.write(|writer| writer.put_last_sync(&last)).unwrap();
}

/// The house with prices and a sync, but without values.
pub(super) fn house_without_values() -> TestStore {
    let store = store_with(&[house()]);
    store.write(|writer| writer.put_tariffs(prices_of_2023())).unwrap();
    synced(&store, NOW);
    store
}

/// The house with October and November to the 12th, and the same days a year earlier.
pub(super) fn house_with_values() -> TestStore {
    let store = house_without_values();
    fill(&store, range("2022-10-01", "2022-11-20"));
    fill(&store, range("2023-10-01", "2023-11-13"));
    store
}

/// A bill for a calendar month; fields of `more` take the place of those of a paid one.
pub(super) fn bill(name: &str, from: &str, to: &str, more: &Value) -> Invoice {
    let mut bill = json!({"id": name, "number": "100234", "point": id(1).to_string(),
        "period": {"from": from, "to": to}, "issued": to, "due": null, "kid": null, "status": "paid", "supplier": null,
        "lines": [], "total_nok": "0.00", "vat_nok": "0.00"});
    for (field, value) in more.as_object().unwrap() {
        bill[field] = value.clone();
    }
    serde_json::from_value(bill).unwrap()
}

/// An outbox of the house's customer, in the store's own folder.
pub(super) fn outbox(store: &TestStore) -> Arc<Outbox> {
    let secrets = MemorySecureStore::default();
    Arc::new(Outbox::open(store.folder.path(), &Name::of_area(), &secrets).unwrap())
}

/// A clock that stands at [`NOW`].
pub(super) struct StillClock;

impl Clock for StillClock {
    fn now(&self) -> DateTime<Utc> {
        NOW.parse().unwrap()
    }
}

/// The beginning of a PNG, which is all that anybody looks at.
pub(super) fn png() -> Vec<u8> {
    b"\x89PNG\r\n\x1A\npicture".to_vec()
}

/// Marks what waits as received under a case number.
pub(super) fn received(outbox: &Outbox, case: &str) {
    outbox
        .write(|transaction| {
            let update = "UPDATE item SET state = 'sent', case_number = ?1, done_at = 1699896600 WHERE state = 'waiting'";
            transaction.execute(update, [case])?;
            Ok(())
        })
        .unwrap();
}

/// The forms that pages lead to: `give` asks for a point, `about` and `read` for what they are about, `when` for a part of a day.
pub(super) fn with_page_forms(store: &TestStore) {
    let form = |id: &str, fields: Value| json!({"id": id, "title": id, "button": "send", "fields": fields});
    let field = |id: &str, kind: &str| json!({"id": id, "type": kind, "label": id});
    let (what, sure) = (field("what", "reference"), field("sure", "consent"));
    let morning = json!({"id": "time", "type": "choice", "label": "time",
        "choices": [{"id": "morning", "label": "formiddag"}]});
    let forms = [
        form("give", json!([field("point", "metering_point"), sure])),
        form("about", json!([what, sure])),
        form("read", json!([what, field("day", "date"), field("value", "number"), field("other", "number")])),
        form("when", json!([what, field("day", "date"), morning])),
    ];
    let forms = forms.map(|form| serde_json::from_value(form).unwrap());
    store.write(|writer| writer.put_forms(&forms)).unwrap();
}

//! `kundeapp price-signal`, `tiers` and `export` on files.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod support;

use serde_json::json;
use support::{Desk, april_2026};

#[test]
fn the_price_signal_has_each_hour_of_a_clock_change() {
    let signal = Desk::new()
        .stdout("price-signal --tariff tariff.yml --group household --from 2025-10-26 --to 2025-10-27");
    let lines: Vec<&str> = signal.lines().collect();
    assert_eq!(lines.len(), 1 + 25);
    assert_eq!(
        lines[..5],
        [
            "start,ore_per_kwh",
            "2025-10-26T00:00:00+02:00,13.29",
            "2025-10-26T01:00:00+02:00,13.29",
            "2025-10-26T02:00:00+02:00,13.29",
            "2025-10-26T02:00:00+01:00,13.29"
        ]
    );
    assert_eq!(lines[8], "2025-10-26T06:00:00+01:00,20.26");
}

#[test]
fn tiers_are_a_table_or_the_tier_of_one_average() {
    let desk = Desk::new();
    let table = desk.json("tiers --tariff tariff.yml --group household --on 2026-04-01");
    assert_eq!(table["tiers"][1], json!({"number":2,"from_kw":"2","to_kw":"5","monthly_nok":"196.49"}));
    assert_eq!(table["tiers"][2]["to_kw"], json!(null));
    let one = |kw: &str| {
        desk.json(&format!("tiers --tariff tariff.yml --group household --on 2026-04-01 --kw {kw}"))["number"]
            .clone()
    };
    assert_eq!([one("4.9999"), one("5"), one("0")], [json!(2), json!(3), json!(1)]);
    desk.refusal("tiers --tariff tariff.yml --group household --on 2026-07-01");
    desk.refusal("tiers --tariff tariff.yml --group business --on 2026-04-01");
}

#[test]
fn own_values_read_back_as_they_were_written() {
    let desk = Desk::new();
    desk.file("april.csv", april_2026());
    desk.file("exported.csv", desk.stdout("export --values april.csv april.csv --format csv"));
    assert_eq!(
        desk.stdout("export --values exported.csv --format csv"),
        desk.stdout("export --values april.csv --format csv")
    );
    let values = desk.json("export --values april.csv --format json");
    assert_eq!(values.as_array().unwrap().len(), 720);
    assert_eq!(values[0]["kwh"], json!("1.750"));
}

//! The holiday home without a smart meter: readings, advance bills, settlement.

use std::time::Duration;

use serde_json::{Value, json};

use crate::app::{App, HOLIDAY_HOME, PRIVATE};

const POINT: &str = "/v1/metering-points";

async fn point(app: &App, token: &str) -> Value {
    app.get(token, POINT).await.body["metering_points"][0].clone()
}

async fn list(app: &App, token: &str, path: &str, member: &str) -> Vec<Value> {
    app.get(token, path).await.body[member].as_array().unwrap().clone()
}

/// Decimal text with two decimals as øre.
fn ore(text: &Value) -> i64 {
    text.as_str().unwrap().replace('.', "").parse().unwrap()
}

#[tokio::test]
async fn it_has_readings_and_no_hours() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let point = point(&app, &token).await;
    assert_eq!((&point["metering"], &point["billed_kw"]), (&json!("readings"), &json!(4)));
    assert_eq!(point["billing"], json!({ "kind": "direct", "rhythm": "quarterly_in_advance" }));
    assert!(list(&app, &token, "/v1/values", "blocks").await.is_empty());
    let path = format!("/v1/readings?point={}", point["id"].as_str().unwrap());
    let readings = list(&app, &token, &path, "readings").await;
    assert_eq!(readings[0], json!({ "day": "2023-11-21", "kwh": "21480", "kind": "read" }));
    let kwh = |reading: &Value| reading["kwh"].as_str().unwrap().parse::<u64>().unwrap();
    assert!(readings.is_sorted_by_key(kwh));
    let years = (kwh(readings.last().unwrap()) - kwh(&readings[0])) / 3;
    assert!((2_000..9_000).contains(&years), "{years}");
    let feed = app.get(&token, "/v1/changes").await.body;
    assert!(feed["readings"].as_i64().unwrap() > 0);
}

#[tokio::test]
async fn others_readings_do_not_exist() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let id = point(&app, &token).await["id"].as_str().unwrap().to_owned();
    let private = app.access_token(PRIVATE).await;
    for id in [&*id, "x"] {
        let answer = app.get(&private, &format!("/v1/readings?point={id}")).await;
        assert_eq!(answer.problem(), (404, "not_found"));
    }
    assert_eq!(app.get(&private, "/v1/readings").await.problem(), (400, "invalid_request"));
    assert_eq!(app.get(&private, "/v1/changes").await.body["readings"], 0);
}

#[tokio::test]
async fn quarters_are_billed_in_advance_and_the_year_settled_by_the_meter() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let bills = list(&app, &token, "/v1/invoices", "invoices").await;
    let of = |kind: &str| bills.iter().filter(|bill| bill["kind"] == kind).collect::<Vec<_>>();
    // Since the end of 2023: its own quarter and twelve more; 2023, 2024 and 2025 are settled.
    assert_eq!((of("advance").len(), of("settlement").len(), bills.len()), (13, 3, 16));
    for bill in &bills {
        let lines = bill["lines"].as_array().unwrap();
        assert_eq!(lines.iter().map(|line| ore(&line["nok"])).sum::<i64>(), ore(&bill["total_nok"]));
        let kinds: Vec<_> = lines.iter().map(|line| line["kind"].as_str().unwrap()).collect();
        for kind in ["energy", "capacity", "consumption_tax", "enova"] {
            assert!(kinds.contains(&kind), "{bill}");
        }
    }
    let quarter = of("advance")[0];
    assert_eq!(quarter["period"], json!({ "from": "2026-10-01", "to": "2027-01-01" }));
    assert_eq!((&quarter["issued"], &quarter["due"]), (&json!("2026-10-02"), &json!("2026-10-20")));
    let year = of("settlement")[0];
    assert_eq!(year["period"], json!({ "from": "2025-01-01", "to": "2026-01-01" }));
    let paid: i64 = of("advance")
        .iter()
        .filter(|bill| bill["period"]["from"].as_str().unwrap().starts_with("2025-"))
        .map(|bill| ore(&bill["total_nok"]))
        .sum();
    let less = year["lines"].as_array().unwrap().last().unwrap();
    assert_eq!((less["kind"].as_str().unwrap(), ore(&less["nok"])), ("advance", -paid));
}

#[tokio::test]
async fn settled_energy_is_what_the_meter_counted_and_the_tier_is_the_billed_one() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let id = point(&app, &token).await["id"].as_str().unwrap().to_owned();
    let readings = list(&app, &token, &format!("/v1/readings?point={id}"), "readings").await;
    let stood = |day: &str| -> u64 {
        let reading = readings.iter().find(|reading| reading["day"] == day).unwrap();
        reading["kwh"].as_str().unwrap().parse().unwrap()
    };
    let bills = list(&app, &token, "/v1/invoices", "invoices").await;
    let settled = |bill: &&Value| bill["kind"] == "settlement" && bill["period"]["from"] == "2025-01-01";
    let year = bills.iter().find(settled).unwrap();
    let lines = year["lines"].as_array().unwrap();
    let kwh = |kind: &str| -> u64 {
        let of_kind = lines.iter().filter(|line| line["kind"] == kind);
        of_kind.map(|line| line["kwh"].as_str().unwrap().replace('.', "").parse::<u64>().unwrap()).sum()
    };
    let used = (stood("2026-01-01") - stood("2025-01-01")) * 1_000;
    assert_eq!((kwh("energy"), kwh("consumption_tax"), kwh("enova")), (used, used, used));
    // Half a year at 1640.26 and half a year at 1886.30 kr for the tier from 2 kW, with VAT, each month rounded.
    let capacity = lines.iter().find(|line| line["kind"] == "capacity").unwrap();
    assert_eq!(ore(&capacity["nok"]), 6 * 17_086 + 6 * 19_649);
}

#[tokio::test]
async fn bills_are_the_same_whether_time_went_by_or_all_came_at_once() {
    let (slow, quick) = (App::start().await, App::start().await);
    slow.access_token(HOLIDAY_HOME).await;
    for _ in 0..20 {
        slow.sandbox.clock().advance(Duration::from_hours(5 * 24));
        slow.access_token(PRIVATE).await;
    }
    quick.sandbox.clock().advance(Duration::from_hours(100 * 24));
    let (slow_token, quick_token) =
        (slow.access_token(HOLIDAY_HOME).await, quick.access_token(HOLIDAY_HOME).await);
    let bills = list(&slow, &slow_token, "/v1/invoices", "invoices").await;
    assert_eq!(bills, list(&quick, &quick_token, "/v1/invoices", "invoices").await);
    assert!(bills.iter().any(|bill| bill["period"]["from"] == "2027-01-01"));
}

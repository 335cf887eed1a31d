//! The business: five points, quarters, a power tariff.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::app::{App, BUSINESS};
use crate::settled::known;

fn of<'a>(points: &'a [Value], group: &str) -> Vec<&'a Value> {
    points.iter().filter(|point| point["group"] == group).collect()
}

#[tokio::test]
async fn a_business_has_four_small_points_and_a_large_one_without_support() {
    let app = App::start().await;
    let token = app.access_token(BUSINESS).await;
    assert_eq!(app.get(&token, "/v1/customer").await.body["kind"], "business");
    let points = app.get(&token, "/v1/metering-points").await.body;
    let points = points["metering_points"].as_array().unwrap();
    assert_eq!((of(points, "small-business").len(), of(points, "business").len()), (4, 1));
    for point in points {
        let none = json!([{ "kind": "none", "from": "2023-11-21", "to": null }]);
        assert_eq!(point["agreements"], none);
    }
}

#[tokio::test]
async fn hours_become_quarters_and_the_large_point_is_above_100_000_kwh_a_year() {
    let app = App::start().await;
    let known = known(&app, BUSINESS).await;
    assert_eq!(known.blocks.len(), 5 * 1096);
    for block in &known.blocks {
        let (day, intervals) = (block["day"].as_str().unwrap(), block["wh"].as_array().unwrap().len());
        let hours = match day {
            "2024-03-31" | "2025-03-30" | "2026-03-29" => 23,
            "2024-10-27" | "2025-10-26" | "2026-10-25" => 25,
            _ => 24,
        };
        let quarters = day >= "2025-10-01";
        assert_eq!(block["resolution"], if quarters { 15 } else { 60 });
        assert_eq!(intervals, if quarters { hours * 4 } else { hours }, "{day}");
    }
    for point in &known.points {
        let year = known.blocks.iter().filter(|block| {
            block["point"] == point["id"] && block["day"].as_str().unwrap().starts_with("2025-")
        });
        let wh: u64 = year.flat_map(|block| block["wh"].as_array().unwrap()).filter_map(Value::as_u64).sum();
        assert_eq!(wh > 100_000_000, point["group"] == "business", "{}: {wh}", point["name"]);
    }
}

#[tokio::test]
async fn a_businesss_bills_are_the_engines_with_power_by_season() {
    let app = App::start().await;
    let known = known(&app, BUSINESS).await;
    for point in &known.points {
        assert_eq!(known.assert_bills_are_the_engines(point), 36);
    }
    let large = of(&known.points, "business")[0]["id"].as_str().unwrap();
    for bill in known.bills(large) {
        let kinds: Vec<_> =
            bill["lines"].as_array().unwrap().iter().map(|line| line["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["energy", "power", "fixed", "consumption_tax", "enova"], "{bill}");
    }
    let numbers: HashSet<_> = known.invoices.iter().map(|bill| bill["id"].as_str().unwrap()).collect();
    assert_eq!(numbers.len(), 5 * 36);
}

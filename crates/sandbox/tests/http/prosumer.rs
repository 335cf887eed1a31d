//! The prosumer: both directions, Norgespris, feed-in on the bill.

use serde_json::json;

use crate::app::{App, PROSUMER};
use crate::settled::{intervals, known};

#[tokio::test]
async fn a_prosumer_has_three_years_of_both_directions_never_netted() {
    let app = App::start().await;
    let known = known(&app, PROSUMER).await;
    let [house] = known.points.as_slice() else { panic!("not one point") };
    assert_eq!(house["directions"], json!(["consumption", "production"]));
    assert_eq!(house["billing"], json!({ "kind": "direct" }));
    assert_eq!(
        house["agreements"],
        json!([
            { "kind": "support", "from": "2023-11-21", "to": "2025-10-01" },
            { "kind": "norgespris", "from": "2025-10-01", "to": null },
        ])
    );
    let of =
        |direction: &'static str| known.blocks.iter().filter(move |block| block["direction"] == direction);
    assert_eq!((of("consumption").count(), of("production").count()), (1096, 1096));
    let noon = |direction: &'static str| {
        let block = of(direction).find(|block| block["day"] == "2026-06-14").unwrap();
        block["wh"][13].as_u64().unwrap()
    };
    assert!(noon("consumption") > 0 && noon("production") > 0);
}

#[tokio::test]
async fn the_sun_does_not_shine_at_night_and_clocks_change() {
    let app = App::start().await;
    let known = known(&app, PROSUMER).await;
    for block in known.blocks.iter().filter(|block| block["direction"] == "production") {
        let (day, wh) = (block["day"].as_str().unwrap(), block["wh"].as_array().unwrap());
        let hours = match day {
            "2024-03-31" | "2025-03-30" | "2026-03-29" => 23,
            "2024-10-27" | "2025-10-26" | "2026-10-25" => 25,
            _ => 24,
        };
        assert_eq!(wh.len(), hours, "{day}");
        for ((start, _), wh) in intervals(block).zip(wh) {
            let hour = start.format("%H").to_string().parse::<u32>().unwrap();
            let night =
                if ["11", "12", "01"].contains(&&day[5..7]) { !(7..16).contains(&hour) } else { hour < 2 };
            assert!(!night || wh.as_u64().unwrap_or(0) == 0, "{start}: {wh}");
        }
    }
}

#[tokio::test]
async fn a_prosumers_bills_are_the_engines_with_feed_in_credited() {
    let app = App::start().await;
    let known = known(&app, PROSUMER).await;
    assert_eq!(known.assert_bills_are_the_engines(&known.points[0]), 36);
    let june = known.invoices.iter().find(|bill| bill["period"]["from"] == "2026-06-01").unwrap();
    let fed_in = june["lines"].as_array().unwrap().iter().find(|line| line["kind"] == "feed_in").unwrap();
    assert_eq!(fed_in["ore_per_kwh"], "-6.25");
    assert!(fed_in["nok"].as_str().unwrap().starts_with('-'), "{fed_in}");
}

#[tokio::test]
async fn nothing_of_a_circle_is_made_before_one_of_it_logs_in() {
    let app = App::start().await;
    app.access_token(crate::app::PRIVATE).await;
    let before = app.sandbox.made().await.unwrap();
    assert_eq!((before.points, before.blocks), (3, 3 * 1096));
    app.access_token(PROSUMER).await;
    let after = app.sandbox.made().await.unwrap();
    assert_eq!((after.points, after.blocks), (4, 5 * 1096));
    assert_eq!(after.invoices, before.invoices + 36);
}

#[tokio::test]
async fn a_circle_is_the_same_whenever_it_is_opened() {
    let (early, late) = (App::start().await, App::start().await);
    early.access_token(PROSUMER).await;
    for app in [&early, &late] {
        app.sandbox.clock().advance(std::time::Duration::from_hours(40 * 24));
    }
    let (early, late) = (known(&early, PROSUMER).await, known(&late, PROSUMER).await);
    assert_eq!(early.points, late.points);
    assert_eq!(early.blocks, late.blocks);
    assert_eq!(early.invoices, late.invoices);
}

use std::time::Duration;

use serde_json::Value;

use crate::app::{App, PRIVATE};
use crate::values::pages;

const DAY: Duration = Duration::from_hours(24);

async fn changes(app: &App, token: &str, since: &str) -> Value {
    app.get(token, &format!("/v1/changes?since={since}")).await.body
}

#[tokio::test]
async fn nothing_is_new_after_ones_own_cursor() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let first = app.get(&token, "/v1/changes").await.body;
    assert_eq!(first["now"], "2026-11-21T12:00:00+01:00");
    assert_eq!(first["values"]["days"], 1096 + 1096 + 365);
    let again = changes(&app, &token, first["cursor"].as_str().unwrap()).await;
    assert_eq!((&again["cursor"], again["values"]["days"].as_i64()), (&first["cursor"], Some(0)));
    assert!(again["spot"]["NO1"].is_i64() && again["spot"]["NO5"].is_i64());
}

#[tokio::test]
async fn with_another_companys_cursor_everything_is_new() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let all = app.get(&token, "/v1/changes").await.body;
    assert_eq!(changes(&app, &token, "999999").await, all);
    let invoices = async |query: &str| app.get(&token, &format!("/v1/invoices{query}")).await.body;
    assert_eq!(invoices("?since=999999").await, invoices("").await);
    assert_eq!(pages(&app, &token, "?since=999999").await, pages(&app, &token, "").await);
}

#[tokio::test]
async fn a_days_values_are_news_at_seven_the_next_morning() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let cursor = app.get(&token, "/v1/changes").await.body["cursor"].as_str().unwrap().to_owned();
    // From 12:00 to 06:59 the next morning.
    app.sandbox.clock().advance(Duration::from_mins(19 * 60 - 1));
    let token = app.access_token(PRIVATE).await;
    assert_eq!(changes(&app, &token, &cursor).await["values"]["days"], 0);
    app.sandbox.clock().advance(Duration::from_mins(1));
    let token = app.access_token(PRIVATE).await;
    let feed = changes(&app, &token, &cursor).await;
    assert!(feed["values"]["days"].as_i64().unwrap() >= 3);
    let blocks = pages(&app, &token, &format!("?since={cursor}")).await.concat();
    assert_eq!(blocks.len() as u64, feed["values"]["days"].as_u64().unwrap());
    assert_eq!(blocks.iter().filter(|block| block["day"] == "2026-11-21").count(), 3);
}

#[tokio::test]
async fn corrections_come_as_changed_days_with_a_later_registration() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let mut cursor = app.get(&token, "/v1/changes").await.body["cursor"].as_str().unwrap().to_owned();
    let mut registered = std::collections::HashMap::new();
    let mut corrected = 0;
    for _ in 0..60 {
        app.sandbox.clock().advance(DAY);
        let token = app.access_token(PRIVATE).await;
        for block in pages(&app, &token, &format!("?since={cursor}")).await.concat() {
            let key = (block["point"].to_string(), block["day"].to_string());
            let instant = block["registered_at"].as_str().unwrap().to_owned();
            if let Some(before) = registered.insert(key, instant.clone()) {
                assert!(instant > before);
                corrected += 1;
            }
        }
        cursor = app.get(&token, "/v1/changes").await.body["cursor"].as_str().unwrap().to_owned();
    }
    assert!(corrected > 0);
}

#[tokio::test]
async fn an_old_correction_of_spot_prices_says_which_day_it_is_of() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let before = app.get(&token, "/v1/changes").await.body;
    let cursor = before["cursor"].as_str().unwrap();
    let february = "2026-02-03".parse().unwrap();
    assert!(app.sandbox.correct_spot_prices("NO5", february, 1_000).await.unwrap());
    assert!(!app.sandbox.correct_spot_prices("NO5", "1999-01-01".parse().unwrap(), 1_000).await.unwrap());
    let feed = changes(&app, &token, cursor).await;
    assert_eq!(feed["spot_changed_from"], serde_json::json!({ "NO5": "2026-02-03" }));
    assert!(feed["spot"]["NO5"].as_i64() > before["spot"]["NO5"].as_i64());
    assert_eq!(feed["spot"]["NO1"], before["spot"]["NO1"]);
    let cursor = feed["cursor"].as_str().unwrap();
    assert_eq!(changes(&app, &token, cursor).await["spot_changed_from"], serde_json::json!({}));
}

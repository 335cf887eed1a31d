//! Måleravlesning: what a customer delivers is the newest reading.

use std::time::Duration;

use serde_json::{Value, json};

use crate::app::{Answer, App, HOLIDAY_HOME, HOUSE, PRIVATE};
use crate::pages::content;
use crate::submissions::submit;

const CABIN: &str = "999900000000000411";
const DAY: Duration = Duration::from_hours(24);

async fn deliver(app: &App, token: &str, key: u8, point: &str, day: &str, kwh: &str) -> Answer {
    submit(app, token, "meter-reading", key, json!({ "point": point, "day": day, "kwh": kwh })).await
}

async fn readings(app: &App, token: &str) -> Vec<Value> {
    let path = format!("/v1/readings?point={CABIN}");
    app.get(token, &path).await.body["readings"].as_array().unwrap().clone()
}

fn kwh(reading: &Value) -> u64 {
    reading["kwh"].as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_delivered_reading_is_the_newest_everywhere() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let cursor = app.get(&token, "/v1/changes").await.body["readings"].as_i64();
    let last = readings(&app, &token).await.pop().unwrap();
    assert_eq!(last["day"], "2026-10-01");
    let more = (kwh(&last) + 400).to_string();
    let first = deliver(&app, &token, 1, CABIN, "2026-11-20", &format!("{more}.7")).await;
    assert_eq!(first.status, 201);
    assert_eq!(deliver(&app, &token, 1, CABIN, "2026-11-20", &format!("{more}.7")).await.body, first.body);
    let now = readings(&app, &token).await;
    let [.., before, month, newest] = now.as_slice() else { panic!("{now:?}") };
    assert_eq!(before, &last);
    assert_eq!((&month["day"], &month["kind"]), (&json!("2026-11-01"), &json!("calculated")));
    assert!((kwh(&last) + 100..kwh(&last) + 400).contains(&kwh(month)), "{month}");
    assert_eq!(newest, &json!({ "day": "2026-11-20", "kwh": more, "kind": "read" }), "in full kWh");
    let page = content(&app, &token, "/v1/self-reading").await;
    assert_eq!(page["points"][0]["readings"], json!(now));
    assert!(app.get(&token, "/v1/changes").await.body["readings"].as_i64() > cursor);
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_slip_of_the_pen_is_put_right_on_the_same_day() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let before = readings(&app, &token).await;
    let last = kwh(before.last().unwrap());
    for (key, read) in [(1, last + 40_000), (2, last + 400)] {
        let answer = deliver(&app, &token, key, CABIN, "2026-11-20", &read.to_string()).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
    }
    let now = readings(&app, &token).await;
    assert_eq!(now.len(), before.len() + 2);
    assert!(now.windows(2).all(|pair| kwh(&pair[0]) <= kwh(&pair[1])), "nothing is left of the slip");
    assert_eq!(kwh(now.last().unwrap()), last + 400);
}

#[tokio::test]
async fn a_meter_does_not_run_backwards_and_nobody_reads_tomorrow() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let before = readings(&app, &token).await;
    let last = kwh(before.last().unwrap());
    let (less, more) = ((last - 1).to_string(), (last + 1).to_string());
    for (key, day, kwh, expected) in [
        (1, "2026-11-20", less.as_str(), ("kwh", "too_small")),
        (2, "2026-09-30", &more, ("day", "too_early")),
        (3, "1900-01-01", &more, ("day", "too_early")),
        (4, "2026-11-22", &more, ("day", "too_late")),
        (5, "2026-11-20", "-1", ("kwh", "too_small")),
        (6, "2026-11-20", "99999999", ("kwh", "too_large")),
        (7, "2026-11-20", "25 310", ("kwh", "not_a_number")),
    ] {
        assert_eq!(deliver(&app, &token, key, CABIN, day, kwh).await.errors(), [expected], "{day} {kwh}");
    }
    assert_eq!(readings(&app, &token).await, before);
}

#[tokio::test]
async fn only_ones_own_meter_without_hours_is_read() {
    let app = App::start().await;
    let (token, private) = (app.access_token(HOLIDAY_HOME).await, app.access_token(PRIVATE).await);
    for (key, who, point) in
        [(1, &token, HOUSE), (2, &private, HOUSE), (3, &private, CABIN), (4, &token, "x")]
    {
        let answer = deliver(&app, who, key, point, "2026-11-20", "99999").await;
        assert_eq!(answer.errors(), [("point", "not_your_point")], "{point}");
    }
}

#[tokio::test]
async fn the_company_reads_on_from_what_was_delivered() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let last = kwh(readings(&app, &token).await.last().unwrap());
    deliver(&app, &token, 1, CABIN, "2026-11-21", &(last + 900).to_string()).await;
    app.sandbox.clock().advance(DAY * 45);
    let token = app.access_token(HOLIDAY_HOME).await;
    let now = readings(&app, &token).await;
    assert_eq!(now.last().unwrap()["day"], "2027-01-01");
    assert!(now.windows(2).all(|pair| kwh(&pair[0]) <= kwh(&pair[1])));
    let december = now.iter().find(|reading| reading["day"] == "2026-12-01").unwrap();
    assert!(kwh(december) > last + 900);
}

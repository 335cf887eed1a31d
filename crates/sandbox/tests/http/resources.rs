use std::time::Duration;

use serde_json::{Value, json};

use crate::app::{App, HOUSE, PRIVATE};

#[tokio::test]
async fn unknown_routes_wrong_methods_and_bad_query_values_are_problems() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    assert_eq!(app.get(&token, "/v1/nothing").await.problem(), (404, "not_found"));
    assert_eq!(app.get(&token, "/v1/invoices/%FF").await.problem(), (404, "not_found"));
    assert_eq!(app.get(&token, "/").await.problem(), (404, "not_found"));
    assert_eq!(app.get(&token, "/oauth/token").await.problem(), (405, "method_not_allowed"));
    for path in [
        "/v1/changes?since=x",
        "/v1/values?since=-1",
        "/v1/values?page=x",
        "/v1/invoices?since=",
        "/v1/spot",
        "/v1/spot?area=NO9&from=2026-01-01&to=2026-01-02",
        "/v1/spot?area=NO5&from=yesterday&to=2026-01-02",
        "/v1/spot?area=NO5&area=NO1&from=2026-01-01&to=2026-01-02",
    ] {
        assert_eq!(app.get(&token, path).await.problem(), (400, "invalid_request"), "{path}");
    }
}

#[tokio::test]
async fn a_metering_point_has_every_field_of_the_contract() {
    let app = App::start().await;
    let house = app.get(&app.access_token(PRIVATE).await, &format!("/v1/metering-points/{HOUSE}")).await.body;
    let expected = json!({
        "id": HOUSE, "name": "Hus",
        "address": { "street": "Storebotn 1", "postcode": "5309", "city": "Kleppestø" },
        "area": "askoy", "price_area": "NO5", "tax_zone": "standard", "group": "household",
        "meter_number": "6970631400000001", "access": "own",
        "contract_periods": [{ "from": "2023-11-21", "to": null }], "directions": ["consumption"],
        "agreements": [{ "kind": "support", "from": "2023-11-21", "to": null }], "billing": { "kind": "direct" },
    });
    assert_eq!(house, expected);
}

async fn spot(app: &App, token: &str, from: &str, to: &str) -> Vec<Value> {
    let path = format!("/v1/spot?area=NO1&from={from}&to={to}");
    app.get(token, &path).await.body["days"].as_array().unwrap().clone()
}

#[tokio::test]
async fn tomorrows_prices_are_there_from_one_o_clock() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let days =
        |days: Vec<Value>| days.iter().map(|day| day["day"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(days(spot(&app, &token, "2026-11-21", "2026-11-24").await), ["2026-11-21"]);
    app.sandbox.clock().advance(Duration::from_hours(1));
    let token = app.access_token(PRIVATE).await;
    assert_eq!(days(spot(&app, &token, "2026-11-21", "2026-11-24").await), ["2026-11-21", "2026-11-22"]);
}

#[tokio::test]
async fn spot_prices_reach_back_three_years_in_hours_and_quarters() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let days = spot(&app, &token, "2020-01-01", "2030-01-01").await;
    assert_eq!((days[0]["day"].as_str(), days.len()), (Some("2023-11-21"), 1097));
    for day in &days {
        let (resolution, prices) =
            (day["resolution"].as_u64().unwrap(), day["nok_per_kwh"].as_array().unwrap());
        assert!([23, 24, 25].contains(&(prices.len() as u64 * resolution / 60)), "{}", day["day"]);
        assert_eq!(resolution == 15, day["day"].as_str().unwrap() >= "2025-10-01");
        assert!(prices.iter().all(|price| price.as_str().unwrap().split('.').nth(1).unwrap().len() == 5));
    }
    assert!(spot(&app, &token, "2026-11-21", "2026-11-21").await.is_empty());
}

#[tokio::test]
async fn answers_are_gzipped_for_those_who_take_it() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    // A client that leaves bodies as they come.
    crate::app::client();
    let plain = reqwest::Client::builder().tls_certs_only([]).no_gzip().build().unwrap();
    let url = app.url("/v1/values");
    let zipped = plain.get(&url).bearer_auth(&token).header("accept-encoding", "gzip").send().await.unwrap();
    assert_eq!(zipped.headers()["content-encoding"], "gzip");
    let identity =
        plain.get(&url).bearer_auth(&token).header("accept-encoding", "identity").send().await.unwrap();
    assert!(identity.headers().get("content-encoding").is_none());
    assert!(zipped.bytes().await.unwrap().len() * 3 < identity.bytes().await.unwrap().len());
}

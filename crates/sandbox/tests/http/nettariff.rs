//! The industry's Nettariff API: keys, and tariffs that the engine reads.

use chrono::TimeDelta;
use nettleie::load::nettariff::{self, SteeringTariff};
use serde_json::{Value, json};

use crate::app::{Answer, App, CABIN, FLAT, HOUSE};

const API: &str = "/nettariff/api/v1.01";

async fn ask_for_key(app: &App, customer: &str, point: &str) -> Answer {
    let wanted = json!({ "customerId": customer, "meteringPointId": point });
    Answer::of(app.http.post(app.url(&format!("{API}/Auth/Generate"))).json(&wanted)).await
}

async fn key(app: &App, point: &str) -> String {
    ask_for_key(app, "c-private", point).await.body["apiKey"].as_str().unwrap().to_owned()
}

async fn ask(app: &App, key: &str, query: &Value) -> Answer {
    let url = app.url(&format!("{API}/TariffQuery/MeteringPointsGridTariffs"));
    Answer::of(app.http.post(url).header("X-API-Key", key).json(query)).await
}

async fn tariff(app: &App, point: &str, from: &str, to: &str) -> SteeringTariff {
    let query = json!({ "startTime": from, "endTime": to, "meteringPointIds": [point] });
    let answer = ask(app, &key(app, point).await, &query).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let mut read = nettariff::read("answer.json", &answer.body.to_string()).unwrap();
    assert_eq!((read.value.len(), read.warnings.len()), (1, 0));
    read.value.remove(0)
}

#[tokio::test]
async fn the_engine_reads_hours_and_levels_with_published_prices() {
    let app = App::start().await;
    let tariff = tariff(&app, HOUSE, "2026-10-01T00:00:00+02:00", "2026-11-01T00:00:00+01:00").await;
    assert_eq!(
        (tariff.title.as_deref(), tariff.company.as_deref()),
        (Some("Nettleie privat"), Some("Norgesnett"))
    );
    // October has 31 days, and one hour twice.
    assert_eq!(tariff.hours.len(), 31 * 24 + 1);
    let at = |instant: &str| tariff.hour_at(instant.parse().unwrap()).unwrap();
    let day = at("2026-10-05T10:30:00Z");
    // 27.87 + tax 7.13 + Enova 1.00 = 36.00, with VAT 45.00.
    assert_eq!(day.energy_ex_taxes.unwrap().to_string(), "27.87");
    assert_eq!((day.total_ex_vat.unwrap().to_string(), day.total.to_string()), ("36".into(), "45".into()));
    // 15.87 + 8.13 = 24.00, with VAT 30.00.
    assert_eq!(at("2026-10-05T02:30:00Z").total.to_string(), "30");
    let levels = &tariff.levels_at("2026-10-05T10:30:00Z".parse().unwrap()).unwrap().levels;
    assert_eq!(levels.len(), 10);
    // 4368 / 12 = 364, with VAT 455.
    assert_eq!(levels[2].monthly_ex_taxes.unwrap().to_string(), "364.00");
    assert_eq!(levels[2].monthly_total.unwrap().to_string(), "455.00");
    assert!(levels[2].max == Some(levels[3].min) && levels[9].max.is_none());
}

#[tokio::test]
async fn a_new_price_list_begins_with_its_day() {
    let app = App::start().await;
    let tariff = tariff(&app, HOUSE, "2026-09-20T00:00:00+02:00", "2026-10-10T00:00:00+02:00").await;
    let at = |instant: &str| {
        tariff.hour_at(instant.parse().unwrap()).unwrap().energy_ex_taxes.unwrap().to_string()
    };
    assert_eq!((at("2026-09-30T19:59:00Z"), at("2026-09-30T22:00:00Z")), ("25.6".into(), "15.87".into()));
    assert_eq!(tariff.level_tables.len(), 2);
}

#[tokio::test]
async fn end_times_are_exclusive_and_a_range_is_a_local_day() {
    let app = App::start().await;
    let query = json!({ "range": "today", "meteringPointIds": [FLAT] });
    let answer = ask(&app, &key(&app, FLAT).await, &query).await.body;
    let hours =
        answer["gridTariffCollections"][0]["gridTariff"]["tariffPrice"]["hours"].as_array().unwrap().clone();
    assert_eq!(hours.len(), 24);
    assert_eq!(hours[0]["startTime"], "2026-11-21T00:00:00+01:00");
    assert_eq!(hours[23]["expiredAt"], "2026-11-22T00:00:00+01:00");
    let one = tariff(&app, FLAT, "2026-11-21T10:00:00Z", "2026-11-21T11:00:00Z").await;
    assert_eq!(one.hours.len(), 1);
}

#[tokio::test]
async fn a_key_is_given_for_ones_own_points_only() {
    let app = App::start().await;
    let unknown = ask_for_key(&app, "c-nobody", HOUSE).await;
    assert_eq!(unknown.problem(), (404, "not_found"));
    for (customer, point) in
        [("c-private", "999900000000000046"), ("c-former-resident", HOUSE), ("c-cabin-owner", FLAT), ("", "")]
    {
        let answer = ask_for_key(&app, customer, point).await;
        assert_eq!((answer.status, &answer.body), (unknown.status, &unknown.body), "{customer} {point}");
    }
    assert_eq!(ask_for_key(&app, "c-private", CABIN).await.status, 200, "by fullmakt");
}

#[tokio::test]
async fn a_key_opens_its_point_and_no_other() {
    let app = App::start().await;
    let key = key(&app, HOUSE).await;
    let ask_of =
        async |ids: &[&str]| ask(&app, &key, &json!({ "range": "today", "meteringPointIds": ids })).await;
    assert_eq!(ask_of(&[HOUSE]).await.status, 200);
    assert_eq!(ask_of(&[FLAT]).await.problem(), (404, "not_found"));
    assert_eq!(ask_of(&[HOUSE, FLAT]).await.problem(), (404, "not_found"));
    assert_eq!(ask_of(&[]).await.problem(), (400, "invalid_request"));
    let query = json!({ "range": "today", "meteringPointIds": [HOUSE] });
    assert_eq!(ask(&app, "made-up", &query).await.problem(), (401, "invalid_key"));
    app.sandbox.clock().advance(TimeDelta::hours(24).to_std().unwrap());
    assert_eq!(ask_of(&[HOUSE]).await.problem(), (401, "invalid_key"), "it has run out");
}

#[tokio::test]
async fn a_key_ends_with_the_right_to_see_the_point() {
    let app = App::start().await;
    let key = key(&app, CABIN).await;
    app.sandbox.withdraw_authorisation("c-private", CABIN).await.unwrap();
    let query = json!({ "range": "today", "meteringPointIds": [CABIN] });
    assert_eq!(ask(&app, &key, &query).await.problem(), (401, "invalid_key"));
}

#[tokio::test]
async fn a_body_that_is_no_question_is_told_so() {
    let app = App::start().await;
    let key = key(&app, HOUSE).await;
    for query in [
        json!({}),
        json!([]),
        json!({ "meteringPointIds": [HOUSE] }),
        json!({ "range": "today", "meteringPointIds": HOUSE }),
        json!({ "range": "decade", "meteringPointIds": [HOUSE] }),
        json!({ "startTime": "2026-11-21", "endTime": "2026-11-22", "meteringPointIds": [HOUSE] }),
        json!({ "startTime": "2026-01-01T00:00:00Z", "endTime": "2026-11-22T00:00:00Z", "meteringPointIds": [HOUSE] }),
    ] {
        assert_eq!(ask(&app, &key, &query).await.problem(), (400, "invalid_request"), "{query}");
    }
    let get = Answer::of(app.http.get(app.url(&format!("{API}/Auth/Generate")))).await;
    assert_eq!(get.problem(), (405, "method_not_allowed"));
}

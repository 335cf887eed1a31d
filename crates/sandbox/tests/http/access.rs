//! Who may see what.

use serde_json::Value;

use crate::app::{App, CABIN, CABIN_OWNER, FLAT, FORMER_RESIDENT, HOUSE, PRIVATE};

fn ids(points: &Value) -> Vec<&str> {
    points["metering_points"].as_array().unwrap().iter().map(|point| point["id"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn resources_need_a_token() {
    let app = App::start().await;
    for path in
        ["/v1/customer", "/v1/metering-points", "/v1/changes", "/v1/values", "/v1/invoices", "/v1/tariffs"]
    {
        assert_eq!(app.get("made-up", path).await.problem(), (401, "token_expired"), "{path}");
        let without = crate::app::Answer::of(app.http.get(app.url(path))).await;
        assert_eq!(without.problem(), (401, "token_expired"), "{path}");
    }
}

#[tokio::test]
async fn a_customer_sees_own_and_authorised_points() {
    let app = App::start().await;
    let points = app.get(&app.access_token(PRIVATE).await, "/v1/metering-points").await.body;
    assert_eq!(ids(&points), [HOUSE, FLAT, CABIN]);
    let access = |index: usize| &points["metering_points"][index]["access"];
    assert_eq!((access(0), access(1), access(2)), (&"own".into(), &"own".into(), &"authorised".into()));
    let owner = app.get(&app.access_token(CABIN_OWNER).await, "/v1/metering-points").await.body;
    assert_eq!(ids(&owner), [CABIN]);
    assert_eq!(owner["metering_points"][0]["access"], "own");
}

#[tokio::test]
async fn another_customers_id_answers_as_one_that_does_not_exist() {
    let app = App::start().await;
    let token = app.access_token(CABIN_OWNER).await;
    for id in [HOUSE, FLAT, "999900000000009998", "x"] {
        for path in [
            format!("/v1/metering-points/{id}"),
            format!("/v1/values?point={id}"),
            format!("/v1/invoices/i-{id}"),
        ] {
            let answer = app.get(&token, &path).await;
            assert_eq!(answer.problem(), (404, "not_found"), "{path}");
            let unknown = app.get(&token, "/v1/metering-points/none").await;
            assert_eq!(answer.body, unknown.body);
        }
    }
    assert_eq!(app.get(&token, &format!("/v1/metering-points/{CABIN}")).await.body["id"], CABIN);
}

#[tokio::test]
async fn nobody_sees_values_or_agreements_outside_their_contract_period() {
    let app = App::start().await;
    let (resident, former) = (app.access_token(PRIVATE).await, app.access_token(FORMER_RESIDENT).await);
    let path = format!("/v1/values?point={FLAT}");
    let days = |answer: &Value| -> Vec<String> {
        answer["blocks"]
            .as_array()
            .unwrap()
            .iter()
            .map(|block| block["day"].as_str().unwrap().to_owned())
            .collect()
    };
    let (resident_days, former_days) =
        (days(&app.get(&resident, &path).await.body), days(&app.get(&former, &path).await.body));
    assert_eq!(
        (resident_days.first().unwrap().as_str(), resident_days.last().unwrap().as_str()),
        ("2026-11-20", "2025-11-21")
    );
    assert_eq!(
        (former_days.first().unwrap().as_str(), former_days.last().unwrap().as_str()),
        ("2025-11-20", "2023-11-21")
    );
    let flat = app.get(&resident, &format!("/v1/metering-points/{FLAT}")).await.body;
    assert_eq!(flat["contract_periods"], serde_json::json!([{ "from": "2025-11-21", "to": null }]));
    assert_eq!(
        flat["agreements"],
        serde_json::json!([{ "kind": "norgespris", "from": "2025-11-21", "to": null }])
    );
    let flat = app.get(&former, &format!("/v1/metering-points/{FLAT}")).await.body;
    assert_eq!(flat["billing"], serde_json::json!({ "kind": "direct" }));
    assert_eq!(
        flat["agreements"][1],
        serde_json::json!({ "kind": "norgespris", "from": "2025-10-01", "to": "2025-11-21" })
    );
}

#[tokio::test]
async fn a_withdrawn_authorisation_takes_the_point_away_and_says_so_once() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let before = app.get(&token, "/v1/changes").await.body;
    assert!(app.sandbox.withdraw_authorisation("c-private", CABIN).await.unwrap());
    let feed =
        app.get(&token, &format!("/v1/changes?since={}", before["cursor"].as_str().unwrap())).await.body;
    assert_eq!(feed["ended_access"], serde_json::json!([CABIN]));
    assert!(feed["metering_points"].as_i64() > before["metering_points"].as_i64());
    assert_eq!(ids(&app.get(&token, "/v1/metering-points").await.body), [HOUSE, FLAT]);
    assert_eq!(app.get(&token, &format!("/v1/values?point={CABIN}")).await.problem(), (404, "not_found"));
    let later =
        app.get(&token, &format!("/v1/changes?since={}", feed["cursor"].as_str().unwrap())).await.body;
    assert_eq!(later["ended_access"], serde_json::json!([]));
}

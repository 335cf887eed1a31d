//! The pages of customer service.

use serde_json::{Value, json};

use crate::app::{
    Answer, App, BUSINESS, CABIN, CABIN_OWNER, CO_OPERATIVE, FLAT, FORMER_RESIDENT, HOLIDAY_HOME, HOUSE,
    PRIVATE, PROSUMER,
};

const PERSONAL: [&str; 6] = [
    "/v1/authorisations",
    "/v1/meters",
    "/v1/elhub",
    "/v1/self-reading",
    "/v1/connections",
    "/v1/meter-exchanges",
];

pub async fn content(app: &App, token: &str, path: &str) -> Value {
    let answer = app.get(token, path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    answer.body["content"].clone()
}

pub fn of<'a>(list: &'a Value, member: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|one| one[member].as_str().unwrap()).collect()
}

#[tokio::test]
async fn questions_are_open_to_all_and_the_rest_needs_a_token() {
    let app = App::start().await;
    let faq = Answer::of(app.http.get(app.url("/v1/faq"))).await.body["content"].clone();
    assert!(faq["questions"].as_array().unwrap().len() >= 20);
    let topics = of(&faq["topics"], "id");
    for question in faq["questions"].as_array().unwrap() {
        assert!(topics.contains(&question["topic"].as_str().unwrap()), "{question}");
    }
    for path in PERSONAL {
        assert_eq!(app.get("made-up", path).await.problem(), (401, "token_expired"), "{path}");
    }
}

#[tokio::test]
async fn who_knows_a_version_gets_no_content_until_there_is_another() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    for path in PERSONAL {
        let first = app.get(&token, path).await.body;
        let known = first["version"].as_u64().unwrap();
        let again = app.get(&token, &format!("{path}?known={known}")).await.body;
        assert_eq!((&again["version"], &again["content"]), (&json!(known), &Value::Null), "{path}");
        let other = app.get(&token, &format!("{path}?known=1")).await.body;
        assert_eq!(other["content"], first["content"], "{path}");
    }
    assert_eq!(app.get(&token, "/v1/meters?known=x").await.problem(), (400, "invalid_request"));
    let before = app.get(&token, "/v1/authorisations").await.body;
    app.sandbox.withdraw_authorisation("c-private", CABIN).await.unwrap();
    let path = format!("/v1/authorisations?known={}", before["version"]);
    assert_eq!(app.get(&token, &path).await.body["content"]["received"], json!([]));
}

#[tokio::test]
async fn both_sides_see_an_authorisation() {
    let app = App::start().await;
    let private = content(&app, &app.access_token(PRIVATE).await, "/v1/authorisations").await;
    assert_eq!(
        (of(&private["given"], "point"), of(&private["received"], "point")),
        (vec![HOUSE], vec![CABIN])
    );
    assert_eq!(private["given"][0]["party"], json!({"name": "Slektning", "kind": "person"}));
    let token = app.access_token(CABIN_OWNER).await;
    let owner = content(&app, &token, "/v1/authorisations").await;
    assert_eq!(owner["given"][0]["id"], private["received"][0]["id"]);
    assert_eq!(owner["received"], json!([]));
    app.sandbox.withdraw_authorisation("c-private", CABIN).await.unwrap();
    let ended = content(&app, &token, "/v1/authorisations").await;
    assert_eq!(ended["given"][0]["to"], "2026-11-21", "the owner sees that it has ended");
    let relative = app.access_token("slektning@example.com").await;
    assert_eq!(of(&content(&app, &relative, "/v1/meters").await["meters"], "point"), [HOUSE]);
}

#[tokio::test]
async fn meters_are_of_the_points_that_one_sees_and_the_register_of_ones_own() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let meters = content(&app, &token, "/v1/meters").await;
    assert_eq!(of(&meters["meters"], "point"), [HOUSE, FLAT, CABIN]);
    assert_eq!(of(&meters["meters"], "han"), ["open", "closed", "closed"]);
    assert_eq!(meters["meters"][0]["last_contact"].as_str().unwrap()[..10], *"2026-11-21");
    let elhub = content(&app, &token, "/v1/elhub").await;
    assert_eq!(of(&elhub["points"], "point"), [HOUSE, FLAT], "not the cabin that is another's");
    let suppliers: Vec<_> = elhub["points"].as_array().unwrap().iter().map(|one| &one["supplier"]).collect();
    assert_eq!(
        (&suppliers[0]["bills_grid_rent"], &suppliers[1]["bills_grid_rent"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(suppliers[1]["since"], "2025-11-21", "nothing of the former resident's");
    let moved = app.access_token(FORMER_RESIDENT).await;
    for path in ["/v1/meters", "/v1/elhub"] {
        let page = content(&app, &moved, path).await;
        assert_eq!(page[if path == "/v1/meters" { "meters" } else { "points" }], json!([]), "moved out");
    }
}

#[tokio::test]
async fn a_point_without_hours_is_read_and_has_no_port() {
    let app = App::start().await;
    let token = app.access_token(HOLIDAY_HOME).await;
    let page = content(&app, &token, "/v1/self-reading").await;
    assert_eq!(
        (page["rules"].as_array().unwrap().len(), &page["points"][0]["rule"]),
        (7, &json!("holiday_home"))
    );
    let point = page["points"][0]["point"].as_str().unwrap();
    let readings = app.get(&token, &format!("/v1/readings?point={point}")).await.body;
    assert_eq!(page["points"][0]["readings"], readings["readings"]);
    let meter = content(&app, &token, "/v1/meters").await["meters"][0].clone();
    assert_eq!(
        (&meter["kind"], &meter["han"], &meter["interval_minutes"]),
        (&json!("manual"), &json!("none"), &Value::Null)
    );
    let elhub = content(&app, &token, "/v1/elhub").await;
    assert_eq!(elhub["points"][0]["grid_company"]["settlement"], "profiled");
    let private = app.access_token(PRIVATE).await;
    assert_eq!(content(&app, &private, "/v1/self-reading").await["points"], json!([]));
}

#[tokio::test]
async fn cases_and_appointments_are_their_customers_alone() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let cases = content(&app, &token, "/v1/connections").await;
    assert_eq!(of(&cases["cases"], "id"), ["k-private-2", "k-private-1"]);
    let steps = |case: &Value| of(&case["steps"], "step").len();
    assert_eq!((steps(&cases["cases"][0]), steps(&cases["cases"][1])), (7, 4), "what is free has no offer");
    let exchanges = content(&app, &token, "/v1/meter-exchanges").await;
    assert_eq!(of(&exchanges["exchanges"], "id"), ["b-leilighet", "b-hus"]);
    let prosumer = app.access_token(PROSUMER).await;
    assert_eq!(of(&content(&app, &prosumer, "/v1/connections").await["cases"], "id"), ["k-prosumer-1"]);
    let business = app.access_token(BUSINESS).await;
    assert_eq!(of(&content(&app, &business, "/v1/meter-exchanges").await["exchanges"], "id"), ["b-verksted"]);
    assert_eq!(
        content(&app, &business, "/v1/elhub").await["points"][0]["grid_company"]["settlement"],
        "quarterly"
    );
}

#[tokio::test]
async fn the_board_sees_whom_it_acts_for() {
    let app = App::start().await;
    let token = app.access_token(CO_OPERATIVE).await;
    let page = content(&app, &token, "/v1/authorisations").await;
    assert!(page["received"].as_array().unwrap().len() > 150);
    let points = content(&app, &token, "/v1/elhub").await["points"].as_array().unwrap().len();
    assert_eq!(points, 5, "its own meters only");
}

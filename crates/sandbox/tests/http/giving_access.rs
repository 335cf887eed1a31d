//! Gi andre tilgang: what an owner gives, the other sees, and loses when it is withdrawn.

use std::time::Duration;

use serde_json::{Value, json};

use crate::app::{App, CABIN, CABIN_OWNER, FLAT, FORMER_RESIDENT, HOUSE, PRIVATE, STRANGER};
use crate::pages::{content, of};
use crate::submissions::submit;

const PAGE: &str = "/v1/authorisations";
const DAY: Duration = Duration::from_hours(24);

fn giving(point: &str, email: &str) -> Value {
    json!({ "point": point, "holder_kind": "board", "holder": "Styret i Eksempeltunet", "email": email })
}

async fn withdraw(app: &App, token: &str, key: u8, id: &str) -> crate::app::Answer {
    submit(app, token, "withdraw-access", key, json!({ "authorisation": id, "sure": true })).await
}

async fn points(app: &App, token: &str) -> Vec<Value> {
    app.get(token, "/v1/metering-points").await.body["metering_points"].as_array().unwrap().clone()
}

#[tokio::test]
async fn who_is_given_access_sees_the_owners_period_and_loses_it_when_it_is_withdrawn() {
    let app = App::start().await;
    let (owner, holder) = (app.access_token(PRIVATE).await, app.access_token(CABIN_OWNER).await);
    let before = app.get(&holder, "/v1/changes").await;
    let answer = submit(&app, &owner, "give-access", 1, giving(FLAT, "HytteEier@Example.com")).await;
    assert_eq!((answer.status.as_u16(), answer.text("case")), (201, "2026-000001"));

    let given = content(&app, &owner, PAGE).await["given"][0].clone();
    assert_eq!(given["party"], json!({ "name": "Styret i Eksempeltunet", "kind": "board" }));
    assert_eq!(
        (&given["point"], &given["from"], &given["to"]),
        (&json!(FLAT), &json!("2026-11-21"), &Value::Null)
    );
    let received = content(&app, &holder, PAGE).await["received"][0].clone();
    assert_eq!((&received["id"], &received["party"]["name"]), (&given["id"], &json!("Privatkunde")));

    let feed = app.get(&holder, &format!("/v1/changes?since={}", before.text("cursor"))).await;
    assert!(feed.body["metering_points"].as_i64() > before.body["metering_points"].as_i64());
    assert_eq!(feed.body["values"]["days"], 365, "the owner's year in the flat");
    let seen = points(&app, &holder).await;
    assert_eq!((&seen[0]["id"], &seen[0]["access"]), (&json!(FLAT), &json!("authorised")));
    assert_eq!(seen[0]["contract_periods"], json!([{ "from": "2025-11-21", "to": null }]));
    let blocks = app.get(&holder, &format!("/v1/values?point={FLAT}")).await.body["blocks"].clone();
    assert_eq!(*of(&blocks, "day").last().unwrap(), "2025-11-21", "nothing of the former resident's");

    let id = given["id"].as_str().unwrap();
    assert_eq!(withdraw(&app, &owner, 2, id).await.status, 201);
    let ended = content(&app, &owner, PAGE).await["given"][0].clone();
    assert_eq!((&ended["id"], &ended["to"]), (&given["id"], &json!("2026-11-21")));
    assert_eq!(content(&app, &holder, PAGE).await["received"], json!([]));
    let feed = app.get(&holder, &format!("/v1/changes?since={}", feed.text("cursor"))).await;
    assert_eq!(feed.body["ended_access"], json!([FLAT]));
    assert_eq!(app.get(&holder, &format!("/v1/values?point={FLAT}")).await.problem(), (404, "not_found"));
    assert_eq!(withdraw(&app, &owner, 3, id).await.errors(), [("authorisation", "not_a_choice")]);
}

#[tokio::test]
async fn an_access_lasts_through_its_last_day() {
    let app = App::start().await;
    let mut values = giving(HOUSE, CABIN_OWNER);
    values["until"] = json!("2026-11-22");
    let owner = app.access_token(PRIVATE).await;
    assert_eq!(submit(&app, &owner, "give-access", 1, values).await.status, 201);
    assert_eq!(content(&app, &owner, PAGE).await["given"][0]["to"], "2026-11-23");
    for expected in [2, 2, 1] {
        let holder = app.access_token(CABIN_OWNER).await;
        assert_eq!(points(&app, &holder).await.len(), expected);
        app.sandbox.clock().advance(DAY);
    }
}

#[tokio::test]
async fn what_is_sent_twice_under_one_key_is_given_once() {
    let app = App::start().await;
    let owner = app.access_token(PRIVATE).await;
    let first = submit(&app, &owner, "give-access", 1, giving(FLAT, CABIN_OWNER)).await;
    let again = submit(&app, &owner, "give-access", 1, giving(FLAT, CABIN_OWNER)).await;
    assert_eq!((again.status, &again.body), (first.status, &first.body));
    assert_eq!(content(&app, &owner, PAGE).await["given"].as_array().unwrap().len(), 2);
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_new_access_for_the_same_person_takes_the_place_of_the_old_one() {
    let app = App::start().await;
    let (owner, holder) = (app.access_token(PRIVATE).await, app.access_token(FORMER_RESIDENT).await);
    for (key, until) in [(1, "2026-12-01"), (2, "2026-12-31")] {
        let mut values = giving(FLAT, FORMER_RESIDENT);
        values["until"] = json!(until);
        assert_eq!(submit(&app, &owner, "give-access", key, values).await.status, 201);
    }
    let given = content(&app, &owner, PAGE).await["given"].clone();
    let ends: Vec<&Value> = given.as_array().unwrap().iter().map(|one| &one["to"]).take(2).collect();
    assert_eq!(ends, ["2027-01-01", "2026-11-21"]);
    let periods = points(&app, &holder).await[0]["contract_periods"].clone();
    assert_eq!(
        periods,
        json!([{ "from": "2023-11-21", "to": "2025-11-21" }, { "from": "2025-11-21", "to": null }]),
        "their own time there, and the owner's once"
    );
}

#[tokio::test]
async fn an_address_that_nobody_here_has_is_answered_alike_and_can_be_withdrawn() {
    let app = App::start().await;
    let owner = app.access_token(PRIVATE).await;
    let unknown = submit(&app, &owner, "give-access", 1, giving(HOUSE, STRANGER)).await;
    let known = submit(&app, &owner, "give-access", 2, giving(HOUSE, CABIN_OWNER)).await;
    assert_eq!((unknown.status, known.status.as_u16()), (known.status, 201));
    let members =
        |answer: &crate::app::Answer| answer.body.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(members(&unknown), members(&known));
    let given = content(&app, &owner, PAGE).await["given"].clone();
    assert_eq!(given[0]["party"], given[1]["party"]);
    let id = of(&given, "id")[1];
    assert_eq!(withdraw(&app, &owner, 3, id).await.status, 201);
    let given = content(&app, &owner, PAGE).await["given"].clone();
    assert_eq!((&given[1]["to"], &given[0]["to"]), (&json!("2026-11-21"), &Value::Null));
}

#[tokio::test]
async fn only_ones_own_point_is_given_and_only_ones_own_giving_withdrawn() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    for (key, point) in [(1, CABIN), (2, "999900000000000114")] {
        let answer = submit(&app, &token, "give-access", key, giving(point, STRANGER)).await;
        assert_eq!(answer.errors(), [("point", "not_your_point")], "{point}");
    }
    let oneself = submit(&app, &token, "give-access", 3, giving(HOUSE, "Privat@example.com")).await;
    assert_eq!(oneself.errors(), [("email", "not_a_choice")]);
    for (key, until, code) in [(4, "2026-11-20", "too_early"), (5, "9999-12-31", "too_late")] {
        let mut values = giving(CABIN, STRANGER);
        values["until"] = json!(until);
        let answer = submit(&app, &token, "give-access", key, values).await;
        let mut errors = answer.errors();
        errors.sort_unstable();
        assert_eq!(errors, [("point", "not_your_point"), ("until", code)]);
    }
    let received = content(&app, &token, PAGE).await["received"][0]["id"].clone();
    for (key, id) in [(6, received.as_str().unwrap()), (7, "a-4711"), (8, "4711"), (9, "a-1 OR 1")] {
        assert_eq!(
            withdraw(&app, &token, key, id).await.errors(),
            [("authorisation", "not_a_choice")],
            "{id}"
        );
    }
    assert_eq!(app.sandbox.cases().await.unwrap(), []);
}

use serde_json::{Value, json};

use crate::app::{App, CABIN, CABIN_OWNER, HOUSE, PRIVATE};

const HAZARDS: &str = "/v1/hazards";

pub fn hazard(text: &str) -> Value {
    json!({ "category": "line_down", "place": { "address": "Storebotn 1, Kleppestø" }, "text": text,
        "seen_at": "2026-11-21T11:50:00+01:00" })
}

fn at(place: Value) -> Value {
    let mut hazard = hazard("Linja ligger i veien.");
    hazard["place"] = place;
    hazard
}

#[tokio::test]
async fn anybody_can_tell_of_a_hazard() {
    let app = App::start().await;
    let picture = app.picture("", 1).await;
    let mut report = hazard("Linja ligger i veien.");
    report["attachments"] = json!([picture]);
    let answer = app.write("", HAZARDS, "hazard-000000001", &report).await;
    assert_eq!((answer.status.as_u16(), answer.text("case")), (201, "2026-000001"));
    let case = app.sandbox.cases().await.unwrap().remove(0);
    assert_eq!((case.owner, case.subject.as_str(), case.attachments), (None, "line_down", 1));
}

#[tokio::test]
async fn a_place_is_an_own_point_an_address_or_a_position_in_norway() {
    let app = App::start().await;
    let token = app.access_token(CABIN_OWNER).await;
    let position = |latitude: &str, longitude: &str| json!({ "latitude": latitude, "longitude": longitude });
    for (key, token, place, code) in [
        ("place-0000000001", token.as_str(), json!({ "point": CABIN }), None),
        ("place-0000000002", &token, json!({ "point": HOUSE }), Some("not_your_point")),
        ("place-0000000003", "", json!({ "point": CABIN }), Some("not_your_point")),
        ("place-0000000004", "", position("60.39299", "5.32415"), None),
        ("place-0000000005", "", position("48.2", "16.3"), Some("not_a_place")),
        ("place-0000000006", "", position("NaN", "5.3"), Some("not_a_place")),
        ("place-0000000007", "", json!({ "address": " " }), Some("required")),
    ] {
        let answer = app.write(token, HAZARDS, key, &at(place.clone())).await;
        match code {
            None => assert_eq!(answer.status, 201, "{place}"),
            Some(code) => assert_eq!(answer.errors(), [("place", code)], "{place}"),
        }
    }
    let both = at(json!({ "point": CABIN, "address": "Storebotn 1" }));
    assert_eq!(app.write("", HAZARDS, "place-0000000008", &both).await.problem(), (400, "invalid_request"));
}

#[tokio::test]
async fn what_is_missing_or_too_much_is_named() {
    let app = App::start().await;
    let mut ids = Vec::new();
    for number in 1..=4 {
        ids.push(app.picture("", number).await);
    }
    let report =
        json!({ "category": "fire", "place": { "address": "Storebotn 1" }, "text": "", "attachments": ids });
    assert_eq!(
        app.write("", HAZARDS, "hazard-000000001", &report).await.errors(),
        [("category", "not_a_choice"), ("text", "required"), ("attachments", "too_many_files")]
    );
    let wrong_token = app.write("made-up", HAZARDS, "hazard-000000002", &hazard("Hei")).await;
    assert_eq!(wrong_token.problem(), (401, "token_expired"), "a refused token is a refusal");
}

#[tokio::test]
async fn a_customers_report_is_theirs() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    app.write(&token, HAZARDS, "hazard-000000001", &hazard("Hei")).await;
    assert_eq!(app.sandbox.cases().await.unwrap()[0].owner.as_deref(), Some("c-private"));
}

#[tokio::test]
async fn without_a_login_only_so_much_is_taken_in_an_hour() {
    let app = App::start().await;
    for number in 0..60 {
        let answer = app.write("", HAZARDS, &format!("flood-{number:010}"), &hazard("Hei")).await;
        assert_eq!(answer.status, 201);
    }
    let refused = app.write("", HAZARDS, "flood-9999999999", &hazard("Hei")).await;
    assert_eq!(
        (refused.problem(), refused.retry_after.as_deref()),
        ((429, "too_many_requests"), Some("3600"))
    );
    let again = app.write("", HAZARDS, "flood-0000000000", &hazard("Hei")).await;
    assert_eq!(again.status, 201, "what was taken is still answered");
    app.sandbox.clock().advance(std::time::Duration::from_secs(3601));
    assert_eq!(app.write("", HAZARDS, "flood-9999999999", &hazard("Hei")).await.status, 201);
}

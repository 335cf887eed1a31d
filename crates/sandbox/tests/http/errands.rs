//! What the pages of customer service lead to: accesses revoked, offers accepted, appointments changed.

use std::time::Duration;

use serde_json::{Value, json};

use crate::app::{Answer, App, BUSINESS, PRIVATE, PROSUMER};
use crate::pages::{content, of};
use crate::submissions::submit;

const DAY: Duration = Duration::from_hours(24);

async fn revoke(app: &App, token: &str, key: u8, access: &str) -> Answer {
    submit(app, token, "revoke-elhub-access", key, json!({ "access": access, "sure": true })).await
}

async fn accept(app: &App, token: &str, key: u8, case: &str) -> Answer {
    submit(app, token, "accept-offer", key, json!({ "case": case, "agree": true })).await
}

async fn change(app: &App, token: &str, key: u8, exchange: &str, day: &str) -> Answer {
    let values = json!({ "exchange": exchange, "day": day, "time": "midday", "note": "Ring på hos naboen" });
    submit(app, token, "change-appointment", key, values).await
}

#[tokio::test]
async fn every_page_names_its_forms_and_each_form_exists() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let forms = app.get(&token, "/v1/forms").await.body["forms"].clone();
    for (page, member) in [
        ("authorisations", "give_form"),
        ("authorisations", "withdraw_form"),
        ("elhub", "revoke_form"),
        ("self-reading", "reading_form"),
        ("connections", "accept_form"),
        ("meter-exchanges", "change_form"),
    ] {
        let named = content(&app, &token, &format!("/v1/{page}")).await[member].clone();
        let form = forms.as_array().unwrap().iter().find(|form| form["id"] == named).unwrap();
        assert_eq!(form["place"], "page", "{page}");
    }
}

#[tokio::test]
async fn a_revoked_access_ends_today_and_only_ones_own_that_lasts_is_revoked() {
    let app = App::start().await;
    let (token, other) = (app.access_token(PRIVATE).await, app.access_token(PROSUMER).await);
    let page = app.get(&token, "/v1/elhub").await.body;
    assert_eq!(page["content"]["points"][0]["accesses"][0]["to"], Value::Null);
    let first = revoke(&app, &token, 1, "x-1").await;
    assert_eq!(first.status, 201);
    assert_eq!(revoke(&app, &token, 1, "x-1").await.body, first.body, "the answer of that time");
    let now = app.get(&token, &format!("/v1/elhub?known={}", page["version"])).await.body;
    assert_eq!(now["content"]["points"][0]["accesses"][0]["to"], "2026-11-21");
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
    // Ended, long over, the prosumer's, nobody's.
    for (key, access) in [(2, "x-1"), (3, "x-2"), (4, "x-3"), (5, "x-99")] {
        assert_eq!(
            revoke(&app, &token, key, access).await.errors(),
            [("access", "not_a_choice")],
            "{access}"
        );
    }
    assert_eq!(revoke(&app, &other, 6, "x-3").await.status, 201);
    let unsure = submit(&app, &token, "revoke-elhub-access", 7, json!({ "access": "x-99" })).await;
    assert_eq!(unsure.errors(), [("sure", "required"), ("access", "not_a_choice")]);
}

#[tokio::test]
async fn an_accepted_offer_takes_the_case_to_its_next_step() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let steps = async |app: &App, token: &str| {
        let case = content(app, token, "/v1/connections").await["cases"][0].clone();
        case["steps"].as_array().unwrap().iter().map(|step| step["done"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(steps(&app, &token).await[3], Value::Null);
    let first = accept(&app, &token, 1, "k-private-2").await;
    assert_eq!(first.status, 201);
    assert_eq!(accept(&app, &token, 1, "k-private-2").await.body, first.body);
    app.sandbox.clock().advance(DAY);
    let token = app.access_token(PRIVATE).await;
    let now = steps(&app, &token).await;
    assert_eq!((&now[3], &now[4]), (&json!("2026-11-21"), &Value::Null), "accepted that day, to be paid");
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_offer_can_be_accepted_once_by_whom_it_was_made_to_and_while_it_is_good() {
    let app = App::start().await;
    let (token, business) = (app.access_token(PRIVATE).await, app.access_token(BUSINESS).await);
    let closed = [("case", "not_a_choice")];
    // Without an offer, another's, nobody's.
    for (key, case) in [(1, "k-private-1"), (2, "k-business-1"), (3, "k-none")] {
        assert_eq!(accept(&app, &token, key, case).await.errors(), closed, "{case}");
    }
    assert_eq!(accept(&app, &business, 4, "k-business-1").await.errors(), closed, "accepted before");
    assert_eq!(accept(&app, &business, 5, "k-private-2").await.errors(), closed);
    app.sandbox.clock().advance(DAY * 22);
    let token = app.access_token(PRIVATE).await;
    assert_eq!(accept(&app, &token, 6, "k-private-2").await.errors(), closed, "good for 21 days");
    let app = App::start().await;
    app.sandbox.clock().advance(DAY * 21);
    let token = app.access_token(PRIVATE).await;
    assert_eq!(accept(&app, &token, 7, "k-private-2").await.status, 201, "its last day");
    assert_eq!(accept(&app, &token, 8, "k-private-2").await.errors(), closed, "accepted");
}

#[tokio::test]
async fn an_appointment_says_which_time_was_asked_for_last() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let path = "/v1/meter-exchanges";
    let before = content(&app, &token, path).await["exchanges"].clone();
    assert_eq!((of(&before, "id")[0], &before[0]["asked"]), ("b-leilighet", &Value::Null));
    for (key, day) in [(1, "2026-12-08"), (1, "2026-12-08"), (2, "2026-12-10")] {
        assert_eq!(change(&app, &token, key, "b-leilighet", day).await.status, 201);
    }
    let mut after = content(&app, &token, path).await["exchanges"].clone();
    let asked = after[0]["asked"].take();
    assert_eq!(asked, json!({ "day": "2026-12-10", "time": "midday", "at": "2026-11-21T12:00:00+01:00" }));
    assert_eq!(after, before, "the agreed time holds until the company has answered");
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 2);
}

#[tokio::test]
async fn only_ones_own_appointment_that_is_to_come_can_be_changed() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let closed = [("exchange", "not_a_choice")];
    // Done, another's, nobody's.
    for (key, exchange) in [(1, "b-hus"), (2, "b-verksted"), (3, "b-none")] {
        assert_eq!(change(&app, &token, key, exchange, "2026-12-08").await.errors(), closed, "{exchange}");
    }
    for (key, day, code) in [(4, "2026-11-20", "too_early"), (5, "2027-11-22", "too_late")] {
        let answer = change(&app, &token, key, "b-leilighet", day).await;
        assert_eq!(answer.errors(), [("day", code)]);
    }
    app.sandbox.clock().advance(DAY * 12);
    let token = app.access_token(PRIVATE).await;
    assert_eq!(change(&app, &token, 6, "b-leilighet", "2026-12-08").await.errors(), closed, "it has begun");
}

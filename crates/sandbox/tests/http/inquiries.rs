use std::time::Duration;

use serde_json::{Value, json};

use crate::app::{App, CABIN_OWNER, PRIVATE};

const INQUIRIES: &str = "/v1/inquiries";

async fn mine(app: &App, address: &str) -> Vec<Value> {
    let token = app.access_token(address).await;
    app.get(&token, INQUIRIES).await.body["inquiries"].as_array().unwrap().clone()
}

#[tokio::test]
async fn an_inquiry_is_answered_after_a_while() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let sent = json!({ "topic": "general", "text": "Når leses måleren?" });
    let case = app.write(&token, INQUIRIES, "inquiry-00000001", &sent).await;
    let expected = json!([{ "case": case.text("case"), "topic": "general", "text": "Når leses måleren?",
        "attachments": 0, "received_at": "2026-11-21T12:00:00+01:00", "status": "received", "answer": null }]);
    assert_eq!(Value::from(mine(&app, PRIVATE).await), expected);
    app.sandbox.clock().advance(Duration::from_hours(2));
    let answered = mine(&app, PRIVATE).await;
    assert_eq!(answered[0]["status"], "answered");
    assert_eq!(answered[0]["answer"]["at"], "2026-11-21T14:00:00+01:00");
    assert!(!answered[0]["answer"]["text"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn inquiries_are_their_customers_alone_newest_first() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    for (key, text) in [("inquiry-00000001", "Først"), ("inquiry-00000002", "Så")] {
        app.write(&token, INQUIRIES, key, &json!({ "topic": "grid-rent", "text": text })).await;
    }
    let texts: Vec<_> = mine(&app, PRIVATE).await.iter().map(|one| one["text"].clone()).collect();
    assert_eq!(texts, ["Så", "Først"]);
    assert_eq!(mine(&app, CABIN_OWNER).await, Vec::<Value>::new());
    assert_eq!(app.get("", INQUIRIES).await.problem(), (401, "token_expired"));
}

#[tokio::test]
async fn topics_come_from_the_company_and_others_are_refused() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let topics = app.get(&token, "/v1/inquiry-topics").await.body;
    let ids: Vec<_> = topics["topics"].as_array().unwrap().iter().map(|topic| &topic["id"]).collect();
    assert_eq!(ids.len(), 7);
    let sent = json!({ "topic": "gossip", "text": "x".repeat(4001) });
    assert_eq!(
        app.write(&token, INQUIRIES, "inquiry-00000001", &sent).await.errors(),
        [("topic", "not_a_choice"), ("text", "too_long")]
    );
}

//! An inquiry without a name: sent without a token, followed by case number and code.

use std::fs;
use std::time::Duration;

use kundeapp_sandbox::SandboxConfig;
use serde_json::{Value, json};

use crate::app::{Answer, App, PRIVATE, config};

const PATH: &str = "/v1/anonymous-inquiries";
const HOUR: Duration = Duration::from_hours(1);

fn question(text: &str) -> Value {
    json!({ "topic": "transparency-act", "text": text })
}

async fn ask(app: &App, key: u8, body: &Value) -> Answer {
    app.write("", PATH, &format!("anonymous-{key:08}"), body).await
}

async fn follow(app: &App, case: &str, code: &str) -> Answer {
    let body = json!({ "case": case, "code": code });
    Answer::of(app.http.post(app.url(&format!("{PATH}/follow-up"))).json(&body)).await
}

#[tokio::test]
async fn whoever_has_number_and_code_sees_what_came_of_it() {
    let app = App::start().await;
    let topics = Answer::of(app.http.get(app.url("/v1/inquiry-topics"))).await.body;
    let anonymous: Vec<&Value> =
        topics["topics"].as_array().unwrap().iter().filter(|topic| topic["anonymous"] == true).collect();
    assert_eq!(anonymous.iter().map(|topic| &topic["id"]).collect::<Vec<_>>(), ["transparency-act"]);

    let mut body = question("Hvem lager stolpene?");
    body["attachments"] = json!([app.picture("", 1).await]);
    let receipt = ask(&app, 1, &body).await;
    assert_eq!((receipt.status.as_u16(), receipt.text("case")), (201, "2026-000001"));
    let case = app.sandbox.cases().await.unwrap().remove(0);
    assert_eq!((case.owner, case.kind.as_str(), case.attachments), (None, "anonymous_inquiry", 1));

    let code = receipt.text("code");
    let now = follow(&app, "2026-000001", code).await;
    let expected = json!({ "case": "2026-000001", "topic": "transparency-act",
        "received_at": receipt.text("received_at"), "status": "received", "answer": null });
    assert_eq!((now.status.as_u16(), now.body), (200, expected));
    app.sandbox.clock().advance(HOUR * 24 * 5);
    let answered = follow(&app, "2026-000001", &code.to_lowercase().replace('-', " ")).await;
    assert_eq!(answered.text("status"), "answered");
    assert!(!answered.body["answer"]["text"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn an_attempt_that_is_repeated_gets_the_same_code_and_another_one_another() {
    let app = App::start().await;
    let first = ask(&app, 1, &question("Hvem lager stolpene?")).await;
    assert_eq!(ask(&app, 1, &question("Hvem lager stolpene?")).await.body, first.body);
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
    let other = ask(&app, 2, &question("Hvem lager stolpene?")).await;
    assert_ne!(other.text("code"), first.text("code"));
    let reused = ask(&app, 1, &question("Hvem lager kablene?")).await;
    assert_eq!(reused.problem(), (422, "idempotency_key_reused"));
}

#[tokio::test]
async fn a_wrong_number_and_a_wrong_code_are_answered_alike_and_only_so_often() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let (mine, other) = (ask(&app, 1, &question("En")).await, ask(&app, 2, &question("To")).await);
    let named = app.write(&token, "/v1/inquiries", "an-inquiry-with-1", &question("Tre")).await;
    let code = mine.text("code");
    let wrong = [
        (mine.text("case"), other.text("code")),
        (mine.text("case"), ""),
        (mine.text("case"), "0000-0000-0000-0000"),
        (other.text("case"), code),
        (named.text("case"), code),
        ("2026-999999", code),
        ("", code),
        ("' OR 1=1 --", code),
    ];
    let unknown = follow(&app, "2020-000001", "x").await;
    assert_eq!(unknown.problem(), (404, "not_found"));
    for (case, code) in wrong {
        assert_eq!(follow(&app, case, code).await.body, unknown.body, "{case} {code}");
    }
    assert_eq!(follow(&app, mine.text("case"), code).await.status, 200, "the right one after nine wrong");
    follow(&app, mine.text("case"), "x").await;
    let refused = follow(&app, mine.text("case"), code).await;
    assert_eq!(
        (refused.problem(), refused.retry_after.as_deref()),
        ((429, "too_many_requests"), Some("3600"))
    );
    app.sandbox.clock().advance(HOUR);
    assert_eq!(follow(&app, mine.text("case"), code).await.status, 200);
}

#[tokio::test]
async fn a_call_that_says_who_sends_it_is_refused_before_anything_is_kept() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let signed = app.write(&token, PATH, "anonymous-00000001", &question("Hei")).await;
    assert_eq!(signed.problem(), (400, "invalid_request"));
    let cookie = app.http.post(app.url(PATH)).header("idempotency-key", "anonymous-00000001");
    let cookie = Answer::of(cookie.header("cookie", "install=1").json(&question("Hei"))).await;
    assert_eq!(cookie.problem(), (400, "invalid_request"));
    let follow_up = app.http.post(app.url(&format!("{PATH}/follow-up"))).bearer_auth(&token);
    let follow_up = Answer::of(follow_up.json(&json!({ "case": "2026-000001", "code": "x" }))).await;
    assert_eq!(follow_up.problem(), (400, "invalid_request"));
    assert_eq!(app.sandbox.cases().await.unwrap(), []);
}

#[tokio::test]
async fn only_topics_that_allow_it_and_whole_questions_are_taken_and_five_an_hour() {
    let app = App::start().await;
    let answer = ask(&app, 1, &json!({ "topic": "general", "text": " " })).await;
    assert_eq!(answer.errors(), [("topic", "not_a_choice"), ("text", "required")]);
    let long = ask(&app, 1, &question(&"x".repeat(4001))).await;
    assert_eq!(long.errors(), [("text", "too_long")]);
    let huge = ask(&app, 1, &question(&"x".repeat(70_000))).await;
    assert_eq!(huge.problem(), (413, "too_large"));
    for key in 1..=5 {
        assert_eq!(ask(&app, key, &question("Hei")).await.status, 201);
    }
    let refused = ask(&app, 6, &question("Hei")).await;
    assert_eq!(
        (refused.problem(), refused.retry_after.as_deref()),
        ((429, "too_many_requests"), Some("3600"))
    );
    assert_eq!(ask(&app, 5, &question("Hei")).await.status, 201, "what was taken is still answered");
    app.sandbox.clock().advance(HOUR);
    assert_eq!(ask(&app, 6, &question("Hei")).await.status, 201);
}

#[tokio::test]
async fn the_file_holds_neither_address_nor_key_nor_code() {
    let folder = std::env::temp_dir().join(format!("kundeapp-anonymous-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("company.db");
    let config = SandboxConfig { database: Some(file.clone()), ..config() };
    let app = App::start_with(config.clone()).await;
    let picture = app.picture("", 1).await;
    let mut body = question("Hvem lager stolpene?");
    body["attachments"] = json!([picture]);
    let first = ask(&app, 1, &body).await;
    let code = first.text("code").to_owned();
    app.sandbox.shutdown().await;
    let app = App::start_with(config).await;
    assert_eq!(ask(&app, 1, &body).await.body, first.body, "also after a restart");
    assert_eq!(follow(&app, first.text("case"), &code).await.status, 200);
    app.sandbox.shutdown().await;
    let mut kept = Vec::new();
    for entry in fs::read_dir(&folder).unwrap() {
        kept.extend(fs::read(entry.unwrap().path()).unwrap());
    }
    fs::remove_dir_all(&folder).unwrap();
    let holds = |text: &str| kept.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(holds("Hvem lager stolpene?"));
    for text in ["127.0.0.1", "anonymous-00000001", code.as_str(), &code.replace('-', "")] {
        assert!(!holds(text), "{text}");
    }
}

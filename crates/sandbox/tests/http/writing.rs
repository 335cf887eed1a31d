use std::time::Duration;

use kundeapp_sandbox::Fault;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::app::{Answer, App, CABIN_OWNER, PRIVATE, picture};

const KEY: &str = "0123456789abcdef";
const INQUIRIES: &str = "/v1/inquiries";

fn inquiry(text: &str) -> Value {
    json!({ "topic": "general", "text": text })
}

#[tokio::test]
async fn the_same_write_is_carried_out_once_and_answered_alike() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let first = app.write(&token, INQUIRIES, KEY, &inquiry("Hei")).await;
    assert_eq!(first.status, 201);
    app.sandbox.clock().advance(Duration::from_mins(5));
    let again = app.write(&token, INQUIRIES, KEY, &inquiry("Hei")).await;
    assert_eq!((again.status, &again.body), (first.status, &first.body));
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_write_whose_answer_was_lost_can_be_sent_again() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    app.sandbox.faults().set_times(INQUIRIES, Fault::LoseAnswer, 1);
    let lost = app.http.post(app.url(INQUIRIES)).bearer_auth(&token).header("idempotency-key", KEY);
    assert!(lost.json(&inquiry("Hei")).send().await.is_err());
    let again = app.http.post(app.url(INQUIRIES)).bearer_auth(&token).header("idempotency-key", KEY);
    let response = again.json(&inquiry("Hei")).send().await.unwrap();
    assert_eq!(response.headers()["idempotency-replayed"], "true");
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_belongs_to_one_body_one_address_and_one_customer() {
    let app = App::start().await;
    let (token, other) = (app.access_token(PRIVATE).await, app.access_token(CABIN_OWNER).await);
    app.write(&token, INQUIRIES, KEY, &inquiry("Hei")).await;
    let reused = (422, "idempotency_key_reused");
    assert_eq!(app.write(&token, INQUIRIES, KEY, &inquiry("Hade")).await.problem(), reused);
    let elsewhere = app.write(&token, "/v1/hazards", KEY, &crate::hazards::hazard("Hei")).await;
    assert_eq!(elsewhere.problem(), reused);
    assert_eq!(app.write(&other, INQUIRIES, KEY, &inquiry("Hade")).await.status, 201);
}

#[tokio::test]
async fn what_was_refused_may_be_corrected_under_the_same_key() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    assert_eq!(app.write(&token, INQUIRIES, KEY, &inquiry(" ")).await.errors(), [("text", "required")]);
    assert_eq!(app.write(&token, INQUIRIES, KEY, &inquiry("Hei")).await.status, 201);
}

#[tokio::test]
async fn a_key_is_forgotten_after_90_days() {
    let app = App::start().await;
    let write = async |text: &str| {
        let token = app.access_token(PRIVATE).await;
        app.write(&token, INQUIRIES, KEY, &inquiry(text)).await.status.as_u16()
    };
    assert_eq!(write("Hei").await, 201);
    app.sandbox.clock().advance(Duration::from_hours(24 * 90));
    assert_eq!(write("Hade").await, 422);
    app.sandbox.clock().advance(Duration::from_secs(1));
    assert_eq!(write("Hade").await, 201);
}

#[tokio::test]
async fn every_write_needs_a_well_formed_key() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    for path in [INQUIRIES, "/v1/hazards", "/v1/attachments", "/v1/forms/account/submissions"] {
        let without = Answer::of(app.http.post(app.url(path)).bearer_auth(&token)).await;
        assert_eq!(without.problem(), (400, "idempotency_key_missing"), "{path}");
        let short = app.write(&token, path, "short", &json!({})).await;
        assert_eq!(short.problem(), (400, "idempotency_key_invalid"), "{path}");
    }
}

#[tokio::test]
async fn a_second_attempt_while_the_first_is_under_way_is_told_to_wait() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let body = inquiry("Hei").to_string();
    let mut first = TcpStream::connect(app.sandbox.address()).await.unwrap();
    let head = format!(
        "POST {INQUIRIES} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\nidempotency-key: {KEY}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\nexpect: 100-continue\r\nconnection: close\r\n\r\n",
        body.len()
    );
    first.write_all(head.as_bytes()).await.unwrap();
    // The server asks for the body once it has claimed the key.
    let mut go_on = [0; 25];
    first.read_exact(&mut go_on).await.unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    let second = app.write(&token, INQUIRIES, KEY, &inquiry("Hei")).await;
    assert_eq!(
        (second.problem(), second.retry_after.as_deref()),
        ((409, "idempotency_key_in_use"), Some("1"))
    );
    first.write_all(body.as_bytes()).await.unwrap();
    let mut answer = String::new();
    first.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    assert_eq!(app.write(&token, INQUIRIES, KEY, &inquiry("Hei")).await.status, 201);
    assert_eq!(app.sandbox.cases().await.unwrap().len(), 1);
}

#[tokio::test]
async fn files_are_taken_by_what_they_are_and_not_by_what_they_are_called() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let upload = async |key: &str, kind: &str, bytes: Vec<u8>| {
        app.write_bytes(&token, "/v1/attachments", key, kind, bytes).await
    };
    let good = upload("a-good-picture-1", "image/png", picture(1)).await;
    assert_eq!((good.status.as_u16(), &good.body["size"]), (201, &9.into()));
    for (key, kind, bytes) in [
        ("called-another-1", "image/jpeg", picture(1)),
        ("a-script-called-1", "image/png", b"<script>".to_vec()),
        ("html-is-not-for-1", "text/html", b"<p>".to_vec()),
        ("nothing-at-all-1", "image/png", Vec::new()),
    ] {
        assert_eq!(upload(key, kind, bytes).await.problem(), (415, "unsupported_media_type"), "{key}");
    }
    let huge = [picture(1), vec![0; 8 << 20]].concat();
    assert_eq!(upload("a-huge-picture-1", "image/png", huge).await.problem(), (413, "too_large"));
}

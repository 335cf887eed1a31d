use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::api::test_server::{Reply, TestServer};
use crate::api::{AccessToken, read};
use crate::secure_store::Secret;

/// 100 002 bytes of JSON in 148 bytes.
const BOMB: &[u8] = include_bytes!("testdata/100002-bytes-of-json.gz");

async fn get(server: &TestServer) -> Result<Answer, HttpError> {
    server.client().get("/v1/customer", &[], None).await
}

async fn refusal(status: u16, headers: &'static str, body: Value) -> Option<Refusal> {
    let server = TestServer::start(move |_, _| Reply::text(status, headers, &body.to_string())).await;
    Refusal::of(&get(&server).await.unwrap())
}

#[tokio::test]
async fn every_call_says_its_version_and_carries_its_token() {
    let server = TestServer::always(|| Reply::json(200, &json!({}))).await;
    let token = AccessToken::new(Secret::new("abc")).unwrap();
    server.client().get("/v1/values", &[("since", "a b&c")], Some(&token)).await.unwrap();
    let seen = server.seen().pop().unwrap();
    assert_eq!(seen.call(), "GET /v1/values?since=a+b%26c");
    assert!(seen.head.contains("\r\nauthorization: Bearer abc"), "{}", seen.head);
    assert!(
        seen.head.contains(concat!("\r\nkundeapp-version: ", env!("CARGO_PKG_VERSION"))),
        "{}",
        seen.head
    );
    assert!(seen.head.contains("gzip"), "{}", seen.head);
}

#[tokio::test]
async fn an_answer_larger_than_the_limit_is_not_read() {
    let announced = TestServer::always(|| Reply::text(200, "", &"a".repeat(1001))).await;
    assert!(matches!(get(&announced).await, Err(HttpError::TooLarge { limit: 1000 })));
    let endless = TestServer::always(|| {
        let head = "HTTP/1.1 200 X\r\nconnection: close\r\n\r\n".to_owned();
        Reply(Some((head + &"a".repeat(100_000)).into_bytes()))
    })
    .await;
    assert!(matches!(get(&endless).await, Err(HttpError::TooLarge { limit: 1000 })));
    assert_eq!(endless.seen().len(), 1, "asked only once");
    let bomb = TestServer::always(|| Reply::bytes(200, "content-encoding: gzip\r\n", BOMB)).await;
    assert!(matches!(get(&bomb).await, Err(HttpError::TooLarge { limit: 1000 })));
    let just_fits = TestServer::always(|| Reply::text(200, "", &"a".repeat(1000))).await;
    assert_eq!(get(&just_fits).await.unwrap().body().len(), 1000);
}

#[tokio::test]
async fn a_cut_answer_is_asked_for_again() {
    let server = TestServer::start(|_, before| match before {
        0 => Reply(Some(b"HTTP/1.1 200 X\r\ncontent-length: 20\r\n\r\n{\"id\":".to_vec())),
        1 => Reply(Some(Vec::new())),
        _ => Reply::json(200, &json!({"id": "c"})),
    })
    .await;
    assert_eq!(get(&server).await.unwrap().json::<Value>().unwrap(), json!({"id": "c"}));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_form_is_never_sent_twice() {
    let server = TestServer::always(|| Reply(Some(Vec::new()))).await;
    let url = server.base.join("/oauth/token").parse().unwrap();
    let answer = server.client().post_form(url, &[("otp", "12 34")]).await;
    assert!(matches!(answer, Err(HttpError::Unreachable(_))));
    let seen = server.seen();
    assert_eq!((seen.len(), seen[0].body.as_str()), (1, "otp=12+34"));
}

#[tokio::test]
async fn a_server_that_says_nothing_is_given_up() {
    let server = TestServer::always(|| Reply(None)).await;
    let config = HttpConfig {
        read_timeout: Duration::from_millis(5),
        retry: RetryPolicy::NEVER,
        ..HttpConfig::default()
    };
    let client = HttpClient::new(server.base.clone(), &config).unwrap();
    let error = client.get("/v1/customer", &[], None).await.unwrap_err();
    assert!(matches!(error, HttpError::Unreachable(_)));
    assert!(!format!("{error:?}").contains("/v1/customer"), "no address in {error:?}");
}

#[tokio::test]
async fn a_busy_server_is_asked_again_and_one_in_maintenance_is_not() {
    for status in [429, 500, 502, 503, 504] {
        let server = TestServer::start(move |_, before| match before {
            0 => Reply::text(status, "retry-after: 0\r\n", "<html>busy</html>"),
            _ => Reply::json(200, &json!({})),
        })
        .await;
        assert!(get(&server).await.unwrap().is_success(), "{status}");
    }
    for (status, body) in [(503, json!({"code":"maintenance"})), (426, json!({})), (404, json!({}))] {
        let server = TestServer::start(move |_, _| Reply::json(status, &body)).await;
        assert!(!get(&server).await.unwrap().is_success());
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn each_refusal_has_its_meaning() {
    assert_eq!(refusal(401, "", json!({"code":"token_expired"})).await, Some(Refusal::TokenRefused));
    assert_eq!(refusal(401, "", json!({"code":"session_ended"})).await, Some(Refusal::SessionEnded));
    assert_eq!(refusal(404, "", json!({"code":"not_found"})).await, Some(Refusal::NotFound));
    assert_eq!(refusal(426, "", json!({"code":"app_too_old"})).await, Some(Refusal::AppTooOld));
    let until = "2026-11-21T14:00:00+01:00";
    let maintenance = refusal(503, "retry-after: 60\r\n", json!({"code":"maintenance","until":until})).await;
    assert_eq!(maintenance, Some(Refusal::Maintenance { until: until.parse().ok() }));
    let busy = refusal(429, "retry-after: 60\r\n", json!({})).await;
    assert_eq!(busy, Some(Refusal::TooManyRequests { retry_after: Some(Duration::from_mins(1)) }));
    assert_eq!(
        refusal(500, "", json!([1])).await,
        Some(Refusal::ServerTrouble { status: 500, retry_after: None })
    );
    assert_eq!(refusal(418, "", json!(null)).await, Some(Refusal::Other { status: 418 }));
    assert_eq!(refusal(200, "", json!({})).await, None);
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() {
    let other = TestServer::always(|| Reply::json(200, &json!({}))).await;
    let location = format!("location: {}\r\n", other.base.join("/v1/customer"));
    let server = TestServer::start(move |_, _| Reply::text(302, &location, "")).await;
    assert_eq!(Refusal::of(&get(&server).await.unwrap()), Some(Refusal::Other { status: 302 }));
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn hostile_json_is_an_error_and_nothing_worse() {
    for body in
        ["[".repeat(900), "{\"id\":".repeat(150), "{\"id\":1}".to_owned(), String::new(), "\u{0}".to_owned()]
    {
        let server = TestServer::start(move |_, _| Reply::text(200, "", &body)).await;
        let read = read::<crate::api::wire::Customer>("customer", &get(&server).await.unwrap());
        assert!(matches!(read, Err(crate::api::ApiError::Unreadable { .. })));
    }
}

use std::sync::{Arc, Mutex};

use nettleie::time::DateRange;
use serde_json::{Value, json};

use super::http::Refusal;
use super::test_server::{Reply, Seen, TestServer};
use super::wire::PriceArea;
use super::{AccessToken, ApiClient, ApiError, TokenFuture, TokenSource};
use crate::secure_store::Secret;

/// Gives `token-1`, and after each refusal the next; the session ends for good when it is said to have ended.
#[derive(Default)]
struct Tokens {
    told: Mutex<Vec<&'static str>>,
}

impl Tokens {
    fn give(&self, what: &'static str, name: &str) -> TokenFuture<'_> {
        self.told.lock().unwrap().push(what);
        let token = AccessToken::new(Secret::new(name)).unwrap();
        Box::pin(async { Ok(token) })
    }
}

impl TokenSource for Tokens {
    fn token(&self) -> TokenFuture<'_> {
        self.give("asked", "token-1")
    }

    fn after_refusal(&self, refused: AccessToken) -> TokenFuture<'_> {
        assert_eq!(refused.secret().expose(), "token-1");
        self.give("refused", "token-2")
    }

    fn after_session_end(&self, _: AccessToken) -> TokenFuture<'_> {
        self.told.lock().unwrap().push("ended");
        Box::pin(async { Err(Refusal::SessionEnded.into()) })
    }
}

fn client(server: &TestServer) -> (ApiClient, Arc<Tokens>) {
    let tokens = Arc::new(Tokens::default());
    (ApiClient::new(server.client(), tokens.clone()), tokens)
}

fn customer() -> Value {
    json!({"id":"c-private","kind":"private","name":"Privatkunde"})
}

/// Accepts tokens that end in the given text.
fn unless(token: &'static str, code: &'static str) -> impl Fn(&Seen, usize) -> Reply {
    move |seen, _| {
        let refused = !seen.head.contains(&format!("Bearer {token}"));
        if refused { Reply::json(401, &json!({"code": code})) } else { Reply::json(200, &customer()) }
    }
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_the_call_repeated() {
    let server = TestServer::start(unless("token-2", "token_expired")).await;
    let (client, tokens) = client(&server);
    assert_eq!(client.customer().await.unwrap().id, "c-private");
    assert_eq!(*tokens.told.lock().unwrap(), ["asked", "refused"]);
    assert_eq!(server.count("GET /v1/customer"), 2);
}

#[tokio::test]
async fn a_token_that_stays_refused_is_not_renewed_for_ever() {
    let server = TestServer::start(unless("none", "token_expired")).await;
    let (client, _) = client(&server);
    assert!(matches!(client.customer().await, Err(ApiError::Refused(Refusal::TokenRefused))));
    assert_eq!(server.count("GET /v1/customer"), 2);
}

#[tokio::test]
async fn an_ended_session_is_told_to_the_source_of_tokens_and_not_renewed() {
    let server = TestServer::start(unless("none", "session_ended")).await;
    let (client, tokens) = client(&server);
    assert!(matches!(client.customer().await, Err(ApiError::Refused(Refusal::SessionEnded))));
    assert_eq!(*tokens.told.lock().unwrap(), ["asked", "ended"]);
}

#[tokio::test]
async fn each_resource_is_asked_for_as_the_contract_says() {
    let server = TestServer::always(|| Reply::json(404, &json!({"code":"not_found"}))).await;
    let (client, _) = client(&server);
    let cursor = super::wire::Cursor::from_text("41");
    let days = DateRange::new("2026-11-20".parse().unwrap(), "2026-11-22".parse().unwrap());
    let not_found = |refused| matches!(refused, Some(ApiError::Refused(Refusal::NotFound)));
    assert!(not_found(client.customer().await.err()));
    assert!(not_found(client.metering_points().await.err()));
    assert!(not_found(client.changes(None).await.err()));
    assert!(not_found(client.changes(Some(&cursor)).await.err()));
    assert!(not_found(client.values(Some(&cursor), Some("p2")).await.err()));
    assert!(not_found(client.invoices(Some(&cursor)).await.err()));
    assert!(not_found(client.tariffs().await.err()));
    assert!(not_found(client.spot(PriceArea::No5, days).await.err()));
    assert!(not_found(client.login_methods().await.err()));
    let calls: Vec<String> = server.seen().iter().map(|seen| seen.call().to_owned()).collect();
    assert_eq!(
        calls,
        [
            "GET /v1/customer",
            "GET /v1/metering-points",
            "GET /v1/changes",
            "GET /v1/changes?since=41",
            "GET /v1/values?since=41&page=p2",
            "GET /v1/invoices?since=41",
            "GET /v1/tariffs",
            "GET /v1/spot?area=NO5&from=2026-11-20&to=2026-11-22",
            "GET /v1/login-methods",
        ]
    );
    assert!(!server.seen().pop().unwrap().head.contains("authorization"), "no token before login");
}

#[tokio::test]
async fn spot_prices_of_another_area_or_day_are_not_taken() {
    let server = TestServer::start(|_, _| {
        let day = json!({"day":"2026-11-20","resolution":60,"final":true,"nok_per_kwh":vec!["0.8"; 24]});
        Reply::json(200, &json!({"area":"NO5","days":[day]}))
    })
    .await;
    let (client, _) = client(&server);
    let days = |from: &str, to: &str| DateRange::new(from.parse().unwrap(), to.parse().unwrap());
    assert!(client.spot(PriceArea::No5, days("2026-11-20", "2026-11-21")).await.is_ok());
    let other_area = client.spot(PriceArea::No1, days("2026-11-20", "2026-11-21")).await;
    assert!(matches!(other_area, Err(ApiError::Mismatch { .. })));
    let other_day = client.spot(PriceArea::No5, days("2026-11-21", "2026-11-22")).await;
    assert!(matches!(other_day, Err(ApiError::Mismatch { .. })));
}

#[tokio::test]
async fn the_page_on_the_web_is_the_companys_own_or_a_safe_one() {
    let server = TestServer::start(|seen, call| {
        assert_eq!((seen.call(), seen.body.as_str()), ("POST /my-page/link", ""));
        let host = seen.head.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
        let url = match call {
            0 => format!("http://{host}/my-page?code=1"),
            1 => "https://minside.nett.example/?code=2".to_owned(),
            2 => "http://minside.nett.example/?code=3".to_owned(),
            _ => "javascript:alert(4)".to_owned(),
        };
        Reply::json(200, &json!({ "url": url, "expires_in": 60 }))
    })
    .await;
    let (api, _) = client(&server);
    assert!(api.my_page().await.unwrap().ends_with("/my-page?code=1"));
    assert_eq!(api.my_page().await.unwrap(), "https://minside.nett.example/?code=2");
    for _ in 0..2 {
        assert!(matches!(api.my_page().await, Err(ApiError::Mismatch { .. })));
    }
}

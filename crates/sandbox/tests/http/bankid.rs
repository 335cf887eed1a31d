//! Login with `BankID` by way of ID-porten, as it should go.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kundeapp_sandbox::TestPerson;
use reqwest::Url;
use serde_json::{Value, json};

use crate::app::{Answer, App, VERIFIER};
use crate::browser::{BACK, Browser, Page, asked, with};

/// A sandbox; every method is switched on.
pub async fn start() -> App {
    App::start().await
}

pub async fn person(app: &App, customer: &str) -> TestPerson {
    let persons = app.sandbox.test_persons().await.unwrap();
    persons.into_iter().find(|person| person.customer == customer).unwrap()
}

/// Goes through the whole login with `BankID` as a customer.
pub async fn through(app: &App, browser: &mut Browser, customer: &str) -> Page {
    let page = browser.authorize(&asked(Some("bankid"))).await;
    let pid = person(app, customer).await.pid;
    browser.submit(&page, &[("pid", &pid), ("device", "app"), ("code", "")]).await
}

pub async fn exchange(app: &App, code: &str, redirect_uri: &str, verifier: &str) -> Answer {
    let form = [
        ("grant_type", "authorization_code"),
        ("client_id", "kundeapp"),
        ("code", code),
        ("code_verifier", verifier),
        ("redirect_uri", redirect_uri),
    ];
    app.post("/oauth/token", &form).await
}

pub fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

#[tokio::test]
async fn a_customer_logs_in_with_bankid() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let back = through(&app, &mut browser, "c-private").await.back();
    assert_eq!((back["state"].as_str(), back["iss"].as_str()), ("app-state", app.sandbox.base_url()));
    let tokens = exchange(&app, &back["code"], BACK, VERIFIER).await;
    tokens.text("refresh_token");
    let claims = claims(tokens.text("id_token"));
    let now = app.sandbox.clock().now().timestamp();
    let expected = json!({
        "iss": app.sandbox.base_url(), "sub": "c-private", "aud": "kundeapp", "iat": now, "exp": now + 600,
        "nonce": "app-nonce", "amr": ["bankid"], "sid": "1",
    });
    assert_eq!(claims, expected);
    let customer = app.get(tokens.text("access_token"), "/v1/customer").await;
    assert_eq!(customer.body["id"], "c-private");
}

#[tokio::test]
async fn a_code_device_asks_for_its_code_too() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let page = browser.authorize(&asked(Some("bankid"))).await;
    let pid = person(&app, "c-private").await.pid;
    let again = browser.submit(&page, &[("pid", &pid), ("device", "code"), ("code", "12")]).await;
    assert_eq!(again.status, 422);
    assert!(
        again.html.contains("Skriv de 6 sifrene")
            && again.html.contains("aria-describedby=\"code-hint code-error\"")
    );
    let back = browser.submit(&again, &[("pid", &pid), ("device", "code"), ("code", "123456")]).await.back();
    assert!(back.contains_key("code"));
}

#[tokio::test]
async fn a_customer_logs_in_with_bankid_on_mobile() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let page = browser.authorize(&asked(Some("bankid_mobile"))).await;
    let me = person(&app, "c-private").await;
    let fields = [("phone", "900 00 001"), ("birth_date", me.birth_date.as_str())];
    let back = browser.submit(&page, &fields).await.back();
    let tokens = exchange(&app, &back["code"], BACK, VERIFIER).await;
    let claims = claims(tokens.text("id_token"));
    assert_eq!((&claims["sub"], &claims["amr"]), (&json!("c-private"), &json!(["bankid_mobile"])));
}

#[tokio::test]
async fn without_a_hint_one_chooses_at_id_porten() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let choice = browser.authorize(&asked(None)).await;
    assert!(choice.html.contains("<h1>Velg innloggingsmetode</h1>"), "{}", choice.html);
    let link = choice.html.split("href=\"").nth(2).unwrap().split('"').next().unwrap();
    assert!(link.contains("bankid-mobile"));
    let page = browser.get(&app.url(link)).await;
    let me = person(&app, "c-private").await;
    let back = browser.submit(&page, &[("phone", "90000001"), ("birth_date", &me.birth_date)]).await.back();
    assert!(back.contains_key("code"));
}

#[tokio::test]
async fn the_terminal_waits_on_any_loopback_port_and_the_phone_on_its_claimed_address() {
    let app = start().await;
    let claimed = "https://app.example.com/login/callback";
    for address in ["http://127.0.0.1:49213/callback", "http://[::1]:50001/callback", claimed] {
        let mut browser = Browser::of(&app);
        let page = browser.authorize(&with(asked(Some("bankid")), "redirect_uri", Some(address))).await;
        let pid = person(&app, "c-private").await.pid;
        let back = browser.submit(&page, &[("pid", &pid), ("device", "app")]).await.back_at(address);
        assert_eq!(exchange(&app, &back["code"], address, VERIFIER).await.status, 200);
    }
}

#[tokio::test]
async fn the_company_sees_each_login_and_ends_one_device() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let back = through(&app, &mut browser, "c-private").await.back();
    let phone = exchange(&app, &back["code"], BACK, VERIFIER).await;
    let tablet = app.access_token(crate::app::PRIVATE).await;
    let logins = app.sandbox.sessions("c-private").await.unwrap();
    let ways: Vec<_> = logins.iter().map(|login| login.amr.join(" ")).collect();
    assert_eq!(ways, ["otp email", "bankid"]);
    assert!(logins.iter().all(|login| login.began_at == app.sandbox.clock().now() && !login.ended));
    app.sandbox.end_session(logins[1].id).await.unwrap();
    let ended = app.get(phone.text("access_token"), "/v1/customer").await;
    assert_eq!(ended.problem(), (401, "session_ended"));
    assert_eq!(app.refresh(phone.text("refresh_token")).await.oauth_error(), (400, "invalid_grant"));
    assert_eq!(app.get(&tablet, "/v1/customer").await.status, 200);
    assert!(app.sandbox.sessions("c-private").await.unwrap()[1].ended);
}

#[tokio::test]
async fn the_browser_carries_nothing_but_a_reference_to_id_porten() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let page = browser.authorize(&asked(Some("bankid"))).await;
    assert_eq!(page.status, 200);
    let sent = browser.seen.split("location\": \"").nth(1).unwrap().split('"').next().unwrap();
    let names: Vec<_> = Url::parse(sent).unwrap().query_pairs().map(|(name, _)| name.into_owned()).collect();
    assert_eq!(names, ["client_id", "request_uri"]);
}

//! The double of ID-porten as its only client meets it.

use std::time::Duration;

use reqwest::RequestBuilder;
use serde_json::json;

use crate::app::{Answer, App, CHALLENGE, VERIFIER};
use crate::bankid::{claims, person, start};
use crate::browser::{Browser, Page};

const FORM: [(&str, &str); 10] = [
    ("client_id", "nettselskap"),
    ("response_type", "code"),
    ("redirect_uri", "CALLBACK"),
    ("scope", "openid"),
    ("state", "s"),
    ("nonce", "n"),
    ("code_challenge", CHALLENGE),
    ("code_challenge_method", "S256"),
    ("acr_values", "idporten-loa-substantial"),
    ("login_hint", "bankid"),
];

fn callback(app: &App) -> String {
    app.url("/oauth/callback/idporten")
}

fn as_client(app: &App, request: RequestBuilder) -> RequestBuilder {
    let (id, secret) = app.sandbox.idporten().client();
    request.basic_auth(id, Some(secret))
}

/// Pushes the form with one field changed.
async fn push(app: &App, name: &str, value: &str) -> Answer {
    let callback = callback(app);
    let form = FORM.map(|(known, usual)| {
        let usual = if known == "redirect_uri" { callback.as_str() } else { usual };
        (known, if known == name { value } else { usual })
    });
    Answer::of(as_client(app, app.http.post(app.url("/idporten/par")).form(&form))).await
}

async fn open(app: &App, browser: &mut Browser, request_uri: &str) -> Page {
    let url = reqwest::Url::parse_with_params(
        &app.url("/idporten/authorize"),
        [("client_id", "nettselskap"), ("request_uri", request_uri)],
    );
    let page = browser.get(url.unwrap().as_str()).await;
    browser.follow(page).await
}

/// A code as the company's callback would get it, taken before the browser goes there.
async fn code(app: &App) -> String {
    let pushed = push(app, "", "").await;
    let mut browser = Browser::of(app);
    let page = open(app, &mut browser, pushed.text("request_uri")).await;
    let pid = person(app, "c-private").await.pid;
    let login = page.html.split("name=\"login\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let form = [("login", login), ("pid", &pid), ("device", "app"), ("action", "login")];
    let sent = browser.call(browser_post(&page.url).form(&form)).await;
    let back = sent.back_at(&callback(app));
    assert_eq!((back["state"].as_str(), back["iss"].as_str()), ("s", app.sandbox.idporten().issuer()));
    back["code"].clone()
}

fn browser_post(url: &str) -> RequestBuilder {
    let client = reqwest::Client::builder().tls_certs_only([]).redirect(reqwest::redirect::Policy::none());
    client.build().unwrap().post(url)
}

async fn exchange(app: &App, code: &str, redirect_uri: &str, verifier: &str) -> Answer {
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
        ("code_verifier", verifier),
    ];
    Answer::of(as_client(app, app.http.post(app.url("/idporten/token")).form(&form))).await
}

#[tokio::test]
async fn it_is_an_issuer_of_its_own_with_a_key_of_its_own() {
    let app = start().await;
    let get = |path: &str| Answer::of(app.http.get(app.url(path)));
    let found = get("/idporten/.well-known/openid-configuration").await.body;
    let issuer = app.sandbox.idporten().issuer();
    assert_eq!((found["issuer"].as_str(), issuer), (Some(issuer), app.url("/idporten").as_str()));
    assert_eq!(found["response_types_supported"], json!(["code"]));
    assert_eq!(found["require_pushed_authorization_requests"], true);
    assert_eq!(found["subject_types_supported"], json!(["pairwise"]));
    let (theirs, ours) = (get("/idporten/jwks").await.body, get("/oauth/jwks").await.body);
    assert_ne!(theirs["keys"][0]["x"], ours["keys"][0]["x"]);
    assert_eq!(get("/idporten/userinfo").await.problem(), (404, "not_found"));
}

#[tokio::test]
async fn the_id_token_says_who_how_and_how_surely() {
    let app = start().await;
    let tokens = exchange(&app, &code(&app).await, &callback(&app), VERIFIER).await;
    let mut said = claims(tokens.text("id_token"));
    let sub = said["sub"].take();
    assert_eq!(sub.as_str().unwrap().len(), 43);
    let (now, me) = (app.sandbox.clock().now().timestamp(), person(&app, "c-private").await);
    let expected = json!({
        "iss": app.sandbox.idporten().issuer(), "sub": null, "aud": "nettselskap", "iat": now, "exp": now + 120,
        "acr": "idporten-loa-high", "amr": ["BankID"], "pid": me.pid, "nonce": "n",
    });
    assert_eq!(said, expected);
    let again = exchange(&app, &code(&app).await, &callback(&app), VERIFIER).await;
    assert_eq!(claims(again.text("id_token"))["sub"], sub);
}

#[tokio::test]
async fn a_request_that_is_wrong_in_anything_is_not_taken() {
    let app = start().await;
    for (name, value, error) in [
        ("client_id", "another", "invalid_request"),
        ("response_type", "id_token", "unsupported_response_type"),
        ("redirect_uri", "https://evil.example.com", "invalid_request"),
        ("scope", "profile", "invalid_scope"),
        ("state", "", "invalid_request"),
        ("nonce", "", "invalid_request"),
        ("code_challenge", "short", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("acr_values", "idporten-loa-low", "invalid_request"),
    ] {
        assert_eq!(push(&app, name, value).await.oauth_error(), (400, error), "{name}");
    }
    let stranger = app.post("/idporten/par", &FORM).await;
    assert_eq!(stranger.oauth_error(), (401, "invalid_client"));
}

#[tokio::test]
async fn a_request_uri_is_good_once_and_for_a_minute() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let pushed = push(&app, "acr_values", "idporten-loa-high").await;
    assert_eq!((pushed.status.as_u16(), pushed.body["expires_in"].as_i64()), (201, Some(60)));
    assert_eq!(open(&app, &mut browser, pushed.text("request_uri")).await.status, 200);
    assert_eq!(open(&app, &mut browser, pushed.text("request_uri")).await.status, 400);
    let late = push(&app, "", "").await;
    app.sandbox.clock().advance(Duration::from_mins(1));
    assert_eq!(open(&app, &mut browser, late.text("request_uri")).await.status, 400);
    assert_eq!(open(&app, &mut browser, "urn:made-up").await.status, 400);
    let plain = app.url("/idporten/authorize?client_id=nettselskap&response_type=code");
    assert_eq!(browser.get(&plain).await.status, 400, "nothing but a pushed request");
}

#[tokio::test]
async fn a_code_needs_its_client_its_address_its_verifier_and_is_good_once() {
    let app = start().await;
    let callback = callback(&app);
    let wrong = VERIFIER.replace('x', "y");
    let refused = |answer: Answer| assert_eq!(answer.oauth_error(), (400, "invalid_grant"));
    refused(exchange(&app, &code(&app).await, &callback, &wrong).await);
    refused(exchange(&app, &code(&app).await, "https://evil.example.com", VERIFIER).await);
    let once = code(&app).await;
    assert_eq!(exchange(&app, &once, &callback, VERIFIER).await.status, 200);
    refused(exchange(&app, &once, &callback, VERIFIER).await);
    let late = code(&app).await;
    app.sandbox.clock().advance(Duration::from_mins(1));
    refused(exchange(&app, &late, &callback, VERIFIER).await);
    let form = [("grant_type", "authorization_code"), ("code", "x"), ("code_verifier", VERIFIER)];
    assert_eq!(app.post("/idporten/token", &form).await.oauth_error(), (401, "invalid_client"));
}

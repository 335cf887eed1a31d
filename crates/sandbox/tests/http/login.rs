use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::app::{Answer, App, PRIVATE, STRANGER};

#[tokio::test]
async fn discovery_names_every_endpoint_under_the_issuer() {
    let app = App::start().await;
    let found = Answer::of(app.http.get(app.url("/.well-known/openid-configuration"))).await.body;
    let base = app.sandbox.base_url();
    assert_eq!(found["issuer"], base);
    for (name, path) in [
        ("authorization_endpoint", "/oauth/authorize"),
        ("token_endpoint", "/oauth/token"),
        ("jwks_uri", "/oauth/jwks"),
        ("revocation_endpoint", "/oauth/revoke"),
        ("end_session_endpoint", "/oauth/end-session"),
        ("authorization_challenge_endpoint", "/oauth/challenge"),
    ] {
        assert_eq!(found[name], format!("{base}{path}"));
    }
    assert_eq!(found["id_token_signing_alg_values_supported"], json!(["ES256"]));
    assert_eq!(found["code_challenge_methods_supported"], json!(["S256"]));
}

#[tokio::test]
async fn login_methods_are_listed_without_a_token() {
    let app = App::start().await;
    let methods = Answer::of(app.http.get(app.url("/v1/login-methods"))).await.body;
    assert_eq!(
        methods,
        json!({ "methods": [{ "id": "bankid" }, { "id": "bankid_mobile" }, { "id": "sms" }, { "id": "email" }] })
    );
}

#[tokio::test]
async fn every_answer_says_what_time_it_is_at_the_company() {
    let app = App::start().await;
    app.sandbox.clock().advance(std::time::Duration::from_secs(86_400 + 61));
    for path in ["/v1/login-methods", "/v1/customer", "/oauth/jwks", "/nowhere"] {
        let answer = app.http.get(app.url(path)).send().await.unwrap();
        assert_eq!(answer.headers()["date"], "Sun, 22 Nov 2026 11:01:01 GMT", "{path}");
    }
}

#[tokio::test]
async fn a_customer_logs_in_with_a_code_by_email() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    assert_eq!(tokens.status, StatusCode::OK);
    assert_eq!((tokens.text("token_type"), tokens.body["expires_in"].as_i64()), ("Bearer", Some(600)));
    assert_eq!(tokens.text("scope"), "openid offline_access");
    tokens.text("refresh_token");
    let customer = app.get(tokens.text("access_token"), "/v1/customer").await;
    assert_eq!(customer.body, json!({ "id": "c-private", "kind": "private", "name": "Privatkunde" }));
}

#[tokio::test]
async fn a_customer_logs_in_with_a_code_by_sms() {
    let app = App::start().await;
    let asked = app.ask_by("sms", "+47 900 00 001").await;
    let otp = app.sandbox.outbox().latest_code("90000001").unwrap();
    let code = app.enter_code(asked.text("auth_session"), &otp).await;
    let tokens = app.exchange(code.text("authorization_code")).await;
    assert_eq!(claims(tokens.text("id_token"))["amr"], json!(["otp", "sms"]));
}

#[tokio::test]
async fn the_id_token_is_signed_with_the_published_key_and_says_no_more_than_it_must() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    let token = tokens.text("id_token");
    let keys = Answer::of(app.http.get(app.url("/oauth/jwks"))).await.body;
    verify(token, &keys["keys"][0]);
    let claims = claims(token);
    let now = app.sandbox.clock().now().timestamp();
    let expected = json!({
        "iss": app.sandbox.base_url(), "sub": "c-private", "aud": "kundeapp", "iat": now, "exp": now + 600,
        "nonce": "a-nonce", "amr": ["otp", "email"], "sid": "1",
    });
    assert_eq!(claims, expected);
}

#[tokio::test]
async fn the_answer_is_the_same_for_customers_and_strangers_until_the_code_is_verified() {
    let app = App::start().await;
    let (customer, stranger) = (app.ask_for_code(PRIVATE).await, app.ask_for_code(STRANGER).await);
    let mut shapes = [&customer, &stranger].map(|answer| answer.body.clone());
    for body in &mut shapes {
        let session = body["auth_session"].take();
        assert_eq!(URL_SAFE_NO_PAD.decode(session.as_str().unwrap()).unwrap().len() * 8, 256);
    }
    assert_eq!(shapes[0], shapes[1]);
    assert_eq!(customer.oauth_error(), (403, "insufficient_authorization"));
    assert_eq!(shapes[0]["otp_required"], true);
    assert_eq!(shapes[0]["expires_in"], 300);
    let otp = app.sandbox.outbox().latest_code(STRANGER).unwrap();
    let told = app.enter_code(stranger.text("auth_session"), &otp).await;
    assert_eq!(told.oauth_error(), (403, "not_a_customer"));
}

#[tokio::test]
async fn the_phone_shows_messages_to_one_address_and_as_a_page() {
    let app = App::start().await;
    app.ask_for_code(PRIVATE).await;
    app.ask_for_code(STRANGER).await;
    let mine = Answer::of(app.http.get(app.url("/phone/messages")).query(&[("to", PRIVATE)])).await.body;
    assert_eq!(mine["messages"].as_array().unwrap().len(), 1);
    let code = app.sandbox.outbox().latest_code(PRIVATE).unwrap();
    assert_eq!(mine["messages"][0]["code"], code);
    let page = app.http.get(app.url("/phone")).send().await.unwrap();
    assert!(page.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    let page = page.text().await.unwrap();
    assert!(page.contains("<html lang=\"nb\">") && page.contains(&code) && page.contains(STRANGER));
}

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

fn verify(token: &str, jwk: &Value) {
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let header: Value = serde_json::from_slice(&decode(signed.split('.').next().unwrap())).unwrap();
    assert_eq!((header["alg"].as_str(), &header["kid"]), (Some("ES256"), &jwk["kid"]));
    let point = [vec![4], decode(jwk["x"].as_str().unwrap()), decode(jwk["y"].as_str().unwrap())].concat();
    let signature = Signature::from_slice(&decode(signature)).unwrap();
    VerifyingKey::from_sec1_bytes(&point).unwrap().verify(signed.as_bytes(), &signature).unwrap();
}

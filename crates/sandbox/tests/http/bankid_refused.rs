//! Login with `BankID`: each way in which it must not go.

use std::time::Duration;

use kundeapp_sandbox::{Fault, IdPortenFault, LoginMethod};
use serde_json::json;

use crate::app::{Answer, App, VERIFIER};
use crate::bankid::{exchange, person, start, through};
use crate::browser::{BACK, Browser, asked, with};

fn denied(description: &str) -> (String, String) {
    ("access_denied".to_owned(), description.to_owned())
}

#[tokio::test]
async fn an_unknown_app_or_address_is_told_on_a_page_and_never_redirected() {
    let app = start().await;
    for (name, value) in [
        ("client_id", Some("another")),
        ("client_id", None),
        ("redirect_uri", None),
        ("redirect_uri", Some("https://evil.example.com/login/callback")),
        ("redirect_uri", Some("https://app.example.com/login/callback/")),
        ("redirect_uri", Some("http://localhost:4000/callback")),
        ("redirect_uri", Some("http://127.0.0.1:4000/other")),
    ] {
        let page = Browser::of(&app).authorize(&with(asked(Some("bankid")), name, value)).await;
        assert_eq!((page.status, page.location), (400, None), "{name}={value:?}");
        assert!(page.html.contains("<html lang=\"nb\">") && page.html.contains("<h1>"));
    }
    let mut twice = asked(Some("bankid"));
    twice.push(("state", "another".to_owned()));
    assert_eq!(Browser::of(&app).authorize(&twice).await.status, 400);
}

#[tokio::test]
async fn a_wrong_request_is_answered_at_the_app_s_address() {
    let app = start().await;
    for (name, value, error) in [
        ("response_type", Some("token"), "unsupported_response_type"),
        ("response_type", None, "unsupported_response_type"),
        ("scope", Some("offline_access"), "invalid_scope"),
        ("nonce", None, "invalid_request"),
        ("code_challenge", None, "invalid_request"),
        ("code_challenge", Some("short"), "invalid_request"),
        ("code_challenge_method", Some("plain"), "invalid_request"),
        ("code_challenge_method", None, "invalid_request"),
        ("login_method", Some("email"), "invalid_request"),
        ("login_method", Some("pigeon"), "invalid_request"),
    ] {
        let page = Browser::of(&app).authorize(&with(asked(Some("bankid")), name, value)).await;
        assert_eq!(page.refusal().0, error, "{name}={value:?}");
    }
    let page = Browser::of(&app).authorize(&with(asked(Some("bankid")), "state", None)).await;
    assert_eq!(page.back()["error"], "invalid_request");
}

#[tokio::test]
async fn a_stranger_is_told_at_the_app_s_address() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let page = browser.authorize(&asked(Some("bankid_mobile"))).await;
    let back = browser.submit(&page, &[("phone", "40000001"), ("birth_date", "01.02.70")]).await;
    assert_eq!(back.refusal(), denied("not_a_customer"));
    assert!(app.sandbox.sessions("c-private").await.unwrap().is_empty());
}

#[tokio::test]
async fn a_business_or_co_operative_has_no_bankid() {
    let app = start().await;
    for customer in ["c-business", "c-co-operative"] {
        let back = through(&app, &mut Browser::of(&app), customer).await;
        assert_eq!(back.refusal(), denied("method_not_available"));
        assert!(app.sandbox.sessions(customer).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_method_that_is_switched_off_is_not_listed_and_refused_before_and_after_id_porten() {
    let app = start().await;
    app.sandbox.login_methods().set([LoginMethod::BankId, LoginMethod::Email]);
    let listed = Answer::of(app.http.get(app.url("/v1/login-methods"))).await.body;
    assert_eq!(listed, json!({ "methods": [{ "id": "bankid" }, { "id": "email" }] }));
    assert_eq!(app.ask_by("sms", "90000001").await.oauth_error(), (400, "method_not_available"));
    let page = Browser::of(&app).authorize(&asked(Some("bankid_mobile"))).await;
    assert_eq!(page.refusal(), denied("method_not_available"));

    let mut browser = Browser::of(&app);
    let only = browser.authorize(&asked(None)).await;
    assert!(only.url.contains("/login/bankid?"), "the only one is shown at once");
    app.sandbox.login_methods().set([]);
    let pid = person(&app, "c-private").await.pid;
    let back = browser.submit(&only, &[("pid", &pid), ("device", "app")]).await;
    assert_eq!(back.refusal(), denied("method_not_available"));
    assert_eq!(Browser::of(&app).authorize(&asked(None)).await.refusal(), denied("method_not_available"));
}

#[tokio::test]
async fn a_cancelled_login_is_told_at_the_app_s_address() {
    let app = start().await;
    let mut browser = Browser::of(&app);
    let page = browser.authorize(&asked(Some("bankid"))).await;
    assert_eq!(browser.cancel(&page).await.refusal(), denied("cancelled"));
}

#[tokio::test]
async fn an_answer_of_id_porten_that_is_wrong_in_anything_is_refused() {
    let app = start().await;
    for fault in [
        IdPortenFault::OtherIssuerInRedirect,
        IdPortenFault::OtherNonce,
        IdPortenFault::OtherIssuer,
        IdPortenFault::OtherAudience,
        IdPortenFault::ExpiredToken,
        IdPortenFault::OtherKey,
        IdPortenFault::NoPid,
    ] {
        app.sandbox.idporten().misbehave(Some(fault));
        let (error, description) = through(&app, &mut Browser::of(&app), "c-private").await.refusal();
        assert_eq!(
            (error.as_str(), description.as_str()),
            ("server_error", "idporten_answer_refused"),
            "{fault:?}"
        );
    }
    app.sandbox.idporten().misbehave(Some(IdPortenFault::LowLevel));
    let low = through(&app, &mut Browser::of(&app), "c-private").await;
    assert_eq!(low.refusal(), denied("acr_too_low"));
    app.sandbox.idporten().misbehave(Some(IdPortenFault::OtherState));
    let lost = through(&app, &mut Browser::of(&app), "c-private").await;
    assert_eq!((lost.status, lost.location), (400, None));
    assert!(app.sandbox.sessions("c-private").await.unwrap().is_empty());
}

#[tokio::test]
async fn a_way_back_is_good_once_in_time_and_in_the_browser_that_began_it() {
    let app = start().await;
    let pid = person(&app, "c-private").await.pid;
    let fields = [("pid", pid.as_str()), ("device", "app")];
    let mut browser = Browser::of(&app);
    let page = browser.authorize(&asked(Some("bankid"))).await;
    browser.forget();
    let other = browser.submit(&page, &fields).await;
    assert_eq!((other.status, other.location), (400, None));
    assert_eq!(browser.get(&other.url).await.status, 400, "a way back that has been used");

    let page = browser.authorize(&asked(Some("bankid"))).await;
    app.sandbox.clock().advance(Duration::from_mins(15));
    assert_eq!(browser.submit(&page, &fields).await.status, 400);
}

#[tokio::test]
async fn id_porten_out_of_order_is_told_as_passing() {
    let app = start().await;
    let away = ("temporarily_unavailable".to_owned(), "idporten_unavailable".to_owned());
    for path in ["/idporten/.well-known", "/idporten/par", "/idporten/token", "/idporten/jwks"] {
        app.sandbox.faults().set_times(path, Fault::ServerError, 1);
        let mut browser = Browser::of(&app);
        let page = browser.authorize(&asked(Some("bankid"))).await;
        let end = if page.location.is_some() {
            page
        } else {
            let pid = person(&app, "c-private").await.pid;
            browser.submit(&page, &[("pid", &pid), ("device", "app")]).await
        };
        assert_eq!(end.refusal(), away, "{path}");
    }
}

#[tokio::test]
async fn the_app_s_code_needs_its_verifier_its_address_and_is_good_once() {
    let app = start().await;
    let code = || async { through(&app, &mut Browser::of(&app), "c-private").await.back()["code"].clone() };
    let wrong = VERIFIER.replace('x', "y");
    let refused = |answer: Answer| assert_eq!(answer.oauth_error(), (400, "invalid_grant"));
    refused(exchange(&app, &code().await, BACK, &wrong).await);
    refused(exchange(&app, &code().await, "https://app.example.com/login/callback", VERIFIER).await);
    refused(app.exchange(&code().await).await);
    let late = code().await;
    app.sandbox.clock().advance(Duration::from_mins(1));
    refused(exchange(&app, &late, BACK, VERIFIER).await);
    let code = code().await;
    let tokens = exchange(&app, &code, BACK, VERIFIER).await;
    refused(exchange(&app, &code, BACK, VERIFIER).await);
    let ended = app.get(tokens.text("access_token"), "/v1/customer").await;
    assert_eq!(ended.problem(), (401, "session_ended"));
}

/// The helper that most of these rely on: an app that asks rightly gets a page.
#[tokio::test]
async fn a_right_request_gets_a_page() {
    let app: App = start().await;
    let page = Browser::of(&app).authorize(&asked(Some("bankid"))).await;
    assert_eq!((page.status, page.location), (200, None));
}

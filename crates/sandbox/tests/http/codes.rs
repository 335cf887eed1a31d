//! The contract's table of errors of one-time codes.

use std::time::Duration;

use kundeapp_sandbox::{LoginMethod, Window};

use crate::app::{App, CHALLENGE, PRIVATE, STRANGER, config};

fn other_than(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

#[tokio::test]
async fn a_wrong_code_says_how_many_tries_are_left_and_the_fifth_ends_it() {
    let app = App::start().await;
    let asked = app.ask_for_code(PRIVATE).await;
    let session = asked.text("auth_session");
    let right = app.sandbox.outbox().latest_code(PRIVATE).unwrap();
    for left in (1..5).rev() {
        let wrong = app.enter_code(session, other_than(&right)).await;
        assert_eq!(wrong.oauth_error(), (400, "otp_invalid"));
        assert_eq!((wrong.text("auth_session"), wrong.body["tries_left"].as_i64()), (session, Some(left)));
    }
    assert_eq!(app.enter_code(session, other_than(&right)).await.oauth_error(), (400, "otp_exhausted"));
    assert_eq!(app.enter_code(session, &right).await.oauth_error(), (400, "otp_exhausted"));
}

#[tokio::test]
async fn a_code_is_good_for_five_minutes() {
    let app = App::start().await;
    let asked = app.ask_for_code(PRIVATE).await;
    let otp = app.sandbox.outbox().latest_code(PRIVATE).unwrap();
    app.sandbox.clock().advance(Duration::from_mins(5));
    assert_eq!(app.enter_code(asked.text("auth_session"), &otp).await.oauth_error(), (400, "otp_expired"));
    let asked = app.ask_for_code(PRIVATE).await;
    let otp = app.sandbox.outbox().latest_code(PRIVATE).unwrap();
    app.sandbox.clock().advance(Duration::from_secs(299));
    app.enter_code(asked.text("auth_session"), &otp).await.text("authorization_code");
}

#[tokio::test]
async fn a_code_is_good_once() {
    let app = App::start().await;
    let asked = app.ask_for_code(PRIVATE).await;
    let otp = app.sandbox.outbox().latest_code(PRIVATE).unwrap();
    app.enter_code(asked.text("auth_session"), &otp).await.text("authorization_code");
    assert_eq!(app.enter_code(asked.text("auth_session"), &otp).await.oauth_error(), (400, "otp_used"));
}

#[tokio::test]
async fn a_code_belongs_to_its_own_login() {
    let app = App::start().await;
    let first = app.ask_for_code(PRIVATE).await;
    let first_code = app.sandbox.outbox().latest_code(PRIVATE).unwrap();
    let second = app.ask_for_code(STRANGER).await;
    if app.sandbox.outbox().latest_code(STRANGER).as_deref() != Some(&first_code) {
        let answer = app.enter_code(second.text("auth_session"), &first_code).await;
        assert_eq!(answer.oauth_error(), (400, "otp_invalid"));
    }
    app.enter_code(first.text("auth_session"), &first_code).await.text("authorization_code");
}

#[tokio::test]
async fn an_unknown_login_is_an_invalid_session() {
    let app = App::start().await;
    assert_eq!(app.enter_code("nobody-gave-this", "123456").await.oauth_error(), (400, "invalid_session"));
}

#[tokio::test]
async fn a_method_that_is_switched_off_is_not_available() {
    let mut config = config();
    config.company.login_methods = vec![LoginMethod::BankId, LoginMethod::Email];
    let app = App::start_with(config).await;
    for method in ["sms", "bankid", "bankid_mobile", "pigeon"] {
        assert_eq!(
            app.ask_by(method, "90000001").await.oauth_error(),
            (400, "method_not_available"),
            "{method}"
        );
    }
}

#[tokio::test]
async fn missing_and_malformed_fields_are_invalid_requests_and_send_nothing() {
    let app = App::start().await;
    let good = [
        ("client_id", "kundeapp"),
        ("response_type", "code"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
        ("method", "email"),
        ("login_hint", PRIVATE),
    ];
    for index in 0..good.len() {
        for value in ["", "nonsense"] {
            let mut form = good;
            form[index].1 = value;
            let answer = app.post("/oauth/challenge", &form).await;
            let expected = if (form[index].0, value) == ("method", "nonsense") {
                "method_not_available"
            } else {
                "invalid_request"
            };
            assert_eq!(answer.oauth_error(), (400, expected), "{}={value}", form[index].0);
        }
        let missing: Vec<_> = good.into_iter().filter(|(name, _)| *name != good[index].0).collect();
        let answer = app.post("/oauth/challenge", &missing).await;
        assert_eq!(answer.oauth_error(), (400, "invalid_request"), "without {}", good[index].0);
        answer.text("error_description");
    }
    assert!(app.sandbox.outbox().messages().is_empty());
}

#[tokio::test]
async fn a_body_that_is_no_form_is_an_invalid_request() {
    let app = App::start().await;
    for path in ["/oauth/challenge", "/oauth/token", "/oauth/revoke"] {
        let answer = crate::app::Answer::of(app.http.post(app.url(path)).body("{}")).await;
        assert_eq!(answer.oauth_error(), (415, "invalid_request"), "{path}");
        let twice = app.post(path, &[("client_id", "kundeapp"), ("client_id", "kundeapp")]).await;
        assert_eq!(twice.oauth_error(), (400, "invalid_request"), "{path}");
    }
}

#[tokio::test]
async fn one_address_gets_five_codes_in_a_quarter_of_an_hour_and_then_waits_as_long_as_told() {
    let app = App::start().await;
    for _ in 0..5 {
        assert_eq!(app.ask_for_code(PRIVATE).await.oauth_error(), (403, "insufficient_authorization"));
        app.sandbox.clock().advance(Duration::from_mins(1));
    }
    let refused = app.ask_for_code(" PRIVAT@example.com").await;
    assert_eq!(refused.oauth_error(), (429, "too_many_codes"));
    assert_eq!(
        (refused.body["retry_after"].as_u64(), refused.retry_after.as_deref()),
        (Some(600), Some("600"))
    );
    assert_eq!(app.ask_for_code(STRANGER).await.status, 403);
    app.sandbox.clock().advance(Duration::from_secs(599));
    assert_eq!(app.ask_for_code(PRIVATE).await.status, 429);
    app.sandbox.clock().advance(Duration::from_secs(1));
    assert_eq!(app.ask_for_code(PRIVATE).await.status, 403);
}

#[tokio::test]
async fn one_caller_gets_only_so_many_codes_for_whomever() {
    let mut config = config();
    config.code_limits.per_ip = vec![Window { count: 2, length: Duration::from_hours(1) }];
    let app = App::start_with(config).await;
    for address in ["a@example.com", "b@example.com"] {
        assert_eq!(app.ask_for_code(address).await.status, 403);
    }
    let refused = app.ask_for_code("c@example.com").await;
    assert_eq!(refused.oauth_error(), (429, "too_many_codes"));
    assert_eq!(refused.body["retry_after"], 3600);
    assert_eq!(app.sandbox.outbox().messages().len(), 2);
}

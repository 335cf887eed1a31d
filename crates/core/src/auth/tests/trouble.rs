use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::api::test_server::{Reply, TestServer};
use crate::api::wire::LoginMethod;
use crate::auth::challenge_body::{Verified, started, verified};
use crate::auth::{Auth, AuthConfig, AuthError, LoginHint, LoginProblem, SystemClock};
use crate::error::AppError;
use crate::secure_store::MemorySecureStore;

async fn answer(status: u16, headers: &'static str, body: Value) -> crate::api::http::Answer {
    let server = TestServer::start(move |_, _| Reply::text(status, headers, &body.to_string())).await;
    let url = server.base.join("/oauth/challenge").parse().unwrap();
    server.client().post_form(url, &[]).await.unwrap()
}

async fn code_refused(status: u16, body: Value) -> (LoginProblem, Option<String>) {
    match verified(&answer(status, "", body).await) {
        Ok(Verified::Problem(problem, session)) => {
            (problem, session.map(|session| session.expose().to_owned()))
        }
        Ok(Verified::Code(_)) => panic!("accepted"),
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn each_word_of_the_contract_is_a_problem_of_its_own() {
    let wrong = json!({"error":"otp_invalid","auth_session":"s-2","tries_left":3});
    assert_eq!(
        code_refused(400, wrong).await,
        (LoginProblem::WrongCode { tries_left: Some(3) }, Some("s-2".to_owned()))
    );
    for (status, word, problem) in [
        (400, "otp_expired", LoginProblem::CodeExpired),
        (400, "otp_used", LoginProblem::CodeUsed),
        (400, "otp_exhausted", LoginProblem::CodeExhausted),
        (400, "invalid_session", LoginProblem::LoginForgotten),
        (403, "not_a_customer", LoginProblem::NotACustomer),
        (400, "method_not_available", LoginProblem::MethodNotAvailable),
        (400, "invalid_request", LoginProblem::MalformedCode),
    ] {
        assert_eq!(code_refused(status, json!({"error":word})).await, (problem, None), "{word}");
    }
}

#[tokio::test]
async fn too_many_codes_take_the_wait_from_the_header_or_the_body() {
    let wait = |seconds| LoginProblem::TooManyCodes { retry_after: Duration::from_secs(seconds) };
    for (headers, more, seconds) in [
        ("retry-after: 90\r\n", json!({}), 90),
        ("", json!({"retry_after":45}), 45),
        ("", json!({}), 300),
        ("", json!({"retry_after":u64::MAX}), 86_400),
    ] {
        let mut body = json!({"error":"too_many_codes"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let refused = started(&answer(429, headers, body).await, LoginMethod::Email).err();
        assert!(matches!(refused, Some(AuthError::Login(problem)) if problem == wait(seconds)), "{seconds}");
    }
}

#[tokio::test]
async fn an_address_that_only_the_server_refuses_is_said_to_be_invalid() {
    for (method, expected) in
        [(LoginMethod::Email, LoginProblem::InvalidEmail), (LoginMethod::Sms, LoginProblem::InvalidNumber)]
    {
        let refused = started(&answer(400, "", json!({"error":"invalid_request"})).await, method).err();
        assert!(matches!(refused, Some(AuthError::Login(problem)) if problem == expected));
    }
}

#[tokio::test]
async fn an_answer_that_is_none_of_the_contract_s_is_no_login() {
    for (status, body) in [
        (200, json!({})),
        (200, json!({"authorization_code":7})),
        (403, json!({"error":"insufficient_authorization"})),
        (400, json!({"error":"of_next_year"})),
        (200, json!([])),
    ] {
        let answer = answer(status, "", body.clone()).await;
        assert!(matches!(started(&answer, LoginMethod::Email), Err(AuthError::Protocol { .. })), "{body}");
        assert!(matches!(verified(&answer), Err(AuthError::Protocol { .. })), "{body}");
    }
    // A code that comes with a refusal is not taken.
    let refused = answer(400, "", json!({"authorization_code":"c","error":"otp_used"})).await;
    assert!(matches!(verified(&refused), Ok(Verified::Problem(LoginProblem::CodeUsed, None))));
}

#[tokio::test]
async fn the_state_of_the_whole_service_shows_at_login_too() {
    let said = async |status, body: Value| {
        let server = TestServer::start(move |_, _| Reply::json(status, &body)).await;
        let store = Arc::new(MemorySecureStore::default());
        let auth = Auth::new(AuthConfig::new("kundeapp"), server.client(), store, Arc::new(SystemClock));
        let hint = LoginHint::parse(LoginMethod::Email, "kari@example.com").unwrap();
        let code = AppError::from(auth.send_code(LoginMethod::Email, hint).await.unwrap_err());
        let methods = AppError::from(auth.offer_methods().await.unwrap_err());
        assert_eq!(code.message_id(), methods.message_id());
        code.message_id()
    };
    let until = "2026-11-21T14:00:00+01:00";
    assert_eq!(said(426, json!({"code":"app_too_old"})).await, "error-app-too-old");
    assert_eq!(said(503, json!({"code":"maintenance","until":until})).await, "error-maintenance-until");
    assert_eq!(said(500, json!({})).await, "error-server-trouble");
    let service = started(&answer(503, "", json!({"code":"maintenance"})).await, LoginMethod::Sms)
        .err()
        .map(AppError::from);
    assert_eq!(service.map(|error| error.message_id()), Some("error-maintenance"));
}

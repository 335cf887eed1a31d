use std::time::{Duration, Instant};

use kundeapp_sandbox::Fault;

use crate::app::{Answer, App, PRIVATE, config};

#[tokio::test]
async fn a_dropped_call_has_no_answer_and_the_next_one_does() {
    let app = App::start().await;
    app.sandbox.faults().set_times("/v1/login-methods", Fault::Drop, 1);
    let request = || app.http.get(app.url("/v1/login-methods"));
    assert!(request().send().await.is_err());
    assert_eq!(Answer::of(request()).await.status, 200);
}

#[tokio::test]
async fn a_lost_answer_has_been_carried_out() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    let refresh = tokens.text("refresh_token");
    app.sandbox.faults().set_times("/oauth/token", Fault::LoseAnswer, 1);
    let form = [("grant_type", "refresh_token"), ("client_id", "kundeapp"), ("refresh_token", refresh)];
    assert!(app.http.post(app.url("/oauth/token")).form(&form).send().await.is_err());
    assert_eq!(app.refresh(refresh).await.oauth_error(), (400, "invalid_grant"));
}

#[tokio::test]
async fn a_server_can_fail_or_ask_to_wait() {
    let app = App::start().await;
    let request = || app.http.get(app.url("/v1/login-methods"));
    app.sandbox.faults().set("/v1", Fault::ServerError);
    assert_eq!(Answer::of(request()).await.problem(), (500, "server_error"));
    app.sandbox.faults().set("/v1", Fault::TooManyRequests { retry_after: 7 });
    let wait = Answer::of(request()).await;
    assert_eq!((wait.problem(), wait.retry_after.as_deref()), ((429, "too_many_requests"), Some("7")));
    app.sandbox.faults().clear();
    assert_eq!(Answer::of(request()).await.status, 200);
}

#[tokio::test]
async fn a_cut_body_begins_well_and_does_not_end() {
    let app = App::start().await;
    app.sandbox.faults().set("/v1", Fault::CutBody);
    let response = app.http.get(app.url("/v1/login-methods")).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.bytes().await.is_err());
}

#[tokio::test]
async fn a_wrong_type_is_valid_json_with_the_same_names() {
    let app = App::start().await;
    app.sandbox.faults().set("/v1", Fault::WrongType);
    let answer = Answer::of(app.http.get(app.url("/v1/login-methods"))).await;
    assert_eq!((answer.status.as_u16(), answer.body), (200, serde_json::json!({ "methods": "a list" })));
}

#[tokio::test]
async fn hostile_answers_are_as_large_and_as_deep_as_asked() {
    let app = App::start().await;
    app.sandbox.faults().set("/v1", Fault::HugeBody { bytes: 5_000_000 });
    let body = app.http.get(app.url("/v1/login-methods")).send().await.unwrap().bytes().await.unwrap();
    assert_eq!(body.len(), 5_000_002);
    app.sandbox.faults().set("/v1", Fault::DeepJson { levels: 100_000 });
    let body = app.http.get(app.url("/v1/login-methods")).send().await.unwrap().text().await.unwrap();
    assert_eq!(body.matches('[').count(), 100_000);
}

#[tokio::test]
async fn a_delayed_answer_comes_later() {
    let app = App::start().await;
    app.sandbox.faults().set("/v1", Fault::Delay(Duration::from_millis(120)));
    let begun = Instant::now();
    assert_eq!(Answer::of(app.http.get(app.url("/v1/login-methods"))).await.status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(120));
}

#[tokio::test]
async fn a_caller_may_ask_for_a_fault_only_where_the_sandbox_allows_it() {
    let mut allowing = config();
    allowing.faults.allow_header = true;
    let (allowing, strict) = (App::start_with(allowing).await, App::start().await);
    let ask =
        |app: &App, fault: &str| app.http.get(app.url("/v1/login-methods")).header("Sandbox-Fault", fault);
    assert_eq!(Answer::of(ask(&allowing, "500")).await.problem(), (500, "server_error"));
    assert_eq!(Answer::of(ask(&allowing, "nonsense")).await.problem(), (400, "invalid_request"));
    assert_eq!(Answer::of(ask(&strict, "500")).await.status, 200);
}

use std::time::Duration;

use crate::app::{App, PRIVATE, VERIFIER};

#[tokio::test]
async fn an_access_token_lasts_ten_minutes_and_a_refresh_token_gives_the_next() {
    let app = App::start().await;
    let first = app.log_in(PRIVATE).await;
    app.sandbox.clock().advance(Duration::from_mins(10));
    let late = app.get(first.text("access_token"), "/v1/customer").await;
    assert_eq!(late.problem(), (401, "token_expired"));
    let second = app.refresh(first.text("refresh_token")).await;
    assert_ne!(second.text("refresh_token"), first.text("refresh_token"));
    assert_eq!(app.get(second.text("access_token"), "/v1/customer").await.status, 200);
    assert_eq!(app.refresh(second.text("refresh_token")).await.status, 200);
}

#[tokio::test]
async fn a_reused_refresh_token_ends_the_whole_session() {
    let app = App::start().await;
    let first = app.log_in(PRIVATE).await;
    let second = app.refresh(first.text("refresh_token")).await;
    assert_eq!(app.refresh(first.text("refresh_token")).await.oauth_error(), (400, "invalid_grant"));
    let after = app.get(second.text("access_token"), "/v1/customer").await;
    assert_eq!(after.problem(), (401, "session_ended"));
    assert_eq!(app.refresh(second.text("refresh_token")).await.oauth_error(), (400, "invalid_grant"));
}

#[tokio::test]
async fn other_sessions_of_the_customer_live_on_when_one_ends() {
    let app = App::start().await;
    let (lost, kept) = (app.log_in(PRIVATE).await, app.access_token(PRIVATE).await);
    app.post("/oauth/revoke", &[("client_id", "kundeapp"), ("token", lost.text("refresh_token"))]).await;
    assert_eq!(app.get(lost.text("access_token"), "/v1/customer").await.problem(), (401, "session_ended"));
    assert_eq!(app.get(&kept, "/v1/customer").await.status, 200);
}

#[tokio::test]
async fn revoking_answers_200_whatever_the_token_and_an_access_token_dies_alone() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    for token in ["unknown", tokens.text("access_token")] {
        let answer = app.post("/oauth/revoke", &[("client_id", "kundeapp"), ("token", token)]).await;
        assert_eq!(answer.status, 200);
    }
    assert_eq!(app.get(tokens.text("access_token"), "/v1/customer").await.problem(), (401, "token_expired"));
    assert_eq!(app.refresh(tokens.text("refresh_token")).await.status, 200);
}

#[tokio::test]
async fn the_company_can_end_every_login_of_a_customer() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    assert_eq!(app.sandbox.end_sessions("c-private").await.unwrap(), 1);
    assert_eq!(app.get(tokens.text("access_token"), "/v1/customer").await.problem(), (401, "session_ended"));
}

#[tokio::test]
async fn an_authorization_code_used_twice_ends_what_it_began() {
    let app = App::start().await;
    let code = app.authorization_code(PRIVATE).await;
    let tokens = app.exchange(&code).await;
    assert_eq!(app.exchange(&code).await.oauth_error(), (400, "invalid_grant"));
    assert_eq!(app.get(tokens.text("access_token"), "/v1/customer").await.problem(), (401, "session_ended"));
}

#[tokio::test]
async fn an_authorization_code_is_worthless_without_its_verifier_and_after_a_minute() {
    let app = App::start().await;
    let code = app.authorization_code(PRIVATE).await;
    let wrong = VERIFIER.replace('x', "y");
    let form = [
        ("grant_type", "authorization_code"),
        ("client_id", "kundeapp"),
        ("code", &*code),
        ("code_verifier", &*wrong),
    ];
    assert_eq!(app.post("/oauth/token", &form).await.oauth_error(), (400, "invalid_grant"));
    let code = app.authorization_code(PRIVATE).await;
    app.sandbox.clock().advance(Duration::from_mins(1));
    assert_eq!(app.exchange(&code).await.oauth_error(), (400, "invalid_grant"));
}

#[tokio::test]
async fn the_token_endpoint_knows_two_grants_and_one_client() {
    let app = App::start().await;
    let form = [("grant_type", "password"), ("client_id", "kundeapp")];
    assert_eq!(app.post("/oauth/token", &form).await.oauth_error(), (400, "unsupported_grant_type"));
    let form = [("grant_type", "refresh_token"), ("client_id", "another"), ("refresh_token", "x")];
    assert_eq!(app.post("/oauth/token", &form).await.oauth_error(), (401, "invalid_client"));
    assert_eq!(app.refresh("unknown").await.oauth_error(), (400, "invalid_grant"));
}

#[tokio::test]
async fn a_device_that_stays_away_for_half_a_year_logs_in_again() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    app.sandbox.clock().advance(Duration::from_hours(181 * 24));
    assert_eq!(app.refresh(tokens.text("refresh_token")).await.oauth_error(), (400, "invalid_grant"));
}

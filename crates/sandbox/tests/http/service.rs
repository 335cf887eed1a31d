use std::time::Duration;

use chrono::TimeDelta;
use reqwest::StatusCode;

use crate::app::{Answer, App};

async fn call(app: &App, version: &str) -> Answer {
    Answer::of(app.http.get(app.url("/v1/login-methods")).header("Kundeapp-Version", version)).await
}

#[tokio::test]
async fn an_app_that_is_too_old_is_turned_away() {
    let app = App::start().await;
    app.sandbox.service().require_app("1.10.0").unwrap();
    assert_eq!(call(&app, "1.9.3").await.problem(), (426, "app_too_old"));
    assert_eq!(call(&app, "1.10.0").await.status, StatusCode::OK);
    assert!(app.sandbox.service().require_app("new").is_err());
}

#[tokio::test]
async fn maintenance_says_until_when_and_ends_by_itself() {
    let app = App::start().await;
    app.sandbox.service().maintain_until(app.sandbox.clock().now() + TimeDelta::hours(2));
    let refused = call(&app, "1.0.0").await;
    assert_eq!(refused.problem(), (503, "maintenance"));
    assert_eq!(
        (refused.text("until"), refused.retry_after.as_deref()),
        ("2026-11-21T14:00:00+01:00", Some("7200"))
    );
    app.sandbox.clock().advance(Duration::from_hours(2));
    assert_eq!(call(&app, "1.0.0").await.status, StatusCode::OK);
}

//! The company's web page, opened from the app.

use std::time::Duration;

use crate::app::{Answer, App, PRIVATE};

async fn link(app: &App) -> String {
    let token = app.access_token(PRIVATE).await;
    let answer = Answer::of(app.http.post(app.url("/my-page/link")).bearer_auth(&token)).await;
    assert_eq!((answer.status.as_u16(), &answer.body["expires_in"]), (200, &60.into()));
    assert!(!answer.text("url").contains(&token), "no token in an address");
    answer.text("url").to_owned()
}

async fn open(app: &App, url: &str) -> (u16, String) {
    let answer = app.http.get(url).send().await.unwrap();
    assert_eq!(answer.headers()["cache-control"], "no-store");
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn a_link_opens_the_page_once() {
    let app = App::start().await;
    let url = link(&app).await;
    let (status, page) = open(&app, &url).await;
    assert_eq!(status, 200);
    assert!(page.contains("Du er logget inn som Privatkunde") && page.contains("Storebotn 1"), "{page}");
    assert_eq!(open(&app, &url).await.0, 403, "used");
    assert_eq!(open(&app, &app.url("/my-page")).await.0, 403, "no code");
}

#[tokio::test]
async fn a_link_is_too_old_after_a_minute_and_needs_a_login() {
    let app = App::start().await;
    let url = link(&app).await;
    app.sandbox.clock().advance(Duration::from_mins(1));
    assert_eq!(open(&app, &url).await.0, 403);
    let without = Answer::of(app.http.post(app.url("/my-page/link"))).await;
    assert_eq!(without.problem(), (401, "token_expired"));
}

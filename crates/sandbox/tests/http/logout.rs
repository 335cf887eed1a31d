//! Logout in the browser.

use crate::app::{App, PRIVATE};
use crate::browser::{Browser, Page};

const BACK: &str = "com.example.kundeapp:/logout";

async fn log_out(app: &App, parameters: &[(&str, &str)]) -> Page {
    let url = reqwest::Url::parse_with_params(&app.url("/oauth/end-session"), parameters).unwrap();
    Browser::of(app).get(url.as_str()).await
}

#[tokio::test]
async fn an_id_token_ends_its_session_and_goes_back_to_the_app() {
    let app = App::start().await;
    let (tokens, other) = (app.log_in(PRIVATE).await, app.access_token(PRIVATE).await);
    let hint = tokens.text("id_token");
    app.sandbox.clock().advance(std::time::Duration::from_mins(9));
    let parameters = [("id_token_hint", hint), ("post_logout_redirect_uri", BACK), ("state", "bye")];
    assert_eq!(log_out(&app, &parameters).await.back_at(BACK)["state"], "bye");
    let ended = app.get(tokens.text("access_token"), "/v1/customer").await;
    assert_eq!(ended.problem(), (401, "session_ended"));
    assert_eq!(app.get(&other, "/v1/customer").await.status, 200);
}

#[tokio::test]
async fn without_an_address_one_is_told_on_a_page_also_by_form() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    let page = log_out(&app, &[("id_token_hint", tokens.text("id_token"))]).await;
    assert!(page.status == 200 && page.html.contains("<h1>Du er logget ut</h1>"));
    let form = [("id_token_hint", tokens.text("id_token"))];
    assert_eq!(app.post("/oauth/end-session", &form).await.status, 200);
}

#[tokio::test]
async fn a_foreign_address_or_token_ends_nothing_and_goes_nowhere() {
    let app = App::start().await;
    let tokens = app.log_in(PRIVATE).await;
    let hint = tokens.text("id_token");
    let (head, _) = hint.rsplit_once('.').unwrap();
    let forged = format!("{head}.{}", "A".repeat(86));
    for parameters in [
        vec![("id_token_hint", hint), ("post_logout_redirect_uri", "https://evil.example.com/logout")],
        vec![("id_token_hint", hint), ("post_logout_redirect_uri", "com.example.kundeapp:/logout/")],
        vec![("id_token_hint", hint), ("client_id", "another")],
        vec![("id_token_hint", &forged), ("post_logout_redirect_uri", BACK)],
        vec![("id_token_hint", tokens.text("access_token")), ("post_logout_redirect_uri", BACK)],
        vec![("post_logout_redirect_uri", BACK)],
        vec![],
    ] {
        let page = log_out(&app, &parameters).await;
        assert_eq!((page.status, page.location), (400, None), "{parameters:?}");
    }
    assert_eq!(app.get(tokens.text("access_token"), "/v1/customer").await.status, 200);
}

use std::time::Duration;

use serde_json::Value;

use crate::app::{Answer, App, PRIVATE};

async fn articles(app: &App, query: &str) -> Value {
    let answer = Answer::of(app.http.get(app.url(&format!("/v1/news{query}")))).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body
}

fn ids(answer: &Value) -> Vec<&str> {
    answer["articles"].as_array().unwrap().iter().map(|article| article["id"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn anybody_reads_the_articles_of_an_area_and_a_category() {
    let app = App::start().await;
    let all = articles(&app, "").await;
    assert_eq!(ids(&all).len(), 8);
    let askoy = articles(&app, "?area=askoy&category=private").await;
    assert_eq!(
        ids(&askoy),
        ["n-frost", "n-askoy-kabel", "n-falske", "n-aapningstid", "n-elsikkerhet"],
        "newest first"
    );
    assert_eq!(askoy["articles"][0]["date"], "2026-11-21");
    let business = articles(&app, "?area=askoy,hvaler&category=business").await;
    assert_eq!(ids(&business), ["n-askoy-kabel", "n-trefelling", "n-falske", "n-effekt", "n-aapningstid"]);
}

#[tokio::test]
async fn an_article_that_comes_out_is_news_in_the_feed() {
    let app = App::start().await;
    let feed = async || {
        let token = app.access_token(PRIVATE).await;
        app.get(&token, "/v1/changes").await.body["news"].as_i64().unwrap()
    };
    let before = feed().await;
    assert_eq!(articles(&app, "").await["version"], before);
    app.sandbox.clock().advance(Duration::from_hours(24));
    assert_eq!(feed().await, before);
    app.sandbox.clock().advance(Duration::from_hours(48));
    assert!(feed().await > before);
    assert_eq!(ids(&articles(&app, "").await)[0], "n-han");
}

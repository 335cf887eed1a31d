use std::collections::HashSet;

use serde_json::Value;

use crate::app::{App, PRIVATE};

/// Every page of the customer's values.
pub async fn pages(app: &App, token: &str, query: &str) -> Vec<Vec<Value>> {
    let mut pages = Vec::new();
    let mut path = format!("/v1/values{query}");
    loop {
        let answer = app.get(token, &path).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        pages.push(answer.body["blocks"].as_array().unwrap().clone());
        match answer.body["next"].as_str() {
            Some(next) => path = format!("/v1/values?page={next}"),
            None => return pages,
        }
    }
}

fn key(block: &Value) -> (String, String, String) {
    let text = |name: &str| block[name].as_str().unwrap().to_owned();
    (text("day"), text("point"), text("direction"))
}

#[tokio::test]
async fn paging_is_complete_newest_first_and_without_duplicates() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let promised = app.get(&token, "/v1/changes").await.body["values"]["days"].as_u64().unwrap();
    let pages = pages(&app, &token, "").await;
    assert!(pages.len() > 1);
    for page in &pages {
        let intervals: usize = page.iter().map(|block| block["wh"].as_array().unwrap().len()).sum();
        assert!((1..=60_000).contains(&intervals));
    }
    let keys: Vec<_> = pages.iter().flatten().map(key).collect();
    assert_eq!(keys.len() as u64, promised);
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
    assert!(keys.is_sorted_by(
        |one, next| one.0 > next.0 || (one.0 == next.0 && (&one.1, &one.2) < (&next.1, &next.2))
    ));
    // House and cabin for three years, the flat for one.
    assert_eq!(keys.len(), 1096 + 1096 + 365);
    assert_eq!(keys.first().unwrap().0, "2026-11-20");
}

#[tokio::test]
async fn a_page_can_be_asked_for_again() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let next = app.get(&token, "/v1/values").await.body["next"].as_str().unwrap().to_owned();
    let path = format!("/v1/values?page={next}");
    let (once, again) = (app.get(&token, &path).await.body, app.get(&token, &path).await.body);
    assert_eq!(once, again);
    let other_since = app.get(&token, &format!("{path}&since=1")).await;
    assert_eq!(other_since.problem(), (400, "invalid_request"));
}

#[tokio::test]
async fn blocks_have_the_right_number_of_hours_and_qualities_add_up() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let mut seen = HashSet::new();
    for block in pages(&app, &token, "").await.iter().flatten() {
        let wh = block["wh"].as_array().unwrap();
        let runs = block["quality"].as_array().unwrap();
        let qualities: Vec<&str> = runs
            .iter()
            .flat_map(|run| {
                vec![run[0].as_str().unwrap(); usize::try_from(run[1].as_u64().unwrap()).unwrap()]
            })
            .collect();
        assert_eq!(qualities.len(), wh.len(), "{}", block["day"]);
        for (wh, quality) in wh.iter().zip(&qualities) {
            assert_eq!(wh.is_null(), *quality == "missing");
        }
        seen.extend(qualities.into_iter().map(str::to_owned));
        let expected = match block["day"].as_str().unwrap() {
            "2024-03-31" | "2025-03-30" | "2026-03-29" => 23,
            "2024-10-27" | "2025-10-26" | "2026-10-25" => 25,
            _ => 24,
        };
        assert_eq!(wh.len(), expected, "{}", block["day"]);
    }
    for quality in ["measured", "estimated", "finally_estimated", "missing"] {
        assert!(seen.contains(quality), "no value is {quality}");
    }
}

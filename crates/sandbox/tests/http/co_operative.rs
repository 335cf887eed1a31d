//! The housing co-operative: 200 points, common meters, flats by fullmakt, and that nobody else pays for them.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::app::{App, CO_OPERATIVE, PRIVATE};
use crate::settled::{known, known_of};

async fn points(app: &App) -> Vec<Value> {
    let token = app.access_token(CO_OPERATIVE).await;
    app.get(&token, "/v1/metering-points").await.body["metering_points"].as_array().unwrap().clone()
}

#[tokio::test]
async fn it_sees_five_meters_of_its_own_and_195_flats_by_fullmakt() {
    let app = App::start().await;
    let begun = Instant::now();
    let points = points(&app).await;
    println!("opened in {:?}", begun.elapsed());
    let access = |word: &str| points.iter().filter(|point| point["access"] == word).count();
    assert_eq!((points.len(), access("own"), access("authorised")), (200, 5, 195));
    for point in &points {
        let shared = point["agreements"][0]["dwellings"].as_u64();
        assert_eq!(shared, (point["access"] == "own").then_some(195), "{point}");
    }
    let ended = |point: &&Value| {
        let periods = point["contract_periods"].as_array().unwrap();
        periods.iter().all(|period| !period["to"].is_null())
    };
    // Three flats stand empty, and in half of the 24 that changed hands the new resident has given no fullmakt.
    assert_eq!(points.iter().filter(ended).count(), 3 + 12);
    assert_eq!(points.iter().filter(|p| p["contract_periods"].as_array().unwrap().len() == 2).count(), 12);
    let token = app.access_token(CO_OPERATIVE).await;
    let customer = app.get(&token, "/v1/customer").await.body;
    assert_eq!(customer["kind"], "co_operative");

    // A page is quick though there are 200 000 blocks behind it, and each stays within a contract period.
    let begun = Instant::now();
    let promised = app.get(&token, "/v1/changes").await.body["values"]["days"].as_u64().unwrap();
    println!("changes in {:?}", begun.elapsed());
    assert!((205_000..219_200).contains(&promised), "{promised}");
    let begun = Instant::now();
    let page = app.get(&token, "/v1/values").await.body;
    println!("page in {:?}", begun.elapsed());
    let blocks = page["blocks"].as_array().unwrap();
    assert!(page["next"].is_string() && blocks.len() > 2_400);
    for block in blocks {
        let point = points.iter().find(|point| point["id"] == block["point"]).unwrap();
        let day = block["day"].as_str().unwrap();
        let mut periods = point["contract_periods"].as_array().unwrap().iter();
        let within = |period: &Value| {
            period["from"].as_str().unwrap() <= day && period["to"].as_str().is_none_or(|to| day < to)
        };
        assert!(periods.any(within), "{point} {day}");
    }
}

#[tokio::test]
async fn its_bills_are_the_engines_with_support_under_the_shared_cap() {
    let app = App::start().await;
    let points = points(&app).await;
    let some: Vec<&Value> = points.iter().take(8).chain(&points[15..17]).collect();
    let known = known_of(&app, CO_OPERATIVE, some.iter().map(|point| point["id"].as_str().unwrap())).await;
    for point in some {
        assert!(known.assert_bills_are_the_engines(point) > 0);
    }
    let boiler_room = points.iter().find(|point| point["name"] == "Varmesentral").unwrap();
    let bills = known.bills(boiler_room["id"].as_str().unwrap());
    let above_one_home = bills.iter().flat_map(|bill| bill["lines"].as_array().unwrap()).any(|line| {
        line["kind"] == "support" && line["kwh"].as_str().unwrap().parse::<f64>().unwrap() > 5_000.0
    });
    assert!(above_one_home);
    let numbers: HashSet<_> = known.invoices.iter().map(|bill| bill["id"].as_str().unwrap()).collect();
    assert_eq!(numbers.len(), known.invoices.len());
}

#[tokio::test]
async fn others_pay_nothing_for_it_and_a_fullmakt_that_runs_out_takes_its_flat_away() {
    let app = App::start().await;
    known(&app, PRIVATE).await;
    assert_eq!(app.sandbox.made().await.unwrap().points, 3);
    let before = points(&app).await;
    app.sandbox.clock().advance(Duration::from_hours(70 * 24));
    let after = points(&app).await;
    assert_eq!((before.len(), after.len()), (200, 199));
    assert_eq!(app.sandbox.made().await.unwrap().points, 203);
    let token = app.access_token(CO_OPERATIVE).await;
    let ended = app.get(&token, "/v1/changes").await.body["ended_access"].clone();
    let gone: Vec<_> =
        before.iter().map(|point| &point["id"]).filter(|id| after.iter().all(|p| p["id"] != **id)).collect();
    assert_eq!(ended, json!(gone));
    assert_eq!(app.get(&token, &format!("/v1/values?point={}", gone[0].as_str().unwrap())).await.status, 404);
}

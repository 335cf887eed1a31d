//! The public daily spot files, as the engine reads them.

use nettleie::load::spot_json;
use nettleie::time::Resolution;
use serde_json::Value;

use crate::app::{Answer, App, PRIVATE};

async fn file(app: &App, name: &str) -> Answer {
    Answer::of(app.http.get(app.url(&format!("/spot/api/v1/prices/{name}")))).await
}

#[tokio::test]
async fn the_engine_reads_days_of_hours_and_quarters_of_every_length() {
    let app = App::start().await;
    for (name, count) in [
        ("2024/03-31_NO1.json", 23),
        ("2025/09-30_NO1.json", 24),
        ("2024/10-27_NO5.json", 25),
        ("2026/03-29_NO5.json", 92),
        ("2026/11-21_NO5.json", 96),
        ("2025/10-26_NO1.json", 100),
    ] {
        let answer = file(&app, name).await;
        let day = spot_json::read(name, &answer.body.to_string()).unwrap();
        assert!(day.warnings.is_empty(), "{name}: {:?}", day.warnings);
        assert_eq!(day.value.prices.len(), count, "{name}");
        assert_eq!(day.value.resolution == Resolution::Quarter, count > 25, "{name}");
        let all_numbers = answer.body.as_array().unwrap().iter().all(|entry| {
            ["NOK_per_kWh", "EUR_per_kWh", "EXR"].iter().all(|member| entry[member].is_number())
        });
        assert!(all_numbers, "{name}");
    }
}

#[tokio::test]
async fn the_files_have_the_prices_that_customers_get() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let own = app.get(&token, "/v1/spot?area=NO5&from=2026-11-21&to=2026-11-22").await.body;
    let day = spot_json::read("day.json", &file(&app, "2026/11-21_NO5.json").await.body.to_string()).unwrap();
    let prices: Vec<String> = own["days"][0]["nok_per_kwh"]
        .as_array()
        .unwrap()
        .iter()
        .map(|price| {
            nettleie::quantity::UnitPrice::from_nok_per_kwh(price.as_str().unwrap().parse().unwrap())
                .to_string()
        })
        .collect();
    assert_eq!(day.value.prices.iter().map(ToString::to_string).collect::<Vec<_>>(), prices);
}

#[tokio::test]
async fn tomorrow_is_not_there_before_one_o_clock() {
    let app = App::start().await;
    let tomorrow = "2026/11-22_NO1.json";
    assert_eq!(file(&app, tomorrow).await.problem(), (404, "not_found"));
    app.sandbox.clock().advance(std::time::Duration::from_hours(2));
    assert_eq!(file(&app, tomorrow).await.status, 200);
    for name in [
        "2026/11-21_NO9.json",
        "2026/11-21.json",
        "26/11-21_NO1.json",
        "2026/13-01_NO1.json",
        "2026/..%2f_NO1.json",
        "2026/%FF",
    ] {
        assert_eq!(file(&app, name).await.problem(), (404, "not_found"), "{name}");
    }
}

#[tokio::test]
async fn neither_the_apps_version_nor_its_maintenance_concerns_them() {
    let app = App::start().await;
    app.sandbox.service().require_app("99.0.0").unwrap();
    let answer = file(&app, "2026/11-21_NO1.json").await;
    assert_eq!((answer.status.as_u16(), answer.body.as_array().map(Vec::len)), (200, Some(96)));
    let first: &Value = &answer.body[0];
    assert_eq!(first["time_start"], "2026-11-21T00:00:00+01:00");
}

use std::error::Error;

use nettleie::spot::PriceArea;
use serde_json::{Value, json};

use super::{NettariffApi, SpotFiles};
use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::api::test_server::{Reply, Seen, TestServer};
use crate::store::testing::{date, id, range};

const KEY: &str = "a-key-that-nobody-may-see";

/// One hour, in the API's own words.
fn tariff() -> Value {
    json!({"gridTariffCollections": [{"gridTariff": {"tariffPrice": {
        "hours": [{"startTime": "2026-11-01T00:00:00+01:00", "expiredAt": "2026-11-01T01:00:00+01:00",
            "energyPrice": {"id": "e", "total": 0.3}}],
        "priceInfo": {"energyPrices": [{"id": "e", "total": 0.3, "totalExVat": 0.24, "energyExTaxes": 0.1587}]}}}}]})
}

/// Gives keys, and answers queries with `reply`.
async fn api(reply: fn(&Seen, usize) -> Reply) -> (TestServer, NettariffApi) {
    let server = TestServer::start(move |seen, before| {
        if seen.call().ends_with("/Auth/Generate") {
            return Reply::json(200, &json!({ "apiKey": KEY }));
        }
        reply(seen, before)
    })
    .await;
    let api = NettariffApi::new(server.client_taking(10_000));
    (server, api)
}

/// The error and everything that caused it, as a log has them.
fn chain(error: &ApiError) -> String {
    let mut told = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        told.extend([error.to_string(), format!("{error:?}")]);
        cause = error.source();
    }
    told
}

#[tokio::test]
async fn a_point_is_asked_for_with_its_own_key_and_local_days() {
    let (server, api) = api(|_, _| Reply::json(200, &tariff())).await;
    let november = range("2026-11-01", "2026-12-01");
    for _ in 0..2 {
        let read = api.tariffs("c-private", id(1), november).await.unwrap();
        assert_eq!(read[0].hours[0].energy_ex_taxes.unwrap().to_string(), "15.87");
    }
    let seen = server.seen();
    assert_eq!(seen.len(), 3, "one key for both");
    let body = |index: usize| serde_json::from_str::<Value>(&seen[index].body).unwrap();
    assert_eq!(body(0), json!({"customerId": "c-private", "meteringPointId": id(1).to_string()}));
    let asked = json!({"startTime": "2026-11-01T00:00:00+01:00", "endTime": "2026-12-01T00:00:00+01:00",
        "meteringPointIds": [id(1).to_string()]});
    assert_eq!(body(1), asked);
    assert!(seen[1].head.contains(&format!("x-api-key: {KEY}")) && !seen[0].head.contains("x-api-key"));
    assert!(!seen.iter().any(|seen| seen.head.contains("authorization")), "no token goes there");
}

#[tokio::test]
async fn a_key_that_has_run_out_is_replaced_once() {
    let refused_once = |_: &Seen, before: usize| match before {
        2 => Reply::json(401, &json!({})),
        _ => Reply::json(200, &tariff()),
    };
    let (server, api) = api(refused_once).await;
    let day = range("2026-11-01", "2026-11-02");
    assert!(api.tariffs("c", id(1), day).await.is_ok());
    assert!(api.tariffs("c", id(1), day).await.is_ok());
    assert_eq!(server.seen().len(), 5);
    let (server, api) = self::api(|_, _| Reply::json(401, &json!({}))).await;
    let error = api.tariffs("c", id(1), day).await.unwrap_err();
    assert!(matches!(error, ApiError::Refused(Refusal::TokenRefused)));
    assert_eq!(server.seen().len(), 2, "a key that is new and refused is not asked for again");
}

#[tokio::test]
async fn nothing_for_a_month_is_no_error() {
    let day = range("2026-11-01", "2026-11-02");
    let replies: [fn(&Seen, usize) -> Reply; 3] = [
        |_, _| Reply::text(200, "", ""),
        |_, _| Reply::json(200, &json!({"gridTariffCollections": []})),
        |_, _| Reply::json(404, &json!({})),
    ];
    for reply in replies {
        let (_server, api) = api(reply).await;
        assert_eq!(api.tariffs("c", id(1), day).await.unwrap(), []);
    }
}

#[tokio::test]
async fn no_error_tells_the_key_or_the_customer() {
    let day = range("2026-11-01", "2026-11-02");
    let replies: [fn(&Seen, usize) -> Reply; 4] = [
        |_, _| Reply::json(200, &json!({"message": format!("Invalid API key {KEY}")})),
        |_, _| Reply::text(200, "", &format!("<html>{KEY}")),
        |_, _| Reply::json(400, &json!({"title": KEY})),
        |_, _| Reply::bytes(200, "", b"\xFF\xFE"),
    ];
    for reply in replies {
        let (_server, api) = api(reply).await;
        let told = chain(&api.tariffs("c-secret", id(1), day).await.unwrap_err());
        assert!(!told.contains(KEY) && !told.contains("c-secret"), "{told}");
    }
}

#[tokio::test]
async fn a_file_is_asked_for_by_day_and_area_and_may_not_be_there_yet() {
    let server = TestServer::start(|seen, _| match seen.call() {
        "GET /2026/11-02_NO5.json" => {
            let entries: Vec<Value> = (0..24)
                .map(|hour| json!({"NOK_per_kWh": -0.0012, "time_start": format!("2026-11-02T{hour:02}:00:00+01:00")}))
                .collect();
            Reply::json(200, &Value::Array(entries))
        }
        "GET /2026/11-03_NO5.json" => Reply::json(404, &json!({})),
        _ => Reply::json(500, &json!({})),
    })
    .await;
    let files = SpotFiles::new(server.client_taking(10_000));
    let day = files.day(PriceArea::No5, date("2026-11-02")).await.unwrap().unwrap();
    assert_eq!((day.prices.len(), day.prices[0].to_string()), (24, "-0.12".to_owned()));
    assert_eq!(files.day(PriceArea::No5, date("2026-11-03")).await.unwrap(), None);
    let error = files.day(PriceArea::No1, date("2026-11-02")).await.unwrap_err();
    assert!(matches!(error, ApiError::Refused(Refusal::ServerTrouble { .. })));
}

#[tokio::test]
async fn another_days_file_is_never_believed() {
    let entries: Vec<Value> = (0..24)
        .map(|hour| json!({"NOK_per_kWh": 1, "time_start": format!("2026-11-01T{hour:02}:00:00+01:00")}))
        .collect();
    let server = TestServer::start(move |_, _| Reply::json(200, &Value::Array(entries.clone()))).await;
    let files = SpotFiles::new(server.client_taking(10_000));
    assert!(files.day(PriceArea::No5, date("2026-11-01")).await.unwrap().is_some());
    let error = files.day(PriceArea::No5, date("2026-11-02")).await.unwrap_err();
    assert!(matches!(error, ApiError::Mismatch { .. }));
}

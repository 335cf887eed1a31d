use std::time::Duration;

use serde_json::Value;

use crate::app::{App, CABIN, CABIN_OWNER, FLAT, HOUSE, PRIVATE};

const DAY: Duration = Duration::from_hours(24);

async fn invoices(app: &App, since: &str) -> Vec<Value> {
    let token = app.access_token(PRIVATE).await;
    app.get(&token, &format!("/v1/invoices{since}")).await.body["invoices"].as_array().unwrap().clone()
}

fn of<'a>(invoices: &'a [Value], point: &str) -> Vec<&'a Value> {
    invoices.iter().filter(|invoice| invoice["point"] == point).collect()
}

/// Decimal text with two decimals as øre.
fn ore(text: &Value) -> i64 {
    text.as_str().unwrap().replace('.', "").parse().unwrap()
}

#[tokio::test]
async fn every_finished_month_of_every_point_has_one_invoice() {
    let app = App::start().await;
    let all = invoices(&app, "").await;
    // Three years begin and end on the 21st: 36 months and a part; the flat's contract is a year old.
    assert_eq!((of(&all, HOUSE).len(), of(&all, CABIN).len(), of(&all, FLAT).len()), (36, 36, 12));
    let newest = of(&all, HOUSE)[0];
    assert_eq!(newest["period"], serde_json::json!({ "from": "2026-10-01", "to": "2026-11-01" }));
    assert_eq!((&newest["issued"], &newest["due"]), (&"2026-11-06".into(), &"2026-11-20".into()));
    let first = of(&all, FLAT);
    assert_eq!(first.last().unwrap()["period"]["from"], "2025-11-21");
}

#[tokio::test]
async fn another_customers_invoice_does_not_exist() {
    let app = App::start().await;
    let all = invoices(&app, "").await;
    let owner = app.access_token(CABIN_OWNER).await;
    let ask = async |invoice: &Value| {
        app.get(&owner, &format!("/v1/invoices/{}", invoice["id"].as_str().unwrap())).await
    };
    assert_eq!(ask(of(&all, HOUSE)[0]).await.problem(), (404, "not_found"));
    assert_eq!(ask(of(&all, CABIN)[0]).await.body, *of(&all, CABIN)[0]);
}

#[tokio::test]
async fn lines_add_up_to_the_total() {
    let app = App::start().await;
    for invoice in invoices(&app, "").await {
        let lines = invoice["lines"].as_array().unwrap();
        let sum: i64 = lines.iter().map(|line| ore(&line["nok"])).sum();
        assert_eq!(sum, ore(&invoice["total_nok"]), "{invoice}");
        let kinds: Vec<&str> = lines.iter().map(|line| line["kind"].as_str().unwrap()).collect();
        for kind in ["energy", "capacity", "consumption_tax", "enova"] {
            assert!(kinds.contains(&kind), "{invoice}");
        }
    }
}

#[tokio::test]
async fn support_and_norgespris_are_settled_on_the_bill() {
    let app = App::start().await;
    let all = invoices(&app, "").await;
    let has = |invoice: &&&Value, kind: &str| {
        invoice["lines"].as_array().unwrap().iter().any(|line| line["kind"] == kind && ore(&line["nok"]) != 0)
    };
    assert!(of(&all, HOUSE).iter().filter(|invoice| has(invoice, "support")).count() > 3);
    assert_eq!(of(&all, HOUSE).iter().filter(|invoice| has(invoice, "norgespris")).count(), 0);
    assert_eq!(of(&all, FLAT).iter().filter(|invoice| has(invoice, "norgespris")).count(), 12);
    assert_eq!(of(&all, CABIN).iter().filter(|invoice| has(invoice, "norgespris")).count(), 13);
}

#[tokio::test]
async fn a_through_billed_point_has_a_supplier_and_nothing_to_pay_here() {
    let app = App::start().await;
    for invoice in of(&invoices(&app, "").await, FLAT) {
        assert_eq!(
            (&invoice["status"], &invoice["supplier"]),
            (&"through_billed".into(), &"Eksempelkraft".into())
        );
        assert!(invoice["kid"].is_null() && invoice["due"].is_null());
    }
}

#[tokio::test]
async fn old_bills_are_paid_and_a_new_month_brings_one_that_is_due() {
    let app = App::start().await;
    let all = invoices(&app, "").await;
    let old = of(&all, HOUSE);
    assert!(
        old.iter().skip(1).all(|invoice| ["paid", "credit"].contains(&invoice["status"].as_str().unwrap()))
    );
    let token = app.access_token(PRIVATE).await;
    let cursor = app.get(&token, "/v1/changes").await.body["cursor"].as_str().unwrap().to_owned();
    app.sandbox.clock().advance(15 * DAY);
    let new = invoices(&app, &format!("?since={cursor}")).await;
    let house = of(&new, HOUSE);
    assert_eq!((house.len(), &house[0]["status"]), (1, &"due".into()));
    assert_eq!(house[0]["kid"].as_str().unwrap().len(), 13);
    let id = house[0]["id"].as_str().unwrap();
    app.sandbox.clock().advance(24 * DAY);
    let token = app.access_token(PRIVATE).await;
    assert_eq!(app.get(&token, &format!("/v1/invoices/{id}")).await.body["status"], "paid");
}

#[tokio::test]
async fn bills_are_the_same_whether_sent_one_by_one_or_all_at_once() {
    let app = App::start().await;
    for _ in 0..40 {
        app.sandbox.clock().advance(2 * DAY);
        invoices(&app, "").await;
    }
    let gradual = invoices(&app, "").await;
    let once = App::start().await;
    once.sandbox.clock().advance(80 * DAY);
    assert_eq!(gradual, invoices(&once, "").await);
}

#[tokio::test]
async fn the_tariff_book_is_the_engines_own_and_prices_every_billed_month() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let answer = app.get(&token, "/v1/tariffs").await.body;
    assert_eq!(app.get(&token, "/v1/changes").await.body["tariffs"], answer["version"]);
    let book = nettleie::load::tariff_json::read("answer", &answer["book"].to_string()).unwrap().value;
    assert_eq!((book.company.as_str(), book.tariffs.len()), ("Norgesnett", 8));
}

use std::time::Duration;

use kundeapp_sandbox::SandboxConfig;
use serde_json::{Value, json};

use crate::app::{Answer, App, CABIN, CABIN_OWNER, FLAT, FORMER_RESIDENT, HOUSE, PRIVATE, PROSUMER};

async fn open(app: &App, path: &str) -> Value {
    let answer = Answer::of(app.http.get(app.url(path))).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body
}

fn outages(answer: &Value) -> Vec<(&str, Value)> {
    let all = answer["outages"].as_array().unwrap();
    all.iter().map(|outage| (outage["id"].as_str().unwrap(), outage["points"].clone())).collect()
}

#[tokio::test]
async fn outages_are_open_to_all_and_name_the_points_of_who_is_signed_in() {
    let app = App::start().await;
    let anybody = open(&app, "/v1/outages?area=askoy").await;
    assert_eq!(outages(&anybody), [("o-kleppesto", json!([]))]);
    let updates = anybody["outages"][0]["updates"].as_array().unwrap();
    assert_eq!(updates.len(), 2, "newest first, none of the future");
    assert!(updates[0]["text"].as_str().unwrap().starts_with("Feilen er funnet"));
    let token = app.access_token(PRIVATE).await;
    let own = app.get(&token, "/v1/outages?area=askoy,fredrikstad,hvaler").await.body;
    assert_eq!(
        outages(&own),
        [
            ("o-kleppesto", json!([HOUSE])),
            ("o-fredrikstad-skap", json!([FLAT])),
            ("o-hvaler-mast", json!([CABIN]))
        ]
    );
    let former = app.access_token(FORMER_RESIDENT).await;
    assert_eq!(
        outages(&app.get(&former, "/v1/outages?area=fredrikstad").await.body)[0].1,
        json!([]),
        "moved out"
    );
    assert_eq!(app.get("made-up", "/v1/outages").await.problem(), (401, "token_expired"));
}

#[tokio::test]
async fn an_outage_that_ends_is_news_and_gone() {
    let app = App::start().await;
    let before = open(&app, "/v1/outages?area=askoy").await;
    app.sandbox.clock().advance(Duration::from_mins(130));
    let after = open(&app, "/v1/outages?area=askoy").await;
    assert!(after["version"].as_i64() > before["version"].as_i64());
    assert_eq!(outages(&after), []);
}

#[tokio::test]
async fn the_eight_forms_are_described_with_their_buttons() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let answer = app.get(&token, "/v1/forms").await.body;
    assert_eq!(app.get(&token, "/v1/changes").await.body["forms"], answer["version"]);
    let (on_pages, listed): (Vec<&Value>, Vec<&Value>) =
        answer["forms"].as_array().unwrap().iter().partition(|form| form["place"] == "page");
    let buttons: Vec<&str> = listed.iter().map(|form| form["button"].as_str().unwrap()).collect();
    assert_eq!(buttons, ["open", "apply", "order", "order", "register", "register", "register", "send"]);
    let ids: Vec<&str> = on_pages.iter().map(|form| form["id"].as_str().unwrap()).collect();
    assert_eq!(
        ids,
        [
            "give-access",
            "withdraw-access",
            "revoke-elhub-access",
            "meter-reading",
            "accept-offer",
            "change-appointment"
        ]
    );
}

async fn pdf(app: &App, token: &str, path: &str) -> Vec<u8> {
    let answer = app.http.get(app.url(path)).bearer_auth(token).send().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), answer.headers()["content-type"].to_str().unwrap()),
        (200, "application/pdf")
    );
    answer.bytes().await.unwrap().to_vec()
}

#[tokio::test]
async fn inspections_and_their_reports_are_for_who_held_the_point_then() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let answer = app.get(&token, "/v1/inspections").await.body;
    assert_eq!(app.get(&token, "/v1/changes").await.body["inspections"], answer["version"]);
    let seen: Vec<(&str, &str)> = answer["inspections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["point"].as_str().unwrap(), one["report"].as_str().unwrap()))
        .collect();
    assert_eq!(seen, [(HOUSE, "d-t-hus-2"), (CABIN, "d-t-hytte-1"), (HOUSE, "d-t-hus-1")]);
    assert!(pdf(&app, &token, "/v1/documents/d-t-hus-2").await.starts_with(b"%PDF-"));
    let owner = app.access_token(CABIN_OWNER).await;
    assert_eq!(app.get(&owner, "/v1/documents/d-t-hus-2").await.problem(), (404, "not_found"));
    let former = app.access_token(FORMER_RESIDENT).await;
    assert!(pdf(&app, &former, "/v1/documents/d-t-leilighet-1").await.starts_with(b"%PDF-"));
}

#[tokio::test]
async fn the_copy_of_an_invoice_is_a_pdf_for_its_customer_alone() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let all = app.get(&token, "/v1/invoices").await.body;
    let newest = all["invoices"].as_array().unwrap().iter().find(|bill| bill["point"] == HOUSE).unwrap();
    let path = format!("/v1/invoices/{}/pdf", newest["id"].as_str().unwrap());
    let copy = pdf(&app, &token, &path).await;
    assert!(copy.starts_with(b"%PDF-") && copy.ends_with(b"%%EOF"));
    let owner = app.access_token(CABIN_OWNER).await;
    assert_eq!(app.get(&owner, &path).await.problem(), (404, "not_found"));
}

#[tokio::test]
async fn a_bill_that_waits_for_money_says_where_it_can_be_paid_unless_the_bank_does_it() {
    let before_the_due_date = "2026-11-18T12:00:00+01:00".parse().unwrap();
    let app = App::start_with(SandboxConfig::new(1, before_the_due_date)).await;
    for (customer, agreement) in [(PRIVATE, "efaktura"), (PROSUMER, "avtale_giro")] {
        let token = app.access_token(customer).await;
        let all = app.get(&token, "/v1/invoices").await.body;
        let own = all["invoices"].as_array().unwrap().iter().filter(|bill| bill["agreement"] == agreement);
        let (open, settled): (Vec<_>, Vec<_>) =
            own.partition(|bill| bill["status"] == "due" || bill["status"] == "overdue");
        assert!(!open.is_empty() && !settled.is_empty(), "{customer}: both kinds");
        assert!(settled.iter().all(|bill| bill["pay_link"].is_null()), "nothing to pay");
        for bill in open {
            let kid = bill["kid"].as_str().unwrap();
            let paid_by_the_bank = agreement == "avtale_giro";
            assert_eq!(bill["pay_link"].as_str().is_some_and(|link| link.contains(kid)), !paid_by_the_bank);
        }
        let elsewhere = |bill: &&Value| !bill["supplier"].is_null() && !bill["agreement"].is_null();
        assert!(!all["invoices"].as_array().unwrap().iter().any(|bill| elsewhere(&bill)));
    }
}

#[tokio::test]
async fn the_status_answers_in_every_state() {
    let app = App::start().await;
    let status = open(&app, "/v1/status").await;
    assert_eq!((&status["minimum_app"], &status["maintenance_until"]), (&Value::Null, &Value::Null));
    assert_eq!(status["news"], open(&app, "/v1/news").await["version"]);
    assert!(status["spot"]["NO5"].as_u64() > Some(0), "{status}");
    app.sandbox.service().require_app("2.0.0").unwrap();
    app.sandbox.service().maintain_until("2026-11-21T13:00:00Z".parse().unwrap());
    let status = open(&app, "/v1/status").await;
    assert_eq!(
        (&status["minimum_app"], &status["maintenance_until"]),
        (&"2.0.0".into(), &"2026-11-21T14:00:00+01:00".into())
    );
}

#[tokio::test]
async fn one_answer_has_the_lists_that_are_asked_for_as_each_of_them_alone() {
    let app = App::start().await;
    let token = app.access_token(PRIVATE).await;
    let get = async |path: &str| app.get(&token, path).await;
    let all = get("/v1/content?parts=news,outages,forms,inspections&area=askoy&category=private").await.body;
    for (part, alone) in [
        ("news", "/v1/news?area=askoy&category=private"),
        ("outages", "/v1/outages?area=askoy"),
        ("forms", "/v1/forms"),
        ("inspections", "/v1/inspections"),
    ] {
        assert_eq!(all[part], get(alone).await.body, "{part}");
    }
    let some = get("/v1/content?parts=forms").await.body;
    assert_eq!(some.as_object().unwrap().keys().collect::<Vec<_>>(), ["forms"]);
    assert_eq!(get("/v1/content?parts=cats").await.problem(), (400, "invalid_request"));
    assert_eq!(get("/v1/content").await.problem(), (400, "invalid_request"));
    assert_eq!(app.get("made-up", "/v1/content?parts=news").await.problem(), (401, "token_expired"));
}

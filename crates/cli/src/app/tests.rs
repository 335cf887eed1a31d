//! Every screen of every demo customer, through the command line's own arguments.

use chrono::{DateTime, Utc};
use clap::{Parser, ValueEnum};
use kundeapp_core::api::http::HttpConfig;
use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::{App, AppConfig};
use kundeapp_core::auth::Clock;
use kundeapp_core::company::Company;
use kundeapp_core::secure_store::FileSecureStore;
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

use super::screen::{self, Refusal, Shown};
use super::{login, sync};
use crate::arguments::{Cli, Command, DemoCustomer, ScreenName};

struct CompanyClock(kundeapp_sandbox::Clock);

impl Clock for CompanyClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

/// Opens a screen as `kundeapp show` with these arguments does.
fn show(app: &App, arguments: &str) -> Result<Shown, Refusal> {
    let line = format!("kundeapp show {arguments} --json");
    let Command::Show(parsed) = Cli::try_parse_from(line.split(' ')).unwrap().command else {
        panic!("{line} is no show");
    };
    screen::open(app, parsed.screen, &parsed.options)
}

async fn signed_in(sandbox: &RunningSandbox, customer: DemoCustomer) -> (App, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let company = Company::norgesnett().unwrap().at(sandbox.base_url().parse().unwrap());
    let clock = Arc::new(CompanyClock(sandbox.clock().clone()));
    // Two hundred points take their time in a build that is not optimised, beside other tests.
    let patient = Duration::from_mins(10);
    let http = HttpConfig { read_timeout: patient, total_timeout: patient, ..HttpConfig::default() };
    let config = AppConfig { http, ..AppConfig::new(folder.path(), company) };
    let secrets = FileSecureStore::open(folder.path().join("secrets")).unwrap();
    let app = App::open(config, Arc::new(secrets), clock).await.unwrap();
    login::send_code(&app, LoginMethod::Email, customer.email()).await.unwrap();
    let code = sandbox.outbox().latest_code(customer.email()).unwrap();
    login::enter_code(&app, &code).await.unwrap();
    (app, folder)
}

async fn sandbox_of(customer: DemoCustomer) -> RunningSandbox {
    let config = match customer {
        DemoCustomer::Guide => SandboxConfig::guide(),
        _ => SandboxConfig::new(1, "2026-11-20T17:30:00Z".parse().unwrap()),
    };
    Sandbox::start(config).await.unwrap()
}

/// Texts that no screen may leave empty.
const MANDATORY: [&str; 7] = ["title", "label", "name", "value", "sentence", "updated", "basis"];

fn empty_texts(state: &Value, path: &str, found: &mut Vec<String>) {
    match state {
        Value::Object(members) => {
            // What the customer has not filled in yet is empty with right.
            let to_fill_in = members.contains_key("rules");
            for (key, member) in members.iter().filter(|(key, _)| !(to_fill_in && *key == "value")) {
                let here = format!("{path}/{key}");
                if MANDATORY.contains(&key.as_str())
                    && member.as_str().is_some_and(|text| text.trim().is_empty())
                {
                    found.push(here.clone());
                }
                empty_texts(member, &here, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| empty_texts(item, path, found)),
        _ => {}
    }
}

async fn every_screen_is_whole(customer: DemoCustomer) {
    let sandbox = sandbox_of(customer).await;
    let (app, _folder) = signed_in(&sandbox, customer).await;
    if customer == DemoCustomer::CoOperative {
        let has_points = |app: &App| app.chosen_point().is_ok_and(|point| point.is_some());
        sync::synchronise_until(&app, has_points).await.unwrap();
    } else {
        sync::synchronise(&app).await.unwrap();
    }
    app.refresh_services().await.unwrap();
    for name in ScreenName::value_variants() {
        let shown = show(&app, name.id()).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", name.id()));
        let again: Value = serde_json::from_str(&shown.json.to_string()).unwrap();
        let frame = again.get("frame").or_else(|| again["form"].get("frame"));
        assert!(frame.is_some_and(|frame| frame["title"].is_string()), "{}: {again}", name.id());
        let mut found = Vec::new();
        empty_texts(&again, name.id(), &mut found);
        assert!(found.is_empty(), "{customer:?}: {found:?}");
        assert!(!shown.text.contains("{ $") && shown.text.lines().count() > 3, "{}", shown.text);
    }
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_private_customer_has_every_screen_whole() {
    every_screen_is_whole(DemoCustomer::Private).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_prosumer_has_every_screen_whole() {
    every_screen_is_whole(DemoCustomer::Prosumer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_business_has_every_screen_whole() {
    every_screen_is_whole(DemoCustomer::Business).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_holiday_home_has_every_screen_whole() {
    every_screen_is_whole(DemoCustomer::HolidayHome).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guides_customer_has_every_screen_whole() {
    every_screen_is_whole(DemoCustomer::Guide).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_co_operative_has_every_screen_whole() {
    every_screen_is_whole(DemoCustomer::CoOperative).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_that_is_typed_shows_what_it_comes_to() {
    let sandbox = sandbox_of(DemoCustomer::HolidayHome).await;
    let (app, _folder) = signed_in(&sandbox, DemoCustomer::HolidayHome).await;
    sync::synchronise(&app).await.unwrap();
    app.refresh_services().await.unwrap();
    let stood = show(&app, "reading").unwrap().json["readings"][0]["value"].as_str().unwrap().to_owned();
    let stood: u64 = stood.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
    let shown = show(&app, &format!("reading --kwh {}", stood + 400)).unwrap();
    let sum = shown.json["sum"]["value"].as_str().unwrap();
    assert!(shown.json["problem"].is_null() && shown.text.contains(sum), "{}", shown.text);
    let lower = show(&app, "reading --kwh 1").unwrap();
    assert!(lower.json["problem"].is_string() && lower.text.starts_with("! "), "{}", lower.text);
    sandbox.shutdown().await;
}

#[test]
fn every_screen_has_the_name_that_the_command_line_knows() {
    for name in ScreenName::value_variants() {
        assert_eq!(name.to_possible_value().unwrap().get_name(), name.id());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_open_and_what_is_not_there_is_refused_in_one_line() {
    let sandbox = sandbox_of(DemoCustomer::Private).await;
    let (app, _folder) = signed_in(&sandbox, DemoCustomer::Private).await;
    sync::synchronise(&app).await.unwrap();
    app.refresh_services().await.unwrap();
    let state = |arguments: &str| show(&app, arguments).unwrap().json;
    for (list, pointer) in [
        ("invoices", "/invoices/0/id"),
        ("news", "/articles/0/id"),
        ("outages", "/ongoing/outages/0/id"),
        ("forms", "/forms/0/id"),
        ("inspections", "/inspections/0/id"),
        ("access", "/given/rows/0/id"),
        ("connections", "/cases/0/id"),
        ("meter-exchange", "/exchanges/0/id"),
        ("faq", "/questions/0/id"),
    ] {
        let id = state(list).pointer(pointer).unwrap().as_str().unwrap().to_owned();
        let one = show(&app, &format!("{list} --id {id}")).unwrap();
        assert!(one.json["frame"]["title"].is_string() && !one.text.is_empty(), "{list} {id}");
        assert!(matches!(show(&app, &format!("{list} --id finnes-ikke")), Err(Refusal::App(_))), "{list}");
    }
    let questions = |arguments: &str| state(arguments)["questions"].as_array().unwrap().len();
    assert!(questions("faq --search strømmen") < questions("faq") && questions("faq --search strømmen") > 0);
    assert_eq!(state("support --id 2026-10")["days"].as_array().unwrap().len(), 31);
    assert_eq!(state("support --id 2026-10-25")["hours"].as_array().unwrap().len(), 25);
    assert_eq!(state("spot --at 2026-11-19 --step quarter")["bars"].as_array().unwrap().len(), 96);
    assert_eq!(state("spot --vat with --cheapest 5")["cheapest"]["count"], 5);
    assert_eq!(state("prices --vat without")["vat"]["on"], false);
    assert!(show(&app, "consumption --table").unwrap().text.contains("kl. 05:00–06:00"));
    let refused = |arguments: &str| match show(&app, arguments) {
        Err(Refusal::Usage(line)) => line,
        other => panic!("{arguments}: {:?}", other.map(|shown| shown.text)),
    };
    assert!(refused("consumption --at 1990-01-01").contains("the nearest is in"));
    assert!(refused("spot --at 2026-01-01").contains("2026-11-19, 2026-11-20, 2026-11-21"));
    assert_eq!(refused("peaks --cheapest 3"), "--cheapest: peaks has no use for it");
    assert!(refused("support --id mandag").contains("2026-10-12"));
    let foreign = "overview --point 999900000000000213";
    assert!(matches!(show(&app, foreign), Err(Refusal::App(_))));
}

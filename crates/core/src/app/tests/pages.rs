//! Pages of Kundeservice: fetched when they are opened, read without network, and only one's own.

use kundeapp_sandbox::SandboxConfig;

use super::Phone;
use crate::api::wire::PageKind;
use crate::error::AppError;
use crate::screens::BannerKind;
use crate::screens::services::MenuKind;

const FLAT: &str = "999900000000000022";

fn november() -> SandboxConfig {
    SandboxConfig::new(1, "2026-11-21T12:00:00Z".parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_can_be_searched_before_a_login_and_stay_after_a_logout() {
    let mut phone = Phone::with(november()).await;
    let app = phone.app().await;
    assert!(matches!(app.refresh_page(PageKind::Meters).await, Err(AppError::SessionEnded)));
    app.refresh_services().await.unwrap();
    let anybody = app.faq().unwrap().state("", 0).unwrap().questions.len();
    phone.sign_in(&app, "privat@example.com").await;
    app.sync_now().await.unwrap();
    assert!(
        app.faq().unwrap().state("", 0).unwrap().questions.len() < anybody,
        "those for a board are not for them"
    );
    app.log_out().await.unwrap();
    phone.sandbox.take().unwrap().shutdown().await;
    let found = app.faq().unwrap().state("stromstans borte", 0).unwrap();
    assert_eq!(found.questions.len(), 0);
    let found = app.faq().unwrap().state("strommen borte naboen", 0).unwrap();
    assert_eq!(found.questions.first().map(|row| row.id.as_str()), Some("q-borte"));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_open_without_network_with_the_time_of_their_own() {
    let mut phone = Phone::with(november()).await;
    let app = phone.app().await;
    phone.sign_in(&app, "privat@example.com").await;
    app.sync_now().await.unwrap();
    assert!(app.meter().unwrap().state().unwrap().frame.empty.is_some(), "a sync fetches no page");
    app.refresh_services().await.unwrap();
    phone.sandbox.as_ref().unwrap().clock().advance(std::time::Duration::from_hours(1));
    app.refresh_page(PageKind::Connections).await.unwrap();
    phone.sandbox.take().unwrap().shutdown().await;
    assert!(matches!(app.refresh_page(PageKind::Meters).await, Err(AppError::Offline(_))));

    let meter = app.meter().unwrap().state().unwrap();
    assert_eq!(meter.frame.updated, "Sist oppdatert 21. nov. 2026 kl. 13:00");
    assert_eq!(meter.frame.banner.map(|banner| banner.kind), Some(BannerKind::Offline));
    assert_eq!(meter.han.unwrap().text, "HAN-porten er åpen");
    let cases = app.connections().unwrap().state().unwrap();
    assert_eq!(cases.frame.updated, "Sist oppdatert 21. nov. 2026 kl. 14:00", "nothing new, but asked again");
    assert_eq!(cases.cases.iter().filter(|case| case.yours).count(), 1);
    assert_eq!(app.authorisations().unwrap().state().unwrap().given.rows[0].party, "Slektning");
    app.choose_point(FLAT.parse().unwrap()).unwrap();
    assert_eq!(app.elhub().unwrap().state().unwrap().supplier[0].value, "Eksempelkraft");
    let appointments = app.meter_exchanges().unwrap().state().unwrap();
    assert_eq!(appointments.exchanges[0].window, "torsdag 3. desember 2026 kl. 08:00–12:00");

    let menu = app.services().unwrap().state().unwrap().menu;
    let line = |kind| menu.iter().find(|item| item.kind == kind).and_then(|item| item.state.clone());
    assert_eq!(line(MenuKind::Inspections).as_deref(), Some("2 frister"));
    assert_eq!(line(MenuKind::Connections).as_deref(), Some("1 sak"));
    assert_eq!(line(MenuKind::Authorisations).as_deref(), Some("1 gitt, 1 mottatt"));
    assert!(menu.iter().all(|item| item.kind != MenuKind::SelfReading), "every meter sends its own values");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_of_a_point_goes_with_the_right_to_see_it() {
    let phone = Phone::with(november()).await;
    let app = phone.app().await;
    phone.sign_in(&app, "privat@example.com").await;
    app.sync_now().await.unwrap();
    app.refresh_services().await.unwrap();
    assert_eq!(app.authorisations().unwrap().state().unwrap().received.rows.len(), 1);
    phone.sandbox.as_ref().unwrap().withdraw_authorisation("c-private", "999900000000000039").await.unwrap();
    app.sync_now().await.unwrap();
    assert!(app.authorisations().unwrap().state().unwrap().received.rows.is_empty());
    app.refresh_services().await.unwrap();
    assert!(app.authorisations().unwrap().state().unwrap().received.rows.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_holiday_home_is_told_when_to_read_and_what_it_would_cost() {
    let phone = Phone::with(november()).await;
    let app = phone.app().await;
    phone.sign_in(&app, "hytte@example.com").await;
    app.sync_now().await.unwrap();
    app.refresh_services().await.unwrap();
    let screen = app.self_reading().unwrap();
    let state = screen.state().unwrap();
    assert_eq!(state.due.unwrap().text, "Neste avlesning 1. jan. 2027");
    let last: u64 =
        state.readings[0].value.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
    let preview = screen.preview(&(last + 400).to_string()).unwrap();
    assert_eq!(preview.problem, None);
    let kinds: Vec<_> = preview.lines.iter().map(|line| line.kind.as_str()).collect();
    assert_eq!(
        kinds,
        ["energy", "energy", "energy", "capacity", "consumption_tax", "enova"],
        "three prices this year"
    );
    assert!(preview.billed.unwrap().value.starts_with('−'));
    let menu = app.services().unwrap().state().unwrap().menu;
    assert!(menu.iter().any(|item| item.kind == MenuKind::SelfReading));
}

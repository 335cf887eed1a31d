//! The demo customers' screens: what only some of them have.

use kundeapp_sandbox::SandboxConfig;

use super::Phone;
use crate::screens::consumption::Scale;
use crate::screens::overview::TabKind;

fn november() -> SandboxConfig {
    SandboxConfig::new(1, "2026-11-21T12:00:00Z".parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_prosumer_sees_production_credit_and_feed_in_prices() {
    let phone = Phone::with(november()).await;
    let app = phone.app().await;
    phone.sign_in(&app, "prosumer@example.com").await;
    app.sync_now().await.unwrap();
    let tabs = app.overview().unwrap().state().unwrap().tabs;
    assert!(tabs.iter().any(|tab| tab.kind == TabKind::Production));
    let mut production = app.production().unwrap();
    production.show(Scale::Month);
    let state = production.state().unwrap();
    assert!(state.produced.total_wh.unwrap() > 0 && !state.produced.axis.is_empty());
    assert_eq!(state.produced.bars.len(), state.consumed.len());
    assert_eq!(app.prices().unwrap().state().unwrap().feed_in.len(), 1);
    let support = app.support().unwrap().state().unwrap();
    assert_eq!(support.current.unwrap().agreement, "Norgespris");
    assert!(!support.comparison.months.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_holiday_home_without_hours_sees_readings_and_its_tier_as_billed() {
    let phone = Phone::with(november()).await;
    let app = phone.app().await;
    phone.sign_in(&app, "hytte@example.com").await;
    app.sync_now().await.unwrap();
    let consumption = app.consumption().unwrap().state().unwrap();
    let readings = consumption.readings.unwrap();
    assert!(readings.rows.len() > 30 && readings.last_year.is_some() && readings.note.is_some());
    assert!(consumption.notes[0].starts_with("Måleren her sender ikke timeverdier"));
    let trial = app.trial_settlement().unwrap().state().unwrap();
    assert!(trial.frame.empty.unwrap().contains("et fast trinn") && trial.lines.is_empty());
    let card = app.overview().unwrap().state().unwrap().card.unwrap();
    let tier = card.tier.unwrap();
    assert_eq!((tier.number, tier.span.as_str()), (2, "2–4,99\u{a0}kW"), "4 kW, as billed");
    assert_eq!((card.energy, card.cost, card.room), (None, None, None));
    assert!(card.month_note.unwrap().starts_with("Måleren her"));
    assert!(card.price_now.is_some());
    let own = |prices: crate::screens::prices::PricesState| prices.tiers.iter().position(|tier| tier.own);
    assert_eq!(own(app.prices().unwrap().state().unwrap()), Some(1));
    assert!(app.peaks().unwrap().state().unwrap().frame.empty.unwrap().contains("fast trinn"));
    let bills = app.invoices().unwrap().state().unwrap();
    assert!(bills.frame.empty.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_sync_returns_with_the_first_screens_and_goes_on_by_itself() {
    let phone = Phone::with(november()).await;
    let app = phone.app().await;
    phone.sign_in(&app, super::PRIVATE).await;
    let mut status = app.sync_status().await.unwrap();
    app.sync_to_first_screen().await.unwrap();
    assert!(app.overview().unwrap().state().unwrap().card.unwrap().energy.is_some());
    status.wait_for(|status| status.last_good.is_some()).await.unwrap();
}

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
    assert!(state.produced.total_wh.unwrap() > 0 && state.axis_wh > 0);
    assert_eq!(state.produced.bars.len(), state.consumed.len());
    assert_eq!(app.prices().unwrap().state().unwrap().feed_in.len(), 1);
    let support = app.support().unwrap().state().unwrap();
    assert_eq!(support.current.unwrap().agreement, "Norgespris");
    assert!(!support.comparison.months.is_empty());
}

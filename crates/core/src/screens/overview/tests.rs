use serde_json::json;

use super::{Overview, OverviewState, TabKind};
use crate::i18n::Language;
use crate::screens::spot::Spot;
use crate::screens::testing::{desk, fill, house, house_with_values, house_without_values, synced};
use crate::screens::trial_settlement::TrialSettlement;
use crate::screens::{BannerKind, Desk, Link};
use crate::store::testing::{TestStore, empty_store, id, range};

fn state(store: &TestStore, language: Language) -> OverviewState {
    Overview::new(desk(store, language), Some(id(1))).state().unwrap()
}

fn house_with_prices() -> TestStore {
    let store = house_with_values();
    fill(&store, range("2023-11-13", "2023-11-15"));
    store
}

#[test]
fn one_card_has_the_month_the_tier_and_the_price() {
    let store = house_with_prices();
    insta::assert_json_snapshot!("nb", state(&store, Language::Nb));
    insta::assert_json_snapshot!("en", state(&store, Language::En));
}

#[test]
fn its_figures_are_those_of_the_screens_it_leads_to() {
    let store = house_with_prices();
    let card = state(&store, Language::Nb).card.unwrap();
    let trial = TrialSettlement::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap();
    assert_eq!((card.energy, card.cost), (trial.used.map(|used| used.total), trial.sum));
    assert_eq!((card.tier, card.room), (trial.tier, trial.room));
    let spot = Spot::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap();
    assert_eq!((card.price_now, card.lowest_next), (spot.now, spot.lowest_next));
}

#[test]
fn production_has_a_tab_only_where_the_point_feeds_in() {
    let store = house_with_values();
    let kinds = |store: &TestStore| {
        state(store, Language::Nb).tabs.into_iter().map(|tab| tab.kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&store), [TabKind::Consumption, TabKind::Invoices]);
    let mut point = serde_json::to_value(house()).unwrap();
    point["directions"] = json!(["consumption", "production"]);
    let point = serde_json::from_value(point).unwrap();
    store.write(|writer| writer.put_points(&[point])).unwrap();
    assert_eq!(kinds(&store), [TabKind::Consumption, TabKind::Production, TabKind::Invoices]);
}

#[test]
fn a_new_month_says_why_it_is_empty_and_has_the_price() {
    let store = house_without_values();
    synced(&store, "2023-12-01T08:00:00Z");
    let card = state(&store, Language::Nb).card.unwrap();
    assert!(card.month_note.unwrap().starts_with("Det er ingen målerverdier for denne måneden ennå."));
    assert_eq!((card.energy, card.tier, card.price_now), (None, None, None));
    fill(&store, range("2023-12-01", "2023-12-02"));
    assert!(state(&store, Language::Nb).card.unwrap().price_now.is_some());
}

#[test]
fn offline_and_without_a_sync_it_opens() {
    let store = house_with_prices();
    let offline = Desk::new(store.shared(), Language::Nb, Link::Offline);
    let state = Overview::new(offline, Some(id(1))).state().unwrap();
    assert!(state.frame.banner.is_some() && state.card.is_some());
    let nothing = Overview::new(desk(&empty_store(), Language::En), None).state().unwrap();
    assert!(nothing.frame.empty.unwrap().starts_with("No figures have been fetched yet."));
    assert!(nothing.tabs.is_empty());
}

#[test]
fn where_nothing_new_can_be_kept_the_last_good_data_show_under_a_message_that_says_so() {
    let store = house_with_prices();
    for link in [Link::StorageFull, Link::StorageReadOnly] {
        let desk = Desk::new(store.shared(), Language::Nb, link);
        let state = Overview::new(desk, Some(id(1))).state().unwrap();
        let banner = state.frame.banner.unwrap();
        assert_eq!(banner.kind, BannerKind::Storage);
        assert!(banner.text.contains("Du ser det som ble hentet sist"));
        assert!(state.card.unwrap().energy.is_some());
    }
}

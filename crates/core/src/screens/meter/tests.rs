use serde_json::{Value, json};

use super::MeterScreen;
use crate::api::wire::{Meters, PageAnswer};
use crate::i18n::Language;
use crate::screens::Letters;
use crate::screens::testing::{NOW, desk, house, synced, with_page_forms};
use crate::store::testing::{TestStore, id, point, store_with};

fn with_meter(more: &Value) -> TestStore {
    let store = store_with(&[house(), point(2, &[("2022-01-01", "")])]);
    let mut meter = json!({"point": id(1).to_string(), "number": "6970631400000001", "kind": "smart",
        "model": "Trefase, direktemålt", "installed": "2018-06-12", "phases": 3, "main_fuse_ampere": 63,
        "communication": "mesh", "last_contact": "2023-11-13T05:10:00Z", "han": "closed",
        "measures": ["active_import", "power", "magnetism"], "interval_minutes": 60});
    for (field, value) in more.as_object().unwrap() {
        meter[field] = value.clone();
    }
    let page: PageAnswer<Meters> =
        serde_json::from_value(json!({"version": 1, "now": "2023-11-13T18:00:00Z",
        "content": {"meters": [meter], "han_form": "give",
        "main_switch_advice": "<p>Slå av <b>store apparater</b> først.</p>"}}))
        .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    with_page_forms(&store);
    synced(&store, NOW);
    store
}

#[test]
fn a_smart_meter_shows_what_it_is_and_how_to_open_its_port() {
    let store = with_meter(&json!({}));
    insta::assert_json_snapshot!(
        MeterScreen::new(desk(&store, Language::Nb), Letters::default(), Some(id(1))).state().unwrap()
    );
}

#[test]
fn a_port_that_is_open_or_not_there_is_not_asked_for() {
    for (han, text) in [("open", "The HAN port is open"), ("none", "The meter has no HAN port")] {
        let store = with_meter(&json!({"han": han, "kind": "manual", "communication": "none",
            "interval_minutes": null, "last_contact": null, "model": null}));
        let state =
            MeterScreen::new(desk(&store, Language::En), Letters::default(), Some(id(1))).state().unwrap();
        let han = state.han.unwrap();
        assert_eq!((han.text.as_str(), han.opening), (text, None));
        assert_eq!(state.fields.len(), 6);
    }
}

#[test]
fn a_point_whose_meter_is_not_known_says_so() {
    let store = with_meter(&json!({}));
    let empty = |point| {
        MeterScreen::new(desk(&store, Language::Nb), Letters::default(), point)
            .state()
            .unwrap()
            .frame
            .empty
            .unwrap()
    };
    assert_eq!(empty(Some(id(2))), "Vi har ingen opplysninger om måleren her.");
    assert!(!empty(None).is_empty());
}

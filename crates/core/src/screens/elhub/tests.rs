use serde_json::{Value, json};

use super::ElhubScreen;
use crate::api::wire::{Elhub, PageAnswer};
use crate::i18n::Language;
use crate::screens::Letters;
use crate::screens::testing::{NOW, desk, house, synced, with_page_forms};
use crate::store::testing::{TestStore, id, point, store_with};

fn with_record(more: &Value) -> TestStore {
    let store = store_with(&[house(), point(2, &[("2022-01-01", "")])]);
    let mut record = json!({"point": id(1).to_string(), "reported_to": "2023-11-12",
        "reported_at": "2023-11-13T05:40:00Z",
        "grid_company": {"kind": "consumption", "connected": true, "settlement": "hourly",
            "grid_area": "Askøy", "yearly_kwh": "24500", "used_for": "Husholdning"},
        "supplier": {"name": "Eksempelkraft", "since": "2022-01-01", "customer": "Privatkunde",
            "bills_grid_rent": false},
        "accesses": [
            {"id": "x-1", "name": "Strømapp", "purpose": "Vise forbruk", "from": "2022-03-01", "to": "2023-03-01"},
            {"id": "x-2", "name": "Ladeapp", "purpose": "Styre lading", "from": "2023-03-01", "to": null}]});
    for (field, value) in more.as_object().unwrap() {
        record[field] = value.clone();
    }
    let page: PageAnswer<Elhub> = serde_json::from_value(json!({"version": 1, "now": "2023-11-13T18:00:00Z",
        "content": {"revoke_form": "about", "link": "https://elhub.example/minside", "points": [record],
        "topics": [{"title": "Hvorfor?", "text": "<p>Alle kraftselskaper bruker <b>samme</b> tall.</p>"}]}}))
    .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    with_page_forms(&store);
    synced(&store, NOW);
    store
}

#[test]
fn what_is_registered_and_who_has_access_is_shown() {
    let store = with_record(&json!({}));
    insta::assert_json_snapshot!(
        ElhubScreen::new(desk(&store, Language::Nb), Letters::default(), Some(id(1))).state().unwrap()
    );
}

#[test]
fn without_supplier_and_accesses_sentences_say_so() {
    let store = with_record(&json!({"supplier": null, "accesses": [], "reported_to": null}));
    let state =
        ElhubScreen::new(desk(&store, Language::En), Letters::default(), Some(id(1))).state().unwrap();
    assert!(state.supplier_none.is_some() && state.accesses_none.is_some());
    assert_eq!(state.reported, None);
    let other =
        ElhubScreen::new(desk(&store, Language::En), Letters::default(), Some(id(2))).state().unwrap();
    assert_eq!(other.frame.empty.as_deref(), Some("We have nothing about this metering point from Elhub."));
    assert_eq!(other.topics.len(), 1, "what holds for everybody stays");
}

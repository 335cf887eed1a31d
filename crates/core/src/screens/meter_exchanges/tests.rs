use serde_json::{Value, json};

use super::MeterExchangesScreen;
use crate::api::wire::{MeterExchanges, PageAnswer};
use crate::i18n::Language;
use crate::screens::Letters;
use crate::screens::testing::{NOW, desk, house, synced, with_page_forms};
use crate::store::testing::{TestStore, id, store_with};

fn exchange(name: &str, point: u64, state: &str, from: &str, to: &str) -> Value {
    json!({"id": name, "point": id(point).to_string(), "reason": "Måleren er 15 år.", "state": state,
        "asked": {"day": "2023-11-24", "time": "morning", "at": "2023-11-12T10:00:00Z"}, "window": {"from": from, "to": to}, "power_off_minutes": 20, "presence": true,
        "other_windows": [{"from": "2023-11-13T17:00:00Z", "to": "2023-11-13T18:00:00Z"},
            {"from": "2023-11-23T11:00:00Z", "to": "2023-11-23T15:00:00Z"}]})
}

fn with_exchanges() -> TestStore {
    let store = store_with(&[house()]);
    let page: PageAnswer<MeterExchanges> = serde_json::from_value(json!({"version": 1,
        "now": "2023-11-13T17:45:00Z", "content": {"change_form": "when", "about": "<p>Målerstand tas <b>før</b> byttet.</p>", "exchanges": [
            exchange("old", 1, "done", "2019-03-01T07:00:00Z", "2019-03-01T11:00:00Z"),
            exchange("passed", 1, "booked", "2023-11-13T07:00:00Z", "2023-11-13T17:45:00Z"),
            exchange("next", 1, "booked", "2023-11-22T07:00:00Z", "2023-11-22T11:00:00Z"),
            exchange("not seen", 9, "booked", "2023-11-22T07:00:00Z", "2023-11-22T11:00:00Z")]}}))
    .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    with_page_forms(&store);
    synced(&store, NOW);
    store
}

#[test]
fn the_appointment_to_come_stands_first() {
    let store = with_exchanges();
    insta::assert_json_snapshot!(
        MeterExchangesScreen::new(desk(&store, Language::Nb), Letters::default()).state().unwrap()
    );
}

#[test]
fn only_an_appointment_to_come_has_other_times_and_none_of_the_past() {
    let store = with_exchanges();
    let screen = MeterExchangesScreen::new(desk(&store, Language::Nb), Letters::default());
    insta::assert_json_snapshot!(screen.detail("next").unwrap().unwrap());
    assert_eq!(screen.detail("passed").unwrap().unwrap().change, None);
    assert_eq!(screen.detail("not seen").unwrap(), None);
}

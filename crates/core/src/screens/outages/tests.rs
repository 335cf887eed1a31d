use serde_json::{Value, json};

use super::Outages;
use crate::api::wire::Outage;
use crate::company::Company;
use crate::i18n::Language;
use crate::screens::testing::{NOW, desk, house, synced};
use crate::store::testing::{TestStore, empty_store, id, store_with};

fn outage(name: &str, more: &Value) -> Outage {
    let mut outage = json!({"id": name, "kind": "planned", "area": "askoy", "streets": ["Storebotn"], "postcodes": ["5309"],
        "points": [], "from": "2023-11-15T08:00:00Z", "to": "2023-11-15T11:00:00Z", "cause": "Vi bytter kabelskap.",
        "affected": 38, "updates": []});
    for (field, value) in more.as_object().unwrap() {
        outage[field] = value.clone();
    }
    serde_json::from_value(outage).unwrap()
}

fn with_outages() -> TestStore {
    let store = store_with(&[house()]);
    let own = json!([id(1).to_string()]);
    let outages = [
        outage("work", &json!({})),
        outage(
            "own work",
            &json!({"from": "2023-11-20T08:00:00Z", "to": "2023-11-20T11:00:00Z", "points": own}),
        ),
        outage("over", &json!({"from": "2023-11-13T08:00:00Z", "to": "2023-11-13T17:30:00Z"})),
        outage(
            "fault",
            &json!({"kind": "unplanned", "from": "2023-11-13T16:05:00Z", "to": null, "cause": null,
            "points": own, "updates": [{"at": "2023-11-13T16:20:00Z", "text": "Vi leter etter feilen."}]}),
        ),
    ];
    store.write(|writer| writer.put_outages(&outages)).unwrap();
    synced(&store, NOW);
    store
}

fn screen(store: &TestStore, language: Language) -> Outages {
    Outages::new(desk(store, language), &Company::norgesnett().unwrap().areas)
}

#[test]
fn ongoing_and_planned_stand_apart_with_ones_own_first() {
    let store = with_outages();
    insta::assert_json_snapshot!(screen(&store, Language::Nb).state().unwrap());
    let ids: Vec<_> =
        screen(&store, Language::En).state().unwrap().planned.outages.into_iter().map(|row| row.id).collect();
    assert_eq!(ids, ["own work", "work"]);
}

#[test]
fn a_fault_says_what_is_known_and_what_is_not() {
    let store = with_outages();
    insta::assert_json_snapshot!(screen(&store, Language::Nb).detail("fault").unwrap().unwrap());
    assert_eq!(screen(&store, Language::Nb).detail("gone").unwrap(), None);
}

#[test]
fn nothing_reported_is_a_sentence() {
    let store = empty_store();
    synced(&store, NOW);
    let state = screen(&store, Language::Nb).state().unwrap();
    assert_eq!(state.ongoing.empty.as_deref(), Some("Ingen rapportert strømstans for øyeblikket"));
    assert_eq!((state.ongoing.count.as_str(), state.planned.count.as_str()), ("Ingen", "Ingen"));
}

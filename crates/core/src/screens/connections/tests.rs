use serde_json::{Value, json};

use super::ConnectionsScreen;
use crate::api::wire::{Connections, PageAnswer};
use crate::i18n::Language;
use crate::screens::Letters;
use crate::screens::testing::{NOW, desk, synced, with_page_forms};
use crate::store::testing::{TestStore, empty_store};

const STEPS: [&str; 7] = ["registered", "received", "offered", "accepted", "paid", "may_start", "connected"];

fn case(id: &str, done: usize, more: &Value) -> Value {
    let steps: Vec<Value> = STEPS
        .iter()
        .enumerate()
        .map(|(index, step)| json!({"step": step, "done": (index < done).then_some("2023-11-01")}))
        .collect();
    let mut case = json!({"id": id, "number": "TK-1042", "title": "Nytt anlegg: garasje med lading",
        "address": {"street": "Storebotn 1", "postcode": "5309", "city": "Kleppestø"},
        "installer": {"name": "Eksempel Elektro AS", "prequalified": true, "area_supplier": null},
        "steps": steps});
    for (field, value) in more.as_object().unwrap() {
        case[field] = value.clone();
    }
    case
}

fn with_cases(cases: &[Value]) -> TestStore {
    let store = empty_store();
    let page: PageAnswer<Connections> = serde_json::from_value(json!({"version": 1,
        "now": "2023-11-13T18:00:00Z", "content": {"accept_form": "about", "system": "Elsmart", "cases": cases,
        "topics": [{"title": "Hva er anleggsbidrag?", "text": "<p>Det du betaler for <b>ditt</b> anlegg.</p>"}]}}))
    .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    with_page_forms(&store);
    synced(&store, NOW);
    store
}

fn offer(valid_to: &str) -> Value {
    json!({"offer": {"contribution_nok": "48750.00", "description": "Ny stikkledning, 40 meter", "valid_to": valid_to},
        "installer": {"name": "Eksempel Elektro AS", "prequalified": false, "area_supplier": "Eksempel Nett AS"}})
}

#[test]
fn cases_say_how_far_they_have_come_and_whom_they_wait_for() {
    let missing = json!({"missing": ["Situasjonsplan"]});
    let cases: Vec<Value> = (1..=7)
        .map(|done| case(&done.to_string(), done, &if done == 1 { missing.clone() } else { json!({}) }))
        .collect();
    let store = with_cases(&cases);
    let state = ConnectionsScreen::new(desk(&store, Language::Nb), Letters::default()).state().unwrap();
    insta::assert_json_snapshot!(state);
    let yours: Vec<_> = state.cases.iter().filter(|case| case.yours).map(|case| case.id.as_str()).collect();
    assert_eq!(yours, ["3", "4"], "an offer to accept, and a contribution to pay");
}

#[test]
fn a_case_shows_steps_offer_and_who_works_where() {
    let store = with_cases(&[case("1", 3, &offer("2023-11-13"))]);
    let screen = ConnectionsScreen::new(desk(&store, Language::Nb), Letters::default());
    insta::assert_json_snapshot!(screen.detail("1").unwrap().unwrap());
    assert_eq!(screen.detail("2").unwrap(), None);
}

#[test]
fn an_offer_runs_out_unless_it_was_accepted() {
    let store = with_cases(&[case("late", 3, &offer("2023-11-12")), case("taken", 4, &offer("2023-11-12"))]);
    let screen = ConnectionsScreen::new(desk(&store, Language::En), Letters::default());
    let valid = |id: &str| screen.detail(id).unwrap().unwrap().offer.unwrap();
    assert!(valid("late").expired && valid("late").valid.starts_with("The offer ended"));
    let accept = |id: &str| screen.detail(id).unwrap().unwrap().accept;
    assert_eq!((accept("late"), accept("taken")), (None, None));
    assert!(!valid("taken").expired && valid("taken").valid.starts_with("The offer has been accepted"));
}

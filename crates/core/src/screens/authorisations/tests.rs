use std::collections::BTreeSet;

use serde_json::json;

use super::AuthorisationsScreen;
use crate::api::wire::{Authorisations, PageAnswer};
use crate::i18n::Language;
use crate::screens::Letters;
use crate::screens::testing::{NOW, desk, house, synced, with_page_forms};
use crate::store::testing::{TestStore, empty_store, id, point, store_with};

fn with_authorisations() -> TestStore {
    let store = store_with(&[house(), point(2, &[("2022-01-01", "")])]);
    let one = |name: &str, number: u64, party: &str, kind: &str, from: &str, to: Option<&str>| {
        json!({"id": name, "point": id(number).to_string(), "party": {"name": party, "kind": kind},
            "from": from, "to": to})
    };
    let page: PageAnswer<Authorisations> =
        serde_json::from_value(json!({"version": 1, "now": "2023-11-13T18:00:00Z",
        "content": {"give_form": "give", "withdraw_form": "about", "given": [
            one("ended", 1, "Tidligere leietaker", "person", "2022-02-01", Some("2023-02-01")),
            one("last day", 1, "Regnskapsfører", "business", "2023-01-01", Some("2023-11-14")),
            one("to come", 1, "Leietaker", "person", "2023-12-01", None),
            one("not seen", 9, "Noen", "person", "2023-01-01", None),
        ], "received": [one("cabin", 2, "Hytteeier", "board", "2023-05-13", None)]}}))
        .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    with_page_forms(&store);
    synced(&store, NOW);
    store
}

#[test]
fn given_and_received_stand_apart_and_say_whether_they_hold() {
    let store = with_authorisations();
    insta::assert_json_snapshot!(
        AuthorisationsScreen::new(desk(&store, Language::Nb), Letters::default()).state().unwrap()
    );
}

#[test]
fn only_what_was_given_and_still_runs_can_be_withdrawn() {
    let store = with_authorisations();
    let screen = AuthorisationsScreen::new(desk(&store, Language::En), Letters::default());
    let withdraw = |id: &str| screen.detail(id).unwrap().map(|detail| detail.withdraw.is_some());
    assert_eq!(
        ["last day", "to come", "ended", "cabin", "not seen", "gone"].map(withdraw),
        [Some(true), Some(true), Some(false), Some(false), None, None]
    );
    insta::assert_json_snapshot!(screen.detail("cabin").unwrap().unwrap());
    let link = screen.detail("last day").unwrap().unwrap().withdraw.unwrap();
    assert_eq!((link.form.as_str(), link.label.as_str()), ("about", "Withdraw"));
    assert_eq!(link.presets[0].value, "last day");
    assert!(link.presets[0].shown.starts_with("Regnskapsfører: "), "{}", link.presets[0].shown);
}

#[test]
fn before_it_is_fetched_a_sentence_says_so() {
    let state =
        AuthorisationsScreen::new(desk(&empty_store(), Language::Nb), Letters::default()).state().unwrap();
    assert!(state.frame.empty.is_some() && state.given.rows.is_empty() && state.give.is_none());
}

#[test]
fn a_long_list_comes_in_pages_and_every_row_once() {
    let store = store_with(&[house()]);
    let one = |number: u32| {
        json!({"id": format!("a-{number}"), "point": id(1).to_string(), "party": {"name": "Leietaker", "kind": "person"},
            "from": "2023-01-01", "to": null})
    };
    let given: Vec<_> = (0..120).map(one).collect();
    let page: PageAnswer<Authorisations> =
        serde_json::from_value(json!({"version": 1, "now": "2023-11-13T18:00:00Z",
        "content": {"given": given, "received": []}}))
        .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    synced(&store, NOW);
    let screen = AuthorisationsScreen::new(desk(&store, Language::Nb), Letters::default());
    let first = screen.state().unwrap().given;
    assert_eq!(
        (first.rows.len(), first.more.as_deref(), first.count.as_str()),
        (50, Some("Vis flere"), "120 gjelder nå")
    );
    let pages: Vec<_> = (0..4).map(|page| screen.rows(true, page).unwrap()).collect();
    let more: Vec<bool> = pages.iter().map(|page| page.more).collect();
    assert_eq!(more, [true, true, false, false]);
    assert_eq!(pages[0].rows, first.rows);
    let ids: BTreeSet<String> = pages.into_iter().flat_map(|page| page.rows).map(|row| row.id).collect();
    assert_eq!(ids.len(), 120);
    let none = screen.rows(false, 0).unwrap();
    assert!(none.rows.is_empty() && !none.more);
}

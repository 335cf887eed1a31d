use std::sync::Arc;

use super::HazardScreen;
use crate::company::Company;
use crate::i18n::Language;
use crate::outbox::Outbox;
use crate::screens::testing::{NOW, StillClock, desk, house, outbox, png, received, synced};
use crate::store::testing::{TestStore, empty_store, id, store_with};

fn open(store: &TestStore, outbox: &Arc<Outbox>, language: Language) -> HazardScreen {
    let company = Company::norgesnett().unwrap();
    HazardScreen::open(desk(store, language), outbox.clone(), Arc::new(StillClock), company).unwrap()
}

#[test]
fn without_login_and_network_it_asks_and_says_whom_to_call_first() {
    let store = empty_store();
    insta::assert_json_snapshot!(open(&store, &outbox(&store), Language::Nb).state().unwrap());
}

#[test]
fn it_asks_for_the_kind_of_place_that_is_chosen() {
    let store = store_with(&[house()]);
    synced(&store, NOW);
    let mut screen = open(&store, &outbox(&store), Language::Nb);
    let fields = |screen: &HazardScreen| -> Vec<String> {
        screen.state().unwrap().form.fields.into_iter().map(|field| field.id).collect()
    };
    assert_eq!(fields(&screen), ["category", "place", "text", "attachments"]);
    for kind in ["point", "address", "position"] {
        screen.fill("place", kind).unwrap();
        assert_eq!(fields(&screen), ["category", "place", kind, "text", "attachments"]);
    }
    screen.fill("position", "48.2, 16.3").unwrap();
    let error = screen.state().unwrap().form.fields[2].error.clone().unwrap();
    assert!(error.starts_with("Oppgi en posisjon i Norge"), "{error}");
    screen.here("60.39299".parse().unwrap(), "5.32415".parse().unwrap()).unwrap();
    assert_eq!(screen.state().unwrap().form.fields[2].error, None);
    let own = &screen.state().unwrap().form.fields[1].choices;
    assert_eq!(own.len(), 3, "a customer can name an own point");
}

#[test]
fn until_it_is_received_it_says_not_sent_and_whom_to_call() {
    let store = store_with(&[house()]);
    synced(&store, NOW);
    let outbox = outbox(&store);
    let mut screen = open(&store, &outbox, Language::Nb);
    screen.fill("category", "line_down").unwrap();
    screen.fill("place", "point").unwrap();
    screen.fill("point", &id(1).to_string()).unwrap();
    screen.fill("text", "Linja ligger i veien.").unwrap();
    assert!(screen.attach("linje.png", png()).unwrap());
    assert!(screen.send().unwrap().is_some());
    insta::assert_json_snapshot!(screen.state().unwrap().form.deliveries);
    received(&outbox, "2023-000017");
    let sent = screen.state().unwrap().form.deliveries.remove(0);
    assert_eq!((sent.case.as_deref(), sent.advice), (Some("2023-000017"), None));
    assert_eq!(screen.state().unwrap().form.fields[0].value, "");
}

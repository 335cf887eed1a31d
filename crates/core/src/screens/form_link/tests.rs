use std::sync::Arc;

use super::{FormLink, Known, Letters, Linker};
use crate::api::wire::FieldKind;
use crate::forms::{Answers, Letter, Subject};
use crate::i18n::Language;
use crate::outbox::{Content, Outbox};
use crate::screens::testing::{NOW, desk, house, outbox, received, with_page_forms};
use crate::store::testing::{TestStore, store_with};

fn with_forms() -> TestStore {
    let store = store_with(&[house()]);
    with_page_forms(&store);
    store
}

fn link(
    store: &TestStore,
    outbox: &Outbox,
    form: &str,
    fetched: &str,
    known: Vec<Known>,
) -> Option<FormLink> {
    let desk = desk(store, Language::Nb);
    let letters = Letters::of(&outbox.items().unwrap());
    let fetched = fetched.parse().unwrap();
    let made = store.read(|reader| {
        Ok(Linker::new(&desk, reader, &letters, fetched)?.link(Some(form), "Gjør det".to_owned(), known))
    });
    made.unwrap()
}

fn sent(outbox: &Arc<Outbox>, form: &str, reference: Option<&str>) {
    let subject = Subject::Form { id: form.to_owned(), reference: reference.map(str::to_owned) };
    let (answers, presets) = (Answers::default(), Answers::default());
    let content = Content { subject, title: form.to_owned(), answers, presets, letter: None };
    let item = outbox.begin(&content, NOW.parse().unwrap()).unwrap();
    outbox.queue(item, Letter::Form { form: form.to_owned(), values: serde_json::Map::new() }).unwrap();
}

#[test]
fn what_a_page_knows_goes_in_the_first_field_of_its_kind() {
    let store = with_forms();
    let known = vec![
        Known::reference("42", "Hytta"),
        Known::field(FieldKind::Number, "25890", "25 890 kWh"),
        Known::field(FieldKind::Phone, "1", "nobody asks for it"),
    ];
    let link = link(&store, &outbox(&store), "read", NOW, known).unwrap();
    let presets: Vec<_> = link.presets.iter().map(|one| (one.field.as_str(), one.value.as_str())).collect();
    assert_eq!(presets, [("what", "42"), ("value", "25890")]);
    assert_eq!((link.form.as_str(), link.offered, link.waiting), ("read", true, None));
}

#[test]
fn there_is_no_button_for_a_form_that_nobody_could_fill_in_from_there() {
    let store = with_forms();
    let outbox = outbox(&store);
    let about = || vec![Known::reference("a-1", "Leietaker")];
    assert!(link(&store, &outbox, "about", NOW, about()).is_some());
    assert_eq!(link(&store, &outbox, "about", NOW, Vec::new()), None, "it would not say of what");
    assert_eq!(link(&store, &outbox, "give", NOW, about()), None, "it does not ask of what");
    assert_eq!(link(&store, &outbox, "gone", NOW, about()), None);
}

#[test]
fn while_it_waits_and_until_the_page_shows_it_the_same_is_not_offered_again() {
    let store = with_forms();
    let outbox = outbox(&store);
    let withdraw = |id: &str, fetched: &str| {
        let link = link(&store, &outbox, "about", fetched, vec![Known::reference(id, "Leietaker")]).unwrap();
        (link.offered, link.waiting)
    };
    assert_eq!(withdraw("a-1", NOW), (true, None));
    sent(&outbox, "about", Some("a-1"));
    assert_eq!(withdraw("a-1", NOW), (false, Some("Sendes når det er nett.".to_owned())));
    assert_eq!(withdraw("a-2", NOW), (true, None), "another one can be withdrawn");
    received(&outbox, "2023-000017");
    let words = "Mottatt. Siden viser det så snart den er oppdatert.".to_owned();
    assert_eq!(withdraw("a-1", "2023-11-13T17:29:00Z"), (false, Some(words)), "the page is older");
    assert_eq!(withdraw("a-1", "2023-11-13T17:31:00Z"), (true, None));
}

#[test]
fn what_is_about_nothing_that_exists_can_be_sent_more_than_once() {
    let store = with_forms();
    let outbox = outbox(&store);
    sent(&outbox, "give", None);
    let link = link(&store, &outbox, "give", NOW, Vec::new()).unwrap();
    assert!(link.offered && link.waiting.is_some());
}

use std::sync::Arc;

use serde_json::json;

use super::{ContactScreen, INQUIRIES, TOPICS};
use crate::api::wire::{Inquiries, InquiryTopics};
use crate::company::Company;
use crate::i18n::Language;
use crate::outbox::Outbox;
use crate::screens::testing::{NOW, StillClock, desk, outbox, png, synced};
use crate::store::testing::{TestStore, empty_store};

fn open(store: &TestStore, outbox: &Arc<Outbox>, language: Language) -> ContactScreen {
    let company = Company::norgesnett().unwrap();
    ContactScreen::open(desk(store, language), outbox.clone(), Arc::new(StillClock), company).unwrap()
}

fn fetched(outbox: &Outbox) {
    let topics: InquiryTopics = serde_json::from_value(json!({"version": 1, "topics": [
        {"id": "general", "label": "Generelle spørsmål"}, {"id": "grid-rent", "label": "Nettleie"}]}))
    .unwrap();
    let inquiries: Inquiries = serde_json::from_value(json!({"inquiries": [
        {"case": "2023-000002", "topic": "closed-topic", "text": "Hei igjen", "attachments": 1,
         "received_at": "2023-11-13T16:00:00Z", "status": "received", "answer": null},
        {"case": "2023-000001", "topic": "grid-rent", "text": "Hva er kapasitetsledd?", "attachments": 0,
         "received_at": "2023-11-12T10:00:00Z", "status": "answered",
         "answer": {"at": "2023-11-12T13:00:00Z", "text": "Det faste beløpet i nettleien."}}]}))
    .unwrap();
    outbox.shelve(TOPICS, &topics).unwrap();
    outbox.shelve(INQUIRIES, &inquiries).unwrap();
}

#[test]
fn topics_come_from_the_company_and_inquiries_show_their_answers() {
    let store = empty_store();
    synced(&store, NOW);
    let outbox = outbox(&store);
    let before = open(&store, &outbox, Language::Nb).state().unwrap();
    assert_eq!(
        (before.form.blocked.as_deref(), before.inquiries_none.as_deref()),
        (Some("Koble til nettet for å hente hva du kan spørre om."), Some("Du har ingen henvendelser."))
    );
    fetched(&outbox);
    insta::assert_json_snapshot!(open(&store, &outbox, Language::Nb).state().unwrap());
}

#[test]
fn an_inquiry_needs_a_topic_and_a_text_and_takes_three_pictures() {
    let store = empty_store();
    synced(&store, NOW);
    let outbox = outbox(&store);
    fetched(&outbox);
    let mut screen = open(&store, &outbox, Language::En);
    assert_eq!(screen.send().unwrap(), None);
    assert_eq!(screen.state().unwrap().form.problem.as_deref(), Some("Correct 2 fields before you send."));
    screen.fill("topic", "general").unwrap();
    screen.fill("text", "Når leses måleren?").unwrap();
    let taken: Vec<bool> = (0..4).map(|_| screen.attach("bilde.png", png()).unwrap()).collect();
    assert_eq!(taken, [true, true, true, false]);
    assert!(screen.send().unwrap().is_some());
    let deliveries = screen.state().unwrap().form.deliveries;
    assert_eq!(deliveries[0].title, "Contact us");
    assert_eq!(deliveries[0].advice, None);
}

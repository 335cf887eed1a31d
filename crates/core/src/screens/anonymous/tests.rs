use serde_json::json;

use super::AnonymousScreen;
use crate::api::wire::{FieldError, FieldFault, InquiryTopics};
use crate::error::AppError;
use crate::i18n::Language;
use crate::screens::testing::desk;
use crate::store::testing::empty_store;

fn topics() -> InquiryTopics {
    serde_json::from_value(json!({"topics": [{"id": "general", "label": "Generelle spørsmål"},
        {"id": "transparency", "label": "Åpenhetsloven", "anonymous": true}]}))
    .unwrap()
}

#[test]
fn only_topics_that_take_no_name_are_offered_and_no_pictures() {
    let store = empty_store();
    let screen = AnonymousScreen::new(desk(&store, Language::Nb), &topics());
    let state = screen.state().unwrap();
    assert_eq!(
        state.form.fields.iter().map(|field| field.id.as_str()).collect::<Vec<_>>(),
        ["topic", "text"]
    );
    let choices: Vec<_> = state.form.fields[0].choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!((choices, state.form.blocked), (vec!["transparency"], None));
    let none = AnonymousScreen::new(desk(&store, Language::Nb), &InquiryTopics::default());
    assert!(none.state().unwrap().form.blocked.is_some());
}

#[test]
fn it_is_checked_sent_and_forgotten_and_the_code_is_shown() {
    let store = empty_store();
    let mut screen = AnonymousScreen::new(desk(&store, Language::Nb), &topics());
    assert_eq!(screen.letter(), None);
    assert_eq!(screen.state().unwrap().form.problem.as_deref(), Some("Rett 2 felt før du sender."));
    screen.fill("topic", "transparency").unwrap();
    screen.fill("text", "Hvem lager målerne?").unwrap();
    assert!(matches!(screen.fill("name", "x"), Err(AppError::NotFound)));
    assert_eq!(screen.letter().unwrap().1, "Hvem lager målerne?");
    screen.refused(vec![FieldError { field: "topic".to_owned(), code: FieldFault::NotAChoice }]);
    assert!(screen.state().unwrap().form.fields[0].error.is_some());
    let receipt = json!({"case": "2026-000017", "received_at": "2026-11-20T17:30:00Z", "code": "7QK2-M8XR"});
    let receipt: crate::api::wire::AnonymousReceipt = serde_json::from_value(receipt).unwrap();
    assert!(!format!("{receipt:?}").contains("7QK2"));
    screen.received(receipt);
    let state = screen.state().unwrap();
    assert_eq!(state.form.fields[1].value, "");
    assert_eq!(state.given.unwrap().code.value, "7QK2-M8XR");
}

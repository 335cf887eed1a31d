use std::sync::{Arc, mpsc};

use kundeapp_core::screens::form::FormState;
use kundeapp_core::screens::hazard::HazardState;
use kundeapp_core::screens::outbox::DeliveryKind;

use super::Phone;
use crate::{FailureState, HazardListener, ListenerGone};

fn value<'a>(form: &'a FormState, field: &str) -> &'a str {
    &form.fields.iter().find(|known| known.id == field).unwrap().value
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_there_after_a_restart_and_is_sent_once() {
    let phone = Phone::new().await;
    {
        let app = phone.app_of("privat@example.com").await;
        let contact = app.contact_us();
        contact.refresh().await.unwrap();
        let form = contact.state().await.unwrap().form;
        let topic = form.fields.iter().find(|field| field.id == "topic").unwrap().choices[0].id.clone();
        contact.fill("topic".to_owned(), topic).await.unwrap();
        contact.fill("text".to_owned(), "Måleren".to_owned()).await.unwrap();
    }
    let app = phone.app().await;
    let contact = app.contact_us();
    assert_eq!(value(&contact.state().await.unwrap().form, "text"), "Måleren");
    contact.fill("text".to_owned(), "Måleren viser ingenting.".to_owned()).await.unwrap();
    assert!(app.unsent_question().await.unwrap().is_some(), "a draft is unsent");
    assert!(contact.send().await.unwrap(), "{:?}", contact.state().await.unwrap().form);
    app.outbox().send().await.unwrap();
    let outbox = app.outbox().state().await.unwrap();
    assert_eq!((outbox.sent.len(), outbox.unsent.len()), (1, 0));
    assert_eq!(outbox.sent[0].kind, DeliveryKind::Sent);
    assert_eq!(phone.sandbox.cases().await.unwrap().len(), 1);
    assert_eq!(value(&contact.state().await.unwrap().form, "text"), "", "the next one begins empty");
    assert_eq!(app.unsent_question().await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_typed_faster_than_they_are_kept_stay_in_order() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let hazard = app.hazard();
    let text = "Kabelskapet står åpent, og det er barn i nærheten.";
    let prefixes = text.char_indices().map(|(end, letter)| text[..end + letter.len_utf8()].to_owned());
    let typing = prefixes.map(|typed| {
        let hazard = Arc::clone(&hazard);
        async move { hazard.fill("text".to_owned(), typed).await }
    });
    for kept in futures_util::future::join_all(typing).await {
        kept.unwrap();
    }
    assert_eq!(value(&hazard.state().await.unwrap().form, "text"), text);
}

struct Heard(mpsc::Sender<HazardState>);

impl HazardListener for Heard {
    fn on_state(&self, state: HazardState) -> Result<(), ListenerGone> {
        self.0.send(state).map_err(|_| ListenerGone::Done)
    }

    fn on_failure(&self, failure: FailureState) -> Result<(), ListenerGone> {
        unreachable!("{}", failure.text)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looks_hears_of_what_becomes_of_what_was_sent() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let hazard = app.hazard();
    let (tell, heard) = mpsc::channel();
    let shown = hazard.subscribe(Arc::new(Heard(tell))).await.unwrap();
    assert!(!hazard.send().await.unwrap(), "nothing is filled in");
    let wrong = heard.recv().unwrap().form;
    assert!(wrong.problem.is_some() && wrong.fields.iter().any(|field| field.error.is_some()));
    let category = shown.first.form.fields.iter().find(|field| field.id == "category").unwrap();
    hazard.fill("category".to_owned(), category.choices[0].id.clone()).await.unwrap();
    hazard.here("60.4".parse().unwrap(), "5.1".parse().unwrap()).await.unwrap();
    hazard.fill("text".to_owned(), "Skapet er åpent.".to_owned()).await.unwrap();
    assert!(hazard.send().await.unwrap(), "{:?}", hazard.state().await.unwrap().form.fields);
    let sent = std::iter::from_fn(|| heard.recv().ok())
        .find(|state| state.form.deliveries.iter().any(|delivery| delivery.kind == DeliveryKind::Sent));
    assert!(sent.unwrap().form.deliveries[0].case.is_some());
    drop(shown);
}

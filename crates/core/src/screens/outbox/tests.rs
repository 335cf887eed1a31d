use std::sync::Arc;

use super::{DeliveryKind, OutboxScreen};
use crate::company::Company;
use crate::error::AppError;
use crate::forms::{Answers, Letter, Subject};
use crate::i18n::Language;
use crate::outbox::{Content, ItemId, Outbox};
use crate::screens::testing::{NOW, desk, outbox, synced};
use crate::store::testing::{TestStore, empty_store};

fn screen(store: &TestStore, outbox: &Arc<Outbox>) -> OutboxScreen {
    OutboxScreen::new(desk(store, Language::Nb), outbox.clone(), Company::norgesnett().unwrap())
}

fn begun(outbox: &Outbox, subject: Subject, title: &str) -> ItemId {
    let content = Content {
        subject,
        title: title.to_owned(),
        answers: Answers::default(),
        presets: Answers::default(),
        letter: None,
    };
    outbox.begin(&content, NOW.parse().unwrap()).unwrap()
}

fn put(outbox: &Outbox, id: ItemId, state: &str, reason: &str) {
    outbox
        .write(|transaction| {
            let update =
                "UPDATE item SET state = ?2, reason = ?3, case_number = '2023-000017', done_at = 1699896600
                          WHERE id = ?1";
            transaction.execute(update, rusqlite::params![id.0, state, reason])?;
            Ok(())
        })
        .unwrap();
}

#[test]
fn every_state_has_its_words() {
    let store = empty_store();
    synced(&store, NOW);
    let outbox = outbox(&store);
    let none = screen(&store, &outbox).state().unwrap();
    assert_eq!(none.frame.empty.as_deref(), Some("Du har ikke sendt noe ennå."));
    for (state, reason) in [
        ("draft", ""),
        ("waiting", ""),
        ("sending", ""),
        ("sent", ""),
        ("refused", "[]"),
        ("gave_up", "\"gone\""),
        ("gave_up", "\"not_taken\""),
        ("gave_up", "\"too_old\""),
        ("lost", ""),
    ] {
        let id = begun(&outbox, Subject::Inquiry, "Kontakt oss");
        put(&outbox, id, state, reason);
    }
    let hazard = begun(&outbox, Subject::Hazard, "Meld farlig forhold");
    put(&outbox, hazard, "waiting", "");
    insta::assert_json_snapshot!(screen(&store, &outbox).state().unwrap());
}

#[test]
fn what_waits_can_be_tried_or_deleted_and_what_is_on_its_way_cannot() {
    let store = empty_store();
    let outbox = outbox(&store);
    let id = begun(&outbox, Subject::Inquiry, "Kontakt oss");
    outbox.queue(id, Letter::Inquiry { topic: "general".to_owned(), text: "Hei".to_owned() }).unwrap();
    let screen = screen(&store, &outbox);
    screen.retry(id.0).unwrap();
    put(&outbox, id, "sending", "");
    assert!(matches!(screen.retry(id.0), Err(AppError::NotFound)));
    assert!(matches!(screen.delete(id.0), Err(AppError::NotFound)));
    put(&outbox, id, "gave_up", "\"not_taken\"");
    screen.retry(id.0).unwrap();
    assert_eq!(screen.state().unwrap().unsent[0].kind, DeliveryKind::NotSent);
    screen.delete(id.0).unwrap();
    assert!(screen.state().unwrap().unsent.is_empty());
}

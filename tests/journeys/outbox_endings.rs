//! What becomes of unsent letters when something ends: a session, a login, a file, a key.

use kundeapp_core::error::AppError;
use kundeapp_core::outbox::{ItemKind, ItemState};
use kundeapp_journeys::{PRIVATE, Phone};
use kundeapp_sandbox::Fault;

use crate::outbox::{ask, cases, states};

const CABIN_OWNER: &str = "hytteeier@example.com";

async fn with_a_letter_unsent() -> (Phone, kundeapp_core::app::App) {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    app.fetch_contact().await.unwrap();
    ask(&app, "Når leses måleren?");
    (phone, app)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logout_says_first_what_is_unsent_and_then_deletes_it() {
    let (phone, app) = with_a_letter_unsent().await;
    phone.sandbox.faults().set("/v1/inquiries", Fault::Drop);
    app.send_outbox().await.unwrap();
    let unsent = app.unsent().unwrap();
    let question = app.explain_unsent(&unsent).unwrap();
    assert_eq!(question, "Dette er ikke sendt, og slettes når du logger ut: Kontakt oss.");
    app.log_out().await.unwrap();
    phone.sandbox.faults().clear();
    let left: Vec<_> = std::fs::read_dir(phone.home().join("data")).unwrap().map(Result::unwrap).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(matches!(app.unsent(), Err(AppError::SessionEnded)));
    phone.log_in(&app, PRIVATE).await.unwrap();
    app.send_outbox().await.unwrap();
    assert_eq!((app.unsent().unwrap().len(), cases(&phone).await), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ended_elsewhere_keeps_the_letter_for_its_user() {
    let (phone, app) = with_a_letter_unsent().await;
    assert_eq!(phone.sandbox.end_sessions("c-private").await.unwrap(), 1);
    assert!(matches!(app.sync_now().await, Err(AppError::SessionEnded)));
    app.send_outbox().await.unwrap();
    assert_eq!(states(&app), [ItemState::Waiting]);
    drop(app);
    let app = phone.start_app().await;
    assert_eq!(app.unsent().unwrap().len(), 1, "it can still be read");
    phone.log_in(&app, PRIVATE).await.unwrap();
    app.send_outbox().await.unwrap();
    assert!(matches!(states(&app)[..], [ItemState::Sent { .. }]));
    assert_eq!(phone.sandbox.cases().await.unwrap()[0].owner.as_deref(), Some("c-private"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hazard_does_not_wait_for_a_login_after_a_session_has_ended() {
    let (phone, app) = with_a_letter_unsent().await;
    phone.sandbox.end_sessions("c-private").await.unwrap();
    assert!(app.sync_now().await.is_err());
    let mut hazard = app.hazard().unwrap();
    for (field, value) in
        [("category", "other"), ("place", "address"), ("address", "Storebotn 1"), ("text", "Det gnistrer.")]
    {
        hazard.fill(field, value).unwrap();
    }
    assert!(hazard.send().unwrap().is_some());
    app.send_outbox().await.unwrap();
    let received = phone.sandbox.cases().await.unwrap();
    assert_eq!(
        (received.len(), received[0].kind.as_str(), received[0].owner.as_deref()),
        (1, "hazard", None)
    );
    assert_eq!(states(&app), [ItemState::Waiting], "the inquiry does");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_user_of_the_phone_neither_sees_nor_sends_it() {
    let (phone, app) = with_a_letter_unsent().await;
    phone.sandbox.end_sessions("c-private").await.unwrap();
    assert!(app.sync_now().await.is_err());
    phone.log_in(&app, CABIN_OWNER).await.unwrap();
    app.send_outbox().await.unwrap();
    assert_eq!((app.unsent().unwrap().len(), cases(&phone).await), (0, 0));
    phone.sandbox.end_sessions("c-cabin-owner").await.unwrap();
    assert!(app.sync_now().await.is_err());
    phone.log_in(&app, PRIVATE).await.unwrap();
    app.send_outbox().await.unwrap();
    assert_eq!(cases(&phone).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_takes_no_letter_along() {
    let (phone, app) = with_a_letter_unsent().await;
    drop(app);
    for entry in std::fs::read_dir(phone.home().join("data")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "sqlite3") {
            std::fs::write(path, b"no database any more".repeat(1000)).unwrap();
        }
    }
    let app = phone.start_app().await;
    assert_eq!(app.unsent().unwrap().len(), 1);
    app.sync_now().await.unwrap();
    app.send_outbox().await.unwrap();
    assert_eq!(cases(&phone).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_lost_its_key_says_what_was_unsent() {
    let (mut phone, app) = with_a_letter_unsent().await;
    let mut form = app.form("account").unwrap();
    form.fill("account", "12345678903").unwrap();
    drop((form, app));
    phone.lose_secrets();
    let app = phone.start_app().await;
    let lost = app.lost_work().unwrap();
    assert_eq!((lost.count(), lost.kinds.get(&ItemKind::Form)), (2, Some(&1)));
    let said = app.explain_lost(&lost).unwrap();
    assert!(said.contains("ett skjema, én henvendelse"), "{said}");
    app.forget_lost_work().unwrap();
    assert_eq!(app.explain_lost(&app.lost_work().unwrap()), None);
    phone.log_in(&app, PRIVATE).await.unwrap();
    app.sync_now().await.unwrap();
    app.fetch_contact().await.unwrap();
    ask(&app, "Et nytt spørsmål");
    app.send_outbox().await.unwrap();
    assert_eq!(cases(&phone).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_takes_the_letters_along() {
    let (phone, app) = with_a_letter_unsent().await;
    app.sync_now().await.unwrap();
    let outbox = app.outbox().unwrap();
    let mut changes = outbox.changes();
    while !matches!(states(&app)[..], [ItemState::Sent { .. }]) {
        changes.changed().await.unwrap();
    }
    assert_eq!(cases(&phone).await, 1);
}

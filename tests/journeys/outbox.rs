//! Letters to the company: sent once, whatever happens on the way.

use std::path::PathBuf;

use kundeapp_core::app::App;
use kundeapp_core::company::AreaId;
use kundeapp_core::outbox::ItemState;
use kundeapp_core::screens::outbox::DeliveryKind;
use kundeapp_journeys::Phone;
use kundeapp_sandbox::Fault;

/// The beginning of a PNG, which is all that anybody looks at.
pub fn png() -> Vec<u8> {
    b"\x89PNG\r\n\x1A\npicture".to_vec()
}

/// Puts an inquiry in the outbox.
pub fn ask(app: &App, text: &str) {
    let mut contact = app.contact().unwrap();
    contact.fill("topic", "general").unwrap();
    contact.fill("text", text).unwrap();
    assert!(contact.send().unwrap().is_some(), "{:?}", contact.state().unwrap().form.problem);
}

pub async fn cases(phone: &Phone) -> usize {
    phone.sandbox.cases().await.unwrap().len()
}

pub fn states(app: &App) -> Vec<ItemState> {
    app.outbox().unwrap().items().unwrap().into_iter().map(|item| item.state).collect()
}

/// The file of the outbox that is not the area's.
fn file(phone: &Phone) -> PathBuf {
    let mut files = std::fs::read_dir(phone.home().join("data")).unwrap().map(|entry| entry.unwrap().path());
    files.find(|path| path.to_string_lossy().ends_with(".outbox.sqlite")).unwrap()
}

async fn in_use() -> (Phone, App) {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    app.fetch_contact().await.unwrap();
    (phone, app)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hazard_without_login_and_network_is_sent_once_when_the_network_is_back() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    app.choose_area(&AreaId::new("askoy")).unwrap();
    phone.sandbox.faults().set("/v1", Fault::Drop);
    let mut hazard = app.hazard().unwrap();
    for (field, value) in [
        ("category", "line_down"),
        ("place", "address"),
        ("address", "Storebotn 1, Kleppestø"),
        ("text", "Linja ligger i veien."),
    ] {
        hazard.fill(field, value).unwrap();
    }
    assert!(hazard.attach("linje.png", png()).unwrap());
    assert!(hazard.send().unwrap().is_some());
    app.send_outbox().await.unwrap();
    let waiting = hazard.state().unwrap().form.deliveries.remove(0);
    assert_eq!(waiting.kind, DeliveryKind::NotSent);
    assert!(waiting.advice.unwrap().replace('\u{a0}', " ").contains("21 49 25 06"));
    assert_eq!(cases(&phone).await, 0);

    drop((hazard, app));
    let app = phone.start_app().await;
    phone.sandbox.faults().clear();
    app.send_outbox().await.unwrap();
    app.send_outbox().await.unwrap();
    let received = phone.sandbox.cases().await.unwrap();
    assert_eq!((received.len(), received[0].owner.as_deref(), received[0].attachments), (1, None, 1));
    let sent = app.hazard().unwrap().state().unwrap().form.deliveries.remove(0);
    assert_eq!((sent.kind, sent.case.as_deref()), (DeliveryKind::Sent, Some(received[0].number.as_str())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_goes_from_draft_to_case_number_with_its_file() {
    let (phone, app) = in_use().await;
    let mut form = app.form("ams-exemption").unwrap();
    let point = form.state().unwrap().fields[0].choices[0].id.clone();
    form.fill("point", &point).unwrap();
    form.fill("reason", "Attest er lagt ved.").unwrap();
    assert!(form.send().unwrap().is_none(), "the certificate is missing");
    assert!(form.attach("attest", "attest.pdf", b"%PDF-1.7".to_vec()).unwrap());
    drop(app);
    let app = phone.start_app().await;
    let mut form = app.form("ams-exemption").unwrap();
    assert!(form.send().unwrap().is_some(), "the draft was kept");
    app.send_outbox().await.unwrap();
    let case = phone.sandbox.cases().await.unwrap().remove(0);
    assert_eq!((case.subject.as_str(), case.attachments), ("ams-exemption", 1));
    assert_eq!(form.state().unwrap().deliveries[0].case.as_deref(), Some(case.number.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_lost_on_the_way_is_asked_for_again_and_makes_no_second_case() {
    let (phone, app) = in_use().await;
    for fault in [Fault::LoseAnswer, Fault::CutBody, Fault::WrongType, Fault::ServerError] {
        let before = cases(&phone).await;
        phone.sandbox.faults().set_times("/v1/inquiries", fault.clone(), 1);
        ask(&app, "Når leses måleren?");
        app.send_outbox().await.unwrap();
        assert_eq!(states(&app)[0], ItemState::Waiting, "{fault:?}");
        app.send_outbox().await.unwrap();
        assert!(matches!(states(&app)[0], ItemState::Sent { .. }), "{fault:?}");
        assert_eq!(cases(&phone).await, before + 1, "{fault:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_is_restored_from_a_backup_sends_nothing_twice_and_nothing_else_under_an_old_key() {
    let (phone, app) = in_use().await;
    let mut contact = app.contact().unwrap();
    contact.fill("topic", "general").unwrap();
    let (file, backup) = (file(&phone), phone.home().join("backup"));
    drop((contact, app));
    std::fs::copy(&file, &backup).unwrap();
    let app = phone.start_app().await;
    ask(&app, "Først");
    app.send_outbox().await.unwrap();
    drop(app);

    std::fs::copy(&backup, &file).unwrap();
    let app = phone.start_app().await;
    ask(&app, "Først");
    app.send_outbox().await.unwrap();
    assert!(matches!(states(&app)[..], [ItemState::Sent { .. }]));
    assert_eq!(cases(&phone).await, 1, "the same letter under the same key");
    drop(app);

    std::fs::copy(&backup, &file).unwrap();
    let app = phone.start_app().await;
    ask(&app, "Noe annet");
    app.send_outbox().await.unwrap();
    assert!(matches!(states(&app)[..], [ItemState::GaveUp(_)]), "the key belongs to another letter");
    assert_eq!(cases(&phone).await, 1);
    let screen = app.outbox_screen().unwrap();
    screen.retry(screen.state().unwrap().unsent[0].id).unwrap();
    app.send_outbox().await.unwrap();
    assert_eq!(cases(&phone).await, 2, "with a key of its own");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_that_send_at_once_send_once() {
    let (phone, app) = in_use().await;
    for number in 0..4 {
        ask(&app, &format!("Spørsmål {number}"));
    }
    let other = phone.start_app().await;
    let (one, two) = tokio::join!(app.send_outbox(), other.send_outbox());
    one.unwrap();
    two.unwrap();
    assert_eq!(cases(&phone).await, 4);
    assert!(states(&app).iter().all(|state| matches!(state, ItemState::Sent { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_refuses_is_shown_at_its_field() {
    let (phone, app) = in_use().await;
    let mut form = app.form("antenna").unwrap();
    let cabin = form.state().unwrap().fields[0].choices.last().unwrap().id.clone();
    for (field, value) in [("point", cabin.as_str()), ("where", "På taket"), ("phone", "900 00 001")] {
        form.fill(field, value).unwrap();
    }
    assert!(form.send().unwrap().is_some());
    assert!(phone.sandbox.withdraw_authorisation("c-private", &cabin).await.unwrap());
    app.send_outbox().await.unwrap();
    assert!(matches!(states(&app)[..], [ItemState::Refused(_)]));
    let fields = app.form("antenna").unwrap().state().unwrap().fields;
    assert_eq!(fields[0].error.as_deref(), Some("Velg et av målepunktene dine."));
    assert_eq!(fields[1].value, "På taket");
    assert_eq!(cases(&phone).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inquiry_shows_its_answer_when_there_is_one() {
    let (phone, app) = in_use().await;
    ask(&app, "Når leses måleren?");
    app.send_outbox().await.unwrap();
    let mine = async || {
        app.fetch_contact().await.unwrap();
        app.contact().unwrap().state().unwrap().inquiries.remove(0)
    };
    let asked = mine().await;
    assert_eq!(
        (asked.topic.as_str(), asked.status.as_str(), asked.answer),
        ("Generelle spørsmål", "Mottatt", None)
    );
    phone.sandbox.clock().advance(std::time::Duration::from_hours(2));
    let answered = mine().await;
    assert_eq!((answered.status.as_str(), answered.answer.is_some()), ("Besvart", true));
}

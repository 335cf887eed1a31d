//! What the pages of Kundeservice lead to: done with a form, and shown on the page that comes by itself.

use kundeapp_core::api::wire::PageKind;
use kundeapp_core::app::App;
use kundeapp_core::outbox::ItemState;
use kundeapp_core::screens::FormLink;
use kundeapp_core::screens::form::FormScreen;
use kundeapp_journeys::{PRIVATE, Phone};
use kundeapp_sandbox::Fault;

const HOUSE: &str = "999900000000000015";
const NEIGHBOUR: &str = "prosumer@example.com";
const CABIN_OWNER: &str = "hytte@example.com";

async fn in_use(address: &str) -> (Phone, App) {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    phone.log_in(&app, address).await.unwrap();
    app.sync_now().await.unwrap();
    app.refresh_services().await.unwrap();
    (phone, app)
}

fn filled(app: &App, link: Option<FormLink>, answers: &[(&str, &str)]) -> FormScreen {
    let link = link.unwrap();
    assert!(link.offered, "{link:?}");
    let mut form = app.form_from(&link).unwrap();
    for (field, answer) in answers {
        if *answer == "yes" { form.agree(field, true).unwrap() } else { form.fill(field, answer).unwrap() }
    }
    form
}

async fn send(app: &App, mut form: FormScreen) {
    assert!(form.send().unwrap().is_some(), "{:?}", form.state().unwrap().problem);
    app.send_outbox().await.unwrap();
}

fn errors(form: &FormScreen) -> Vec<(String, String)> {
    let fields = form.state().unwrap().fields.into_iter();
    fields.filter_map(|field| Some((field.id, field.error?))).collect()
}

fn sees(app: &App, point: &str) -> bool {
    let points = app.points().unwrap().state("", 0).unwrap().points;
    points.iter().any(|row| row.header.id == point)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_access_that_is_given_opens_the_point_to_the_other_until_it_is_withdrawn() {
    let (phone, app) = in_use(PRIVATE).await;
    let home = tempfile::tempdir().unwrap();
    let other = phone.app_of_another(home.path(), NEIGHBOUR).await;
    assert!(!sees(&other, HOUSE));

    let give = app.authorisations().unwrap().state().unwrap().give;
    let answers = [
        ("point", HOUSE),
        ("holder_kind", "person"),
        ("holder", "Naboen"),
        ("email", NEIGHBOUR),
        ("until", "2027-01-31"),
    ];
    send(&app, filled(&app, give, &answers)).await;
    let given = app.authorisations().unwrap().state().unwrap().given;
    let row = given.rows.iter().find(|row| row.party == "Naboen").unwrap();
    assert_eq!((row.active, row.point.id.as_str()), (true, HOUSE));
    assert!(row.period.ends_with("til 31. jan. 2027"), "{}", row.period);
    other.sync_now().await.unwrap();
    assert!(sees(&other, HOUSE));

    let withdraw = app.authorisations().unwrap().detail(&row.id).unwrap().unwrap().withdraw;
    send(&app, filled(&app, withdraw, &[("sure", "yes")])).await;
    let ended = app.authorisations().unwrap().detail(&row.id).unwrap().unwrap();
    assert_eq!((ended.head.active, ended.withdraw), (false, None));
    other.sync_now().await.unwrap();
    assert!(!sees(&other, HOUSE), "what was fetched is gone, too");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_access_to_the_register_is_revoked_once() {
    let (_phone, app) = in_use(PRIVATE).await;
    app.choose_point(HOUSE.parse().unwrap()).unwrap();
    let access = || app.elhub().unwrap().state().unwrap().accesses.remove(0);
    let before = access();
    assert!(before.active);
    let stale = before.revoke.clone().unwrap();
    send(&app, filled(&app, before.revoke, &[("sure", "yes")])).await;
    let accesses = app.elhub().unwrap().state().unwrap().accesses;
    let after = accesses.iter().find(|row| row.id == before.id).unwrap();
    assert_eq!((after.active, &after.revoke), (false, &None));

    // Another phone still has the page as it was.
    let again = filled(&app, Some(stale.clone()), &[("sure", "yes")]);
    send(&app, again).await;
    let refused = errors(&app.form_from(&stale).unwrap());
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0].0, "access");
    assert!(refused[0].1.starts_with("Dette kan ikke endres lenger."), "{}", refused[0].1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_that_is_delivered_without_network_is_sent_once_when_it_is_back() {
    let (phone, app) = in_use(CABIN_OWNER).await;
    let reading = || app.self_reading().unwrap();
    let newest = reading().state().unwrap().readings.remove(0);
    let stood: u64 = newest.value.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
    let typed = (stood + 40).to_string();

    phone.sandbox.faults().set("/v1", Fault::Drop);
    let link = reading().preview(&typed).unwrap().deliver;
    send(&app, filled(&app, link, &[])).await;
    let waiting = reading().state().unwrap().deliver.unwrap();
    assert_eq!((waiting.offered, waiting.waiting.as_deref()), (false, Some("Sendes når det er nett.")));
    assert_eq!(reading().state().unwrap().readings[0], newest);
    assert!(reading().preview(&typed).unwrap().deliver.unwrap().waiting.is_some());
    drop(app);

    let app = phone.start_app().await;
    phone.sandbox.faults().clear();
    let (one, two) = tokio::join!(app.send_outbox(), app.send_outbox());
    one.and(two).unwrap();
    let state = app.self_reading().unwrap().state().unwrap();
    assert_eq!(state.readings[0].value.chars().filter(char::is_ascii_digit).collect::<String>(), typed);
    assert!(state.readings.iter().any(|row| (&row.day, &row.value) == (&newest.day, &newest.value)));
    let link = state.deliver.unwrap();
    assert_eq!((link.offered, link.waiting), (true, None));
    assert_eq!(phone.sandbox.cases().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_that_the_company_does_not_take_says_why_at_its_field() {
    let (_phone, app) = in_use(CABIN_OWNER).await;
    let link = app.self_reading().unwrap().state().unwrap().deliver.unwrap();
    let today = "2026-11-20";
    send(&app, filled(&app, Some(link.clone()), &[("day", today), ("kwh", "1")])).await;
    let mut form = app.form_from(&link).unwrap();
    assert_eq!(
        errors(&form),
        [("kwh".to_owned(), "Tallet er lavere enn det vi har fra før. Sjekk det og prøv igjen.".to_owned())]
    );
    form.fill("kwh", "9999999").unwrap();
    assert_eq!(errors(&form), []);
    send(&app, form).await;
    assert!(matches!(app.outbox().unwrap().items().unwrap()[0].state, ItemState::Sent { .. }));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_is_accepted_moves_the_case_on() {
    let (_phone, app) = in_use(PRIVATE).await;
    let case = app.connections().unwrap().state().unwrap().cases.into_iter().find(|case| case.yours).unwrap();
    let detail = || app.connections().unwrap().detail(&case.id).unwrap().unwrap();
    send(&app, filled(&app, detail().accept, &[("agree", "yes")])).await;
    let after = detail();
    assert_eq!(after.accept, None);
    assert_eq!(after.head.status, "Godtatt: venter på betaling");
    assert!(after.offer.unwrap().valid.starts_with("Tilbudet er godtatt."));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_time_can_be_asked_for_and_the_appointment_says_which() {
    let (phone, app) = in_use(PRIVATE).await;
    let row = app.meter_exchanges().unwrap().state().unwrap().exchanges.remove(0);
    let detail = || app.meter_exchanges().unwrap().detail(&row.id).unwrap().unwrap();
    let form = filled(&app, detail().change, &[("day", "2026-12-08"), ("time", "morning")]);
    // The letter comes through, the page that it changes does not.
    phone.sandbox.clock().advance(std::time::Duration::from_mins(1));
    phone.sandbox.faults().set_times("/v1/meter-exchanges", Fault::Drop, 1);
    send(&app, form).await;
    let stale = detail().change.unwrap();
    assert!(!stale.offered && stale.waiting.unwrap().starts_with("Mottatt."));
    app.refresh_page(PageKind::MeterExchanges).await.unwrap();
    let asked = detail();
    assert_eq!(asked.head.window, row.window, "until the company has answered");
    let last = asked.fields.last().unwrap();
    assert!(last.value.starts_with("tirsdag 8. desember 2026, Formiddag"), "{}", last.value);
    assert!(asked.change.unwrap().offered, "one may change one's mind");
}

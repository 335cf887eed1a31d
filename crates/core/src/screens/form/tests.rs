use std::sync::Arc;

use serde_json::json;

use super::{FormScreen, FormState};
use crate::company::Company;
use crate::error::AppError;
use crate::forms::Subject;
use crate::i18n::Language;
use crate::outbox::{ItemState, Outbox};
use crate::screens::testing::{NOW, StillClock, desk, house, outbox, png, received, synced};
use crate::screens::{FormLink, Preset};
use crate::store::testing::{TestStore, id, store_with};

fn with_forms() -> TestStore {
    let store = store_with(&[house()]);
    let felling = json!({"id": "trees", "title": "Bestilling av trefelling", "button": "send",
        "help": "<p>Gå <b>aldri</b> nær.</p><script>x()</script>", "fields": [
        {"id": "point", "type": "metering_point", "label": "Målepunkt", "rules": {"required": true}},
        {"id": "text", "type": "text", "label": "Beskrivelse", "rules": {"required": true, "max_length": 12}},
        {"id": "account", "type": "account_number", "label": "Kontonummer"},
        {"id": "consent", "type": "consent", "label": "Jeg eier treet.", "rules": {"required": true}},
        {"id": "picture", "type": "attachment", "label": "Bilde", "rules": {"max_files": 1, "accept": ["image/png"]}}]});
    let newer = json!({"id": "new", "title": "Ny", "button": "send", "fields": [
        {"id": "x", "type": "hologram", "label": "Hologram"}]});
    let forms = [felling, newer].map(|form| serde_json::from_value(form).unwrap());
    store.write(|writer| writer.put_forms(&forms)).unwrap();
    synced(&store, NOW);
    store
}

fn open(store: &TestStore, outbox: &Arc<Outbox>, language: Language, id: &str) -> Option<FormScreen> {
    let company = Company::norgesnett().unwrap();
    FormScreen::open(desk(store, language), outbox.clone(), Arc::new(StillClock), company, &FormLink::to(id))
        .unwrap()
}

fn errors(state: &FormState) -> Vec<(&str, &str)> {
    let fields = state.fields.iter();
    fields.filter_map(|field| Some((field.id.as_str(), field.error.as_deref()?))).collect()
}

#[test]
fn a_form_is_drawn_as_the_company_describes_it_with_the_customers_points() {
    let store = with_forms();
    let screen = open(&store, &outbox(&store), Language::Nb, "trees").unwrap();
    insta::assert_json_snapshot!(screen.state().unwrap());
    assert!(open(&store, &outbox(&store), Language::Nb, "gone").is_none());
}

#[test]
fn a_field_says_what_is_wrong_once_it_is_filled_in_and_all_do_after_sending() {
    let store = with_forms();
    let mut screen = open(&store, &outbox(&store), Language::Nb, "trees").unwrap();
    assert_eq!(errors(&screen.state().unwrap()), []);
    screen.fill("account", "1234.56.78904").unwrap();
    assert_eq!(
        errors(&screen.state().unwrap()),
        [("account", "Nummeret stemmer ikke. Sjekk sifrene.")],
        "nothing about what one has not come to"
    );
    assert_eq!(screen.send().unwrap(), None);
    let state = screen.state().unwrap();
    let fields: Vec<_> = errors(&state).iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["point", "text", "account", "consent"]);
    assert_eq!(state.problem.as_deref(), Some("Rett 4 felt før du sender."));
    assert!(matches!(screen.fill("no-such-field", "x"), Err(AppError::NotFound)));
}

#[test]
fn what_was_filled_in_is_there_when_the_form_is_opened_again() {
    let (store, language) = (with_forms(), Language::En);
    let outbox = outbox(&store);
    let mut screen = open(&store, &outbox, language, "trees").unwrap();
    screen.fill("text", "Et altfor langt utkast").unwrap();
    assert!(screen.attach("picture", "tre.png", png()).unwrap());
    let again = open(&store, &outbox, language, "trees").unwrap().state().unwrap();
    assert_eq!((again.fields[1].value.as_str(), again.fields[4].files.len()), ("Et altfor langt utkast", 1));
    assert_eq!(errors(&again), [("text", "The text can have up to 12 characters. Make it shorter.")]);
    screen.discard().unwrap();
    let discarded = open(&store, &outbox, language, "trees").unwrap().state().unwrap();
    assert!(discarded.fields.iter().all(|field| field.value.is_empty() && field.files.is_empty()));
    assert!(outbox.items().unwrap().is_empty());
}

#[test]
fn a_file_that_cannot_go_along_is_said_at_its_field() {
    let store = with_forms();
    let mut screen = open(&store, &outbox(&store), Language::Nb, "trees").unwrap();
    let error = |screen: &FormScreen| screen.state().unwrap().fields[4].error.clone().unwrap();
    assert!(!screen.attach("picture", "tre.pdf", b"%PDF-1.7".to_vec()).unwrap());
    assert!(error(&screen).starts_with("Filtypen kan ikke brukes her."));
    let large = [png(), vec![0; 8 << 20]].concat();
    assert!(!screen.attach("picture", "tre.png", large).unwrap());
    assert_eq!(error(&screen), "Filen er for stor. Den kan være inntil 8 MB.");
    assert!(screen.attach("picture", "tre.png", png()).unwrap());
    assert!(!screen.attach("picture", "tre2.png", png()).unwrap());
    assert_eq!(error(&screen), "Du kan legge ved én fil.");
    let file = screen.state().unwrap().fields[4].files[0].id;
    screen.detach(file).unwrap();
    assert_eq!(screen.state().unwrap().fields[4].error, None);
}

#[test]
fn a_form_that_was_sent_is_empty_again_and_says_what_became_of_it() {
    let store = with_forms();
    let outbox = outbox(&store);
    let mut screen = open(&store, &outbox, Language::Nb, "trees").unwrap();
    screen.fill("point", &id(1).to_string()).unwrap();
    screen.fill("text", "En bjørk").unwrap();
    screen.agree("consent", true).unwrap();
    let item = screen.send().unwrap().unwrap();
    assert_eq!(outbox.item(item).unwrap().unwrap().state, ItemState::Waiting);
    let waiting = screen.state().unwrap();
    assert_eq!(waiting.fields[1].value, "");
    assert!(waiting.deliveries[0].text.starts_with("Ikke sendt ennå."));
    received(&outbox, "2023-000017");
    let sent = screen.state().unwrap().deliveries.remove(0);
    assert_eq!(sent.text.replace('\u{a0}', " "), "Mottatt 13. nov. 2023 kl. 18:30. Saksnummer 2023-000017");
}

#[test]
fn what_the_server_refused_is_said_at_the_field_until_it_is_corrected() {
    let store = with_forms();
    let outbox = outbox(&store);
    let mut screen = open(&store, &outbox, Language::Nb, "trees").unwrap();
    screen.fill("point", &id(1).to_string()).unwrap();
    screen.fill("text", "En bjørk").unwrap();
    screen.agree("consent", true).unwrap();
    screen.send().unwrap().unwrap();
    outbox
        .write(|transaction| {
            let reason = r#"[{"field":"text","code":"too_long"},{"field":"point","code":"moon_phase"}]"#;
            transaction.execute("UPDATE item SET state = 'refused', reason = ?1", [reason])?;
            Ok(())
        })
        .unwrap();
    let mut again = open(&store, &outbox, Language::Nb, "trees").unwrap();
    let state = again.state().unwrap();
    let fields: Vec<_> = errors(&state).iter().map(|(field, _)| *field).collect();
    assert_eq!((fields, state.fields[1].value.as_str()), (vec!["point", "text"], "En bjørk"));
    again.fill("text", "Ei bjørk").unwrap();
    assert_eq!(errors(&again.state().unwrap()), []);
    assert!(again.send().unwrap().is_some());
}

#[test]
fn a_form_that_this_app_does_not_understand_asks_for_an_update() {
    let store = with_forms();
    let mut screen = open(&store, &outbox(&store), Language::Nb, "new").unwrap();
    assert!(screen.state().unwrap().blocked.is_some());
    assert!(matches!(screen.send(), Err(AppError::AppTooOld)));
}

fn with_a_reading() -> TestStore {
    let store = with_forms();
    let reading = json!({"id": "reading", "title": "Lever målerstand", "button": "send", "fields": [
        {"id": "point", "type": "reference", "label": "Måler", "rules": {"required": true}},
        {"id": "kwh", "type": "number", "label": "Målerstand", "rules": {"required": true, "min": "0"}},
        {"id": "sure", "type": "consent", "label": "Tallet stemmer."}]});
    store.write(|writer| writer.put_forms(&[serde_json::from_value(reading).unwrap()])).unwrap();
    store
}

fn reading_link(point: &str, kwh: &str) -> FormLink {
    let preset = |field: &str, value: &str, shown: &str| Preset {
        field: field.to_owned(),
        value: value.to_owned(),
        shown: shown.to_owned(),
    };
    let presets = vec![
        preset("point", point, "Hytta, Fjellveien 2"),
        preset("kwh", kwh, kwh),
        preset("sure", "yes", ""),
    ];
    FormLink { presets, ..FormLink::to("reading") }
}

fn follow(store: &TestStore, outbox: &Arc<Outbox>, link: &FormLink) -> FormScreen {
    let company = Company::norgesnett().unwrap();
    let desk = desk(store, Language::Nb);
    FormScreen::open(desk, outbox.clone(), Arc::new(StillClock), company, link).unwrap().unwrap()
}

fn kwh(screen: &FormScreen) -> String {
    screen.state().unwrap().fields[1].value.clone()
}

#[test]
fn a_form_from_a_page_says_what_it_is_about_and_nobody_can_change_that() {
    let store = with_a_reading();
    let outbox = outbox(&store);
    let mut screen = follow(&store, &outbox, &reading_link("42", "25890"));
    let state = screen.state().unwrap();
    let field = &state.fields[0];
    assert_eq!((field.shown.as_deref(), field.value.as_str()), (Some("Hytta, Fjellveien 2"), "42"));
    assert_eq!(field.spoken, "Måler, Hytta, Fjellveien 2");
    assert!(!state.fields[2].agreed, "a link agrees to nothing");
    assert!(matches!(screen.fill("point", "43"), Err(AppError::NotFound)));
    assert!(outbox.items().unwrap().is_empty(), "nothing is kept before the customer does something");
    let item = screen.send().unwrap().unwrap();
    let letter = outbox.item(item).unwrap().unwrap().content.unwrap().letter.unwrap();
    let sent: serde_json::Value =
        serde_json::from_slice(&letter.json(&std::collections::BTreeMap::new())).unwrap();
    assert_eq!(sent, json!({"values": {"point": "42", "kwh": "25890"}}));
}

#[test]
fn what_a_page_fills_in_stays_as_the_customer_changed_it_until_the_page_says_something_else() {
    let store = with_a_reading();
    let outbox = outbox(&store);
    let mut screen = follow(&store, &outbox, &reading_link("42", "25890"));
    screen.fill("kwh", "").unwrap();
    let same = || follow(&store, &outbox, &reading_link("42", "25890"));
    assert_eq!(kwh(&same()), "", "it is not filled in again while one types");
    same().fill("kwh", "25900").unwrap();
    assert_eq!(kwh(&same()), "25900");
    assert_eq!(
        kwh(&follow(&store, &outbox, &reading_link("42", "25950"))),
        "25950",
        "typed on the page since"
    );
    assert_eq!(
        kwh(&follow(&store, &outbox, &reading_link("43", "1"))),
        "1",
        "another meter has its own draft"
    );
    assert_eq!(outbox.unsent().unwrap().len(), 1);
    same().fill("kwh", "25890").unwrap();
    assert!(outbox.unsent().unwrap().is_empty(), "nothing of the customer's own would be lost");
}

#[test]
fn the_same_is_not_sent_twice_while_it_waits() {
    let store = with_a_reading();
    let outbox = outbox(&store);
    let link = reading_link("42", "25890");
    let mut screen = follow(&store, &outbox, &link);
    screen.send().unwrap().unwrap();
    assert_eq!(screen.state().unwrap().blocked.as_deref(), Some("Sendes når det er nett."));
    assert_eq!(follow(&store, &outbox, &link).send().unwrap(), None);
    assert!(follow(&store, &outbox, &reading_link("43", "7")).send().unwrap().is_some());
    received(&outbox, "2023-000017");
    assert_eq!(screen.state().unwrap().blocked, None);
}

#[test]
fn a_form_that_is_about_something_is_filled_in_only_from_its_page() {
    let store = with_a_reading();
    let outbox = outbox(&store);
    let mut screen = open(&store, &outbox, Language::Nb, "reading").unwrap();
    assert!(screen.state().unwrap().blocked.unwrap().starts_with("Dette skjemaet åpner du fra siden"));
    screen.fill("kwh", "1").unwrap();
    assert_eq!(screen.send().unwrap(), None);
}

#[test]
fn what_only_the_server_knows_is_said_in_words_that_fit() {
    let store = with_a_reading();
    let outbox = outbox(&store);
    let link = reading_link("42", "100");
    follow(&store, &outbox, &link).send().unwrap().unwrap();
    let refuse = |reason: &'static str| {
        let update = "UPDATE item SET state = 'refused', reason = ?1";
        outbox.write(|transaction| Ok(transaction.execute(update, [reason]).map(drop)?)).unwrap();
    };
    refuse(r#"[{"field":"kwh","code":"too_small"}]"#);
    let state = follow(&store, &outbox, &link).state().unwrap();
    assert_eq!(
        errors(&state),
        [("kwh", "Tallet er lavere enn det vi har fra før. Sjekk det og prøv igjen.")]
    );
    refuse(r#"[{"field":"point","code":"not_a_choice"}]"#);
    let state = follow(&store, &outbox, &link).state().unwrap();
    assert!(errors(&state)[0].1.starts_with("Dette kan ikke endres lenger."));
}

#[test]
fn a_draft_of_an_older_app_opens() {
    let content: crate::outbox::Content = serde_json::from_value(json!({"subject": {"subject": "form",
        "id": "reading"}, "title": "Lever målerstand", "answers": {"kwh": "7"}, "letter": null}))
    .unwrap();
    assert_eq!(content.subject, Subject::Form { id: "reading".to_owned(), reference: None });
}

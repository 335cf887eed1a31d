use serde_json::json;

use super::{MenuKind, Services};
use crate::api::wire::{Form, FormPlace, PageKind};
use crate::company::Company;
use crate::i18n::Language;
use crate::screens::testing::{NOW, desk, house, synced};
use crate::store::testing::{TestStore, empty_store, id, store_with};

fn screen(store: &TestStore, language: Language) -> Services {
    Services::new(desk(store, language), Company::norgesnett().unwrap(), true)
}

fn with_content() -> TestStore {
    let store = store_with(&[house()]);
    let form = |id: &str, button: &str, kind: &str| -> Form {
        serde_json::from_value(json!({"id": id, "title": "Bestilling av trefelling", "button": button,
            "help": "<p>Gå <b>aldri</b> nær.</p><script>x()</script>", "fields": [
            {"id": "text", "type": kind, "label": "Beskrivelse", "rules": {"required": true, "max_length": 200}},
            {"id": "picture", "type": "attachment", "label": "Bilde", "rules": {"max_files": 3, "accept": ["image/png"]}}]}))
        .unwrap()
    };
    let mut on_a_page: Form = form("withdraw", "send", "text");
    on_a_page.place = FormPlace::Page;
    let forms = [form("trees", "send", "text"), on_a_page, form("new", "dance", "hologram")];
    let inspection = json!({"id": "t-1", "point": id(1).to_string(), "date": "2023-10-01", "result": "faults",
        "report": "d-1", "faults": [
        {"description": "Løs stikkontakt.", "severity": "minor", "deadline": "2023-11-12", "corrected": null},
        {"description": "Varmgang i skapet.", "severity": "serious", "deadline": "2023-12-01", "corrected": null},
        {"description": "Manglende deksel.", "severity": "minor", "deadline": "2023-11-01", "corrected": "2023-10-20"}]});
    store
        .write(|writer| {
            writer.put_forms(&forms)?;
            writer.put_inspections(&[serde_json::from_value(inspection).unwrap()])
        })
        .unwrap();
    synced(&store, NOW);
    store
}

#[test]
fn the_menu_has_the_company_s_numbers() {
    let store = with_content();
    insta::assert_json_snapshot!(screen(&store, Language::Nb).state().unwrap());
}

#[test]
fn before_a_login_the_menu_says_what_one_would_open() {
    let store = empty_store();
    let menu = Services::new(desk(&store, Language::Nb), Company::norgesnett().unwrap(), false)
        .state()
        .unwrap()
        .menu;
    let open: Vec<_> = menu.iter().filter(|item| !item.locked).map(|item| item.label.as_str()).collect();
    assert_eq!(open, ["Kontakt oss", "Innstillinger", "Ofte stilte spørsmål"]);
    let locked = menu.iter().find(|item| item.kind == MenuKind::Authorisations).unwrap();
    assert_eq!(locked.state.as_deref(), Some("Logg inn først"));
    assert!(menu.iter().all(|item| item.kind != MenuKind::LogOut));
}

#[test]
fn what_the_server_does_not_offer_or_no_point_is_about_is_not_in_the_menu() {
    let kinds = |store: &TestStore| -> Vec<MenuKind> {
        screen(store, Language::Nb).state().unwrap().menu.into_iter().map(|item| item.kind).collect()
    };
    let store = with_content();
    assert!(kinds(&store).contains(&MenuKind::Connections) && kinds(&store).contains(&MenuKind::Meter));
    assert!(!kinds(&store).contains(&MenuKind::SelfReading), "nothing is known of readings");
    store.write(|writer| writer.put_page_not_offered(PageKind::Connections)).unwrap();
    assert!(!kinds(&store).contains(&MenuKind::Connections));
    let nowhere = empty_store();
    synced(&nowhere, NOW);
    assert!(!kinds(&nowhere).contains(&MenuKind::Meter) && kinds(&nowhere).contains(&MenuKind::LogOut));
}

#[test]
fn forms_are_listed_but_for_those_that_a_page_leads_to() {
    let store = with_content();
    let services = screen(&store, Language::Nb);
    let buttons: Vec<_> = services.forms().unwrap().forms.into_iter().map(|form| form.button).collect();
    assert_eq!(buttons, ["Send skjema", "Send skjema"], "a page leads to the third");
}

#[test]
fn inspections_say_what_must_be_put_right_and_by_when() {
    let store = with_content();
    insta::assert_json_snapshot!(screen(&store, Language::En).inspections().unwrap());
}

#[test]
fn without_content_sentences_say_so() {
    let store = empty_store();
    synced(&store, NOW);
    let services = screen(&store, Language::Nb);
    assert_eq!(
        [services.forms().unwrap().frame.empty, services.inspections().unwrap().frame.empty]
            .map(Option::unwrap),
        ["Det er ingen skjemaer å fylle ut akkurat nå.", "Det er ikke gjort noe tilsyn hos deg."]
    );
}

use serde_json::{Value, json};

use super::FaqScreen;
use crate::api::wire::{CustomerKind, Faq, PageAnswer};
use crate::i18n::Language;
use crate::screens::testing::desk;
use crate::store::testing::{TestStore, empty_store};

fn with(questions: &Value) -> TestStore {
    let store = empty_store();
    let page: PageAnswer<Faq> = serde_json::from_value(json!({"version": 1, "now": "2023-11-13T17:30:00Z",
        "content": {"topics": [{"id": "power", "title": "Strømbrudd"}, {"id": "bills", "title": "Faktura"}],
        "questions": questions}}))
    .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    store
}

fn some_questions() -> TestStore {
    with(&json!([
        {"id": "kid", "topic": "bills", "question": "Hvor finner jeg KID?",
         "answer": "<p>KID står <b>øverst</b> på fakturaen.</p><script>x()</script>"},
        {"id": "cut", "topic": "power", "question": "Hva gjør jeg når strømmen er borte?",
         "answer": "<p>Se Drift. Fakturaen endres ikke.</p>"},
        {"id": "vat", "topic": "bills", "question": "Får bedriften fakturaen uten mva.?", "answer": "<p>Nei.</p>",
         "categories": ["business"]},
    ]))
}

fn ids(screen: &FaqScreen, search: &str) -> Vec<String> {
    screen.state(search, 0).unwrap().questions.into_iter().map(|row| row.id).collect()
}

#[test]
fn questions_stand_by_topic_and_for_ones_own_kind() {
    let store = some_questions();
    let screen = FaqScreen::new(desk(&store, Language::Nb), Some(CustomerKind::Private));
    insta::assert_json_snapshot!(screen.state("", 0).unwrap());
    let anybody = FaqScreen::new(desk(&store, Language::Nb), None);
    assert_eq!(ids(&anybody, ""), ["cut", "kid", "vat"]);
}

#[test]
fn a_search_looks_in_answers_too_and_puts_questions_first() {
    let store = some_questions();
    let screen = FaqScreen::new(desk(&store, Language::En), None);
    assert_eq!(ids(&screen, "fakturaen"), ["vat", "cut", "kid"]);
    assert_eq!(ids(&screen, "gjor stroemmen"), ["cut"]);
    assert_eq!(ids(&screen, "ØVERST kid"), ["kid"]);
    let nothing = screen.state("fjernvarme", 0).unwrap();
    assert_eq!(nothing.frame.empty.as_deref(), Some("No question matches the search."));
    assert_eq!(nothing.count, "No questions");
}

#[test]
fn an_answer_is_cleaned_before_anybody_draws_it() {
    let store = some_questions();
    let screen = FaqScreen::new(desk(&store, Language::Nb), None);
    insta::assert_json_snapshot!(screen.answer("kid").unwrap().unwrap());
    assert_eq!(screen.answer("gone").unwrap(), None);
}

#[test]
fn long_lists_come_in_pages() {
    let many: Vec<Value> = (0..70)
        .map(|n| json!({"id": format!("q{n}"), "topic": "none", "question": "Q", "answer": "A"}))
        .collect();
    let store = with(&json!(many));
    let screen = FaqScreen::new(desk(&store, Language::Nb), None);
    let sizes = [0, 1, 2].map(|page| {
        let state = screen.state("q", page).unwrap();
        (state.questions.len(), state.more)
    });
    assert_eq!(sizes, [(50, true), (20, false), (0, false)]);
}

#[test]
fn before_it_is_fetched_a_sentence_says_so() {
    let store = empty_store();
    let screen = FaqScreen::new(desk(&store, Language::Nb), None);
    let empty = screen.state("", 0).unwrap().frame.empty.unwrap();
    assert_eq!(empty, "Siden er ikke hentet ennå. Åpne den når du er på nett.");
}

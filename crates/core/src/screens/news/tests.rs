use serde_json::json;

use super::{News, NewsFilter};
use crate::api::wire::CustomerKind;
use crate::company::Company;
use crate::i18n::Language;
use crate::screens::testing::{NOW, desk, synced};
use crate::store::testing::{TestStore, empty_store};

fn with_articles() -> TestStore {
    let store = empty_store();
    let article = |id: &str, picture: &str, link: &str| {
        serde_json::from_value(json!({"id": id, "date": "2023-11-12", "title": "Kald helg", "lead": "Spre bruken av strøm.",
            "picture": {"url": picture, "alt": "Rim"}, "link": link, "version": 1,
            "body": "<p onclick='x()'>Les <b>dette</b>.</p><script>x()</script><p><a href='javascript:x()'>Her</a></p>"}))
        .unwrap()
    };
    let articles = [
        article("a", "https://nett.example/b.jpg", "https://nett.example/mer"),
        article("b", "http://nett.example/b.jpg", "javascript:x()"),
    ];
    store.write(|writer| writer.put_news(&articles)).unwrap();
    synced(&store, NOW);
    store
}

fn screen(store: &TestStore, language: Language) -> News {
    News::new(desk(store, language), &Company::norgesnett().unwrap().areas)
}

#[test]
fn articles_are_filtered_by_area_and_kind_of_customer() {
    let store = empty_store();
    let article = |id: &str, areas: &[&str], categories: &[&str]| {
        serde_json::from_value(
            json!({"id": id, "date": "2023-11-12", "title": "T", "lead": "L", "version": 1,
            "body": "", "areas": areas, "categories": categories}),
        )
        .unwrap()
    };
    let articles = [
        article("all", &[], &[]),
        article("here", &["askoy"], &["private"]),
        article("there", &["hvaler", "ski"], &["business"]),
    ];
    store.write(|writer| writer.put_news(&articles)).unwrap();
    synced(&store, NOW);
    let news = screen(&store, Language::Nb);
    let shown = |area: Option<&str>, category| {
        let state = news.filtered(&NewsFilter { area: area.map(str::to_owned), category }).unwrap();
        state.articles.into_iter().map(|article| article.id).collect::<Vec<_>>()
    };
    assert_eq!(shown(None, None), ["all", "here", "there"]);
    assert_eq!(shown(Some("askoy"), None), ["all", "here"]);
    assert_eq!(shown(Some("ski"), Some(CustomerKind::Private)), ["all"]);
    let state = news.filtered(&NewsFilter { area: Some("ski".to_owned()), category: None }).unwrap();
    let labels: Vec<_> = state.filters.iter().map(|one| (one.label.as_str(), one.chosen)).collect();
    assert_eq!(
        labels,
        [("Askøy", false), ("Hvaler", false), ("Ski", true), ("Privat", false), ("Bedrift", false)]
    );
    assert_eq!(state.articles[1].place.as_deref(), Some("Hvaler, Ski"));
}

#[test]
fn the_list_marks_what_is_unread() {
    let store = with_articles();
    let news = screen(&store, Language::Nb);
    news.mark_read("b").unwrap();
    insta::assert_json_snapshot!(news.state().unwrap());
    news.mark_all_read().unwrap();
    assert_eq!((news.state().unwrap().unread, news.state().unwrap().unread_text), (0, None));
}

#[test]
fn an_article_is_cleaned_before_anybody_draws_it() {
    let store = with_articles();
    let news = screen(&store, Language::En);
    insta::assert_json_snapshot!(news.article("a").unwrap().unwrap());
    let other = news.article("b").unwrap().unwrap();
    assert_eq!(other.link, None);
    assert!(
        !serde_json::to_string(&other).unwrap().contains("http://"),
        "the shell fetches nothing by itself"
    );
    assert_eq!(news.article("c").unwrap(), None);
}

#[test]
fn without_articles_a_sentence_says_why() {
    let store = empty_store();
    let empty = || screen(&store, Language::Nb).state().unwrap().frame.empty.unwrap();
    assert!(empty().starts_with("Det er ikke hentet noen tall ennå."));
    synced(&store, NOW);
    assert_eq!(empty(), "Det er ingen saker for deg akkurat nå.");
}

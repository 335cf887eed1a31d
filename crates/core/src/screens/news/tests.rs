use serde_json::json;

use super::News;
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

#[test]
fn the_list_marks_what_is_unread() {
    let store = with_articles();
    let news = News::new(desk(&store, Language::Nb));
    news.mark_read("b").unwrap();
    insta::assert_json_snapshot!(news.state().unwrap());
    news.mark_all_read().unwrap();
    assert_eq!((news.state().unwrap().unread, news.state().unwrap().unread_text), (0, None));
}

#[test]
fn an_article_is_cleaned_before_anybody_draws_it() {
    let store = with_articles();
    let news = News::new(desk(&store, Language::En));
    insta::assert_json_snapshot!(news.article("a").unwrap().unwrap());
    let other = news.article("b").unwrap().unwrap();
    assert_eq!((other.link, other.head.picture), (None, None));
    assert_eq!(news.article("c").unwrap(), None);
}

#[test]
fn without_articles_a_sentence_says_why() {
    let store = empty_store();
    let empty = || News::new(desk(&store, Language::Nb)).state().unwrap().frame.empty.unwrap();
    assert!(empty().starts_with("Det er ikke hentet noen tall ennå."));
    synced(&store, NOW);
    assert_eq!(empty(), "Det er ingen saker for deg akkurat nå.");
}

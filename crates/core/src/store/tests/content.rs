use serde_json::json;

use crate::api::wire::{Article, Inspection};
use crate::store::testing::{empty_store, id, point, store_with};

fn article(name: &str, version: u32) -> Article {
    serde_json::from_value(
        json!({"id": name, "date": "2026-11-21", "title": "T", "lead": "L", "body": "<p>B</p>",
        "version": version}),
    )
    .unwrap()
}

#[test]
fn articles_stay_read_until_their_text_changes() {
    let store = empty_store();
    let unread = || -> Vec<String> {
        let all = store.read(|reader| reader.news()).unwrap();
        all.into_iter().filter(|stored| stored.unread).map(|stored| stored.article.id).collect()
    };
    store.write(|writer| writer.put_news(&[article("b", 1), article("a", 1)])).unwrap();
    assert_eq!(unread(), ["b", "a"]);
    store.write(|writer| writer.mark_news_read(Some("b"))).unwrap();
    store.write(|writer| writer.mark_news_read(Some("gone"))).unwrap();
    assert_eq!(unread(), ["a"]);
    store.write(|writer| writer.put_news(&[article("c", 1), article("b", 1)])).unwrap();
    assert_eq!(unread(), ["c"]);
    store.write(|writer| writer.put_news(&[article("c", 1), article("b", 2)])).unwrap();
    assert_eq!(unread(), ["c", "b"]);
    store.write(|writer| writer.mark_news_read(None)).unwrap();
    assert_eq!(unread(), Vec::<String>::new());
    assert!(!store.read(|reader| reader.article("b")).unwrap().unwrap().unread);
}

#[test]
fn inspections_are_kept_within_contract_periods_and_go_with_their_point() {
    let store = store_with(&[point(1, &[("2024-01-15", "")])]);
    let of = |name: &str, number: u64, date: &str| -> Inspection {
        serde_json::from_value(
            json!({"id": name, "point": id(number).to_string(), "date": date, "result": "no_faults"}),
        )
        .unwrap()
    };
    let all = [of("own", 1, "2025-01-01"), of("before", 1, "2024-01-14"), of("other", 2, "2025-01-01")];
    store.write(|writer| writer.put_inspections(&all)).unwrap();
    assert_eq!(store.read(|reader| reader.inspections()).unwrap(), all[..1]);
    store.write(|writer| writer.end_access(&[id(1)]).map(drop)).unwrap();
    assert_eq!(store.read(|reader| reader.inspections()).unwrap(), []);
}

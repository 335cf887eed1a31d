use serde_json::json;

use crate::api::wire::{Authorisations, Faq, PageAnswer, PageKind};
use crate::store::testing::{TestStore, empty_store, id, point, store_with};
use crate::store::{PageState, Store};

fn faq(version: u64, title: &str) -> PageAnswer<Faq> {
    serde_json::from_value(json!({"version": version, "now": "2026-11-21T12:00:00+01:00",
        "content": {"topics": [{"id": "t", "title": title}], "questions": []}}))
    .unwrap()
}

fn read(store: &Store) -> PageState<Faq> {
    store.read(|reader| reader.page()).unwrap()
}

#[test]
fn a_page_is_unknown_then_here_with_its_time_then_newer() {
    let store = empty_store();
    assert_eq!(read(&store), PageState::Unknown);
    store.write(|writer| writer.put_page(&faq(1, "Faktura"))).unwrap();
    store.write(|writer| writer.put_page(&faq(2, "Regninger"))).unwrap();
    let page = read(&store).here().unwrap();
    assert_eq!(page.content.topics[0].title, "Regninger");
    assert_eq!(page.fetched.to_rfc3339(), "2026-11-21T11:00:00+00:00");
    let version = || store.read(|reader| reader.page_version::<Faq>()).unwrap();
    assert_eq!(version(), Some(2));
    let same = PageAnswer { now: "2026-11-22T12:00:00Z".parse().unwrap(), content: None, ..faq(2, "") };
    store.write(|writer| writer.put_page(&same)).unwrap();
    let later = read(&store).here().unwrap();
    assert_eq!((later.content, later.fetched), (page.content, same.now));
    store.write(|writer| writer.put_page_not_offered(PageKind::Faq)).unwrap();
    assert_eq!(read(&store), PageState::NotOffered);
    assert_eq!(version(), None);
}

#[test]
fn a_page_that_an_older_app_kept_is_fetched_again_and_spoils_nothing() {
    let store = empty_store();
    store.write(|writer| writer.put_page(&faq(1, "Faktura"))).unwrap();
    let other = rusqlite::Connection::open(store.path()).unwrap();
    other.execute("UPDATE pages SET content = '{\"questions\": 3}'", []).unwrap();
    assert_eq!(read(&store), PageState::Unknown);
    assert!(!store.is_damaged());
}

fn with_page() -> TestStore {
    let store = store_with(&[point(1, &[("2024-01-15", "")]), point(2, &[("2024-01-15", "")])]);
    let page: PageAnswer<Authorisations> = serde_json::from_value(json!({"version": 1,
        "now": "2026-11-21T12:00:00+01:00", "content": {"given": [], "received": []}}))
    .unwrap();
    store.write(|writer| writer.put_page(&page)).unwrap();
    store
}

#[test]
fn pages_go_with_a_point_that_the_customer_may_no_longer_see() {
    let here = |store: &Store| store.read(|reader| reader.page::<Authorisations>()).unwrap().here().is_some();
    let store = with_page();
    store
        .write(|writer| {
            writer.put_points(&[point(1, &[("2024-01-15", "")]), point(2, &[("2024-01-15", "")])])
        })
        .unwrap();
    assert!(here(&store), "nothing has gone");
    store.write(|writer| writer.end_access(&[id(2)]).map(drop)).unwrap();
    assert!(!here(&store));
    let store = with_page();
    store.write(|writer| writer.put_points(&[point(1, &[("2024-01-15", "")])])).unwrap();
    assert!(!here(&store));
}

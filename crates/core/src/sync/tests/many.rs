//! So many days that the point in view comes before the others.

use super::server::{Server, Setup};
use crate::api::http::Refusal;
use crate::store::testing::{id, range};

const TROUBLE: Option<Refusal> = Some(Refusal::ServerTrouble { status: 502, retry_after: None });

/// 5 500 days of three points.
fn many() -> Server {
    Server::with_hours(range("2021-11-16", "2026-11-21"))
}

#[tokio::test]
async fn the_point_in_view_comes_before_bills_and_other_points() {
    let setup = Setup::new(many());
    setup.syncer.look_at(Some(id(2)));
    let (outcome, log) = setup.sync().await;
    assert_eq!(log[5..8], ["tariffs", "newest values of 2", "invoices -"]);
    assert_eq!(outcome.unwrap().values.unchanged, 31, "those that came first");
    assert_eq!(setup.days(2), setup.days(1));
    assert_eq!(setup.sync().await.1.len(), 1);
}

#[tokio::test]
async fn before_a_choice_it_is_the_first_own_point_and_one_that_is_gone_is_none() {
    for choice in [None, Some(id(7))] {
        let setup = Setup::new(many());
        setup.syncer.look_at(choice);
        assert!(setup.sync().await.1.contains(&"newest values of 1".to_owned()));
    }
}

#[tokio::test]
async fn the_first_screens_have_something_to_show_long_before_the_end() {
    let setup = Setup::new(many());
    let status = setup.syncer.status();
    assert!(!status.borrow().useful);
    setup.server.fail([None, None, None, None, None, None, None, TROUBLE]);
    assert!(setup.sync().await.0.is_err(), "the bills failed");
    assert!(status.borrow().useful && status.borrow().last_good.is_none());
    assert_eq!([1, 2, 3].map(|number| setup.days(number)), [31, 0, 0]);
    let (now, filling) = setup.store.read(|reader| Ok((reader.server_now()?, reader.is_filling()?))).unwrap();
    assert!(now.is_some() && filling, "screens know what today is, and that more is to come");
    setup.sync().await.0.unwrap();
    assert_eq!(setup.store.read(|reader| reader.is_filling()), Ok(false));
    assert!(setup.restarted().syncer.status().borrow().useful, "at once, with older data");
}

#[tokio::test]
async fn an_interrupted_walk_has_what_the_first_screens_show() {
    let setup = Setup::new(many());
    setup.server.fail([None, None, None, None, None, None, None, None, None, TROUBLE]);
    assert!(setup.sync().await.0.is_err());
    let setup = setup.restarted();
    assert!(!setup.syncer.status().borrow().useful);
    let log = setup.sync().await.1;
    assert!(log.iter().all(|asked| !asked.starts_with("newest")), "{log:?}");
    assert!(setup.syncer.status().borrow().useful);
}

use chrono::DateTime;
use rusqlite::Connection;

use super::server::{NOW, Server, Setup};
use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::store::StoreError;
use crate::store::testing::{CONSUMPTION, id, range};
use crate::sync::SyncError;

#[tokio::test]
async fn the_last_good_data_stay_and_the_error_says_of_when_they_are() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.sync().await.0.unwrap();
    let until = Some(DateTime::parse_from_rfc3339(NOW).unwrap().to_utc());
    for refusal in [Refusal::Maintenance { until }, Refusal::AppTooOld, Refusal::SessionEnded] {
        setup.server.fail([Some(refusal.clone())]);
        let failure = setup.sync().await.0.unwrap_err();
        let SyncError::Api(error) = &failure.error else { panic!("{failure:?}") };
        assert!(matches!(error.as_ref(), ApiError::Refused(found) if *found == refusal));
        assert_eq!(failure.last_good, until);
        assert!(setup.syncer.status().borrow().failure.is_some());
        assert_eq!(setup.days(1), 20);
    }
    setup.sync().await.0.unwrap();
    assert!(setup.syncer.status().borrow().failure.is_none());
}

#[tokio::test]
async fn a_part_that_fails_loses_nothing_of_those_before_it() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.server.fail([
        None,
        None,
        None,
        None,
        None,
        Some(Refusal::ServerTrouble { status: 500, retry_after: None }),
    ]);
    assert!(setup.sync().await.0.is_err());
    assert_eq!(setup.sync().await.1, ["changes -", "tariffs", "invoices -", "values - -"]);
}

#[tokio::test]
async fn a_damaged_store_is_rebuilt_and_filled_again() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.sync().await.0.unwrap();
    Connection::open(setup.store.path()).unwrap().execute("UPDATE days SET wh = x'FFFF'", []).unwrap();
    let november = range("2026-11-01", "2026-12-01");
    let read = || setup.store.read(|reader| Ok(reader.values(id(1), CONSUMPTION, november)?.total().0.wh()));
    assert!(matches!(read(), Err(StoreError::Corrupt(_))));
    let (outcome, log) = setup.sync().await;
    let outcome = outcome.unwrap();
    assert_eq!((outcome.rebuilt, outcome.values.stored, log.len()), (true, 60, 8));
    assert_eq!(read(), Ok(20 * 24 * 1000));
}

#[tokio::test]
async fn damage_that_sync_itself_meets_is_repaired_in_the_same_call() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.sync().await.0.unwrap();
    Connection::open(setup.store.path()).unwrap().execute("UPDATE points SET details = '?'", []).unwrap();
    let outcome = setup.sync().await.0.unwrap();
    assert_eq!((outcome.rebuilt, setup.days(1)), (true, 20));
}

#[tokio::test]
async fn after_logout_a_sync_ends_with_a_typed_error() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.store.delete().unwrap();
    let failure = setup.sync().await.0.unwrap_err();
    assert!(matches!(failure.error, SyncError::Store(StoreError::Closed)));
}

#[tokio::test]
async fn a_server_whose_pages_never_end_is_a_mismatch() {
    let server = Server::with_hours(range("2026-11-01", "2026-11-03"));
    // No block fits a page of one interval, so each page is empty and leads to itself.
    server.state().page_intervals = 1;
    let setup = Setup::new(server);
    let failure = setup.sync().await.0.unwrap_err();
    let SyncError::Api(error) = failure.error else { panic!("{failure:?}") };
    assert!(matches!(error.as_ref(), ApiError::Mismatch { what: "values" }), "{error}");
}

#[tokio::test]
async fn on_a_full_disk_the_last_good_data_stay_and_the_next_sync_goes_on() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.sync().await.0.unwrap();
    setup.store.fill_disk(true);
    for day in range("2026-01-01", "2026-11-01").iter() {
        (1..=3).for_each(|number| setup.server.put(number, day, 70_000));
    }
    let failure = setup.sync().await.0.unwrap_err();
    assert!(matches!(failure.error, SyncError::Store(StoreError::DiskFull)), "{failure:?}");
    assert!(failure.last_good.is_some() && setup.days(1) == 20);
    setup.store.fill_disk(false);
    assert_eq!(setup.sync().await.0.unwrap().values.stored, 3 * 304);
    assert_eq!(setup.days(1), 20 + 304);
}

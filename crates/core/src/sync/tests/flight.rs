use super::server::{Server, Setup};
use crate::store::testing::range;

#[tokio::test]
async fn callers_at_the_same_time_share_one_sync() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    let (one, two, three) = tokio::join!(setup.syncer.sync(), setup.syncer.sync(), setup.syncer.sync());
    assert_eq!([one, two, three].map(|result| result.unwrap().values.stored), [60; 3]);
    assert_eq!(setup.server.log().iter().filter(|asked| asked.starts_with("changes")).count(), 1);
    setup.syncer.sync().await.unwrap();
    assert_eq!(setup.server.log(), ["changes 61"], "the next one asks again");
}

#[tokio::test]
async fn a_caller_that_goes_away_stops_nothing() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    let gate = &setup.server.gate;
    gate.forget_permits(gate.available_permits());
    let mut status = setup.syncer.status();
    let syncer = setup.syncer.clone();
    let caller = tokio::spawn(async move { syncer.sync().await });
    status.wait_for(|status| status.step.is_some()).await.unwrap();
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    gate.add_permits(100);
    status.wait_for(|status| status.last_good.is_some()).await.unwrap();
    assert_eq!(setup.days(1), 20);
}

#[test]
fn a_runtime_that_ends_stops_the_sync_with_a_typed_error_and_keeps_what_is_stored() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let setup = runtime.block_on(async {
        let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
        let gate = &setup.server.gate;
        gate.forget_permits(gate.available_permits());
        gate.add_permits(3);
        let mut status = setup.syncer.status();
        let syncer = setup.syncer.clone();
        drop(tokio::spawn(async move { syncer.sync().await }));
        status.wait_for(|status| status.step == Some(crate::sync::SyncStep::SpotPrices)).await.unwrap();
        setup
    });
    drop(runtime);
    let other = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let failure = other.block_on(setup.syncer.sync()).unwrap_err();
    assert!(matches!(failure.error, crate::sync::SyncError::Stopped), "{failure:?}");
    assert_eq!(setup.store.read(|reader| reader.points()).unwrap().len(), 3);
}

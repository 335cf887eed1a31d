use serde_json::json;

use super::server::{Server, Setup};
use crate::api::wire::Metering;
use crate::store::testing::{id, range};

fn readings(kwh: &str) -> serde_json::Value {
    json!([{"day": "2026-01-01", "kwh": "25310", "kind": "read"}, {"day": "2026-05-01", "kwh": kwh, "kind": "read"}])
}

#[tokio::test]
async fn only_points_without_hours_have_their_readings_fetched_and_only_when_there_are_other_ones() {
    let server = Server::with_hours(range("2026-11-01", "2026-11-03"));
    server.state().points[2].metering = Metering::Readings;
    server.state().readings = (9, [(3, readings("26000"))].into());
    let setup = Setup::new(server);
    let log = setup.sync().await.1;
    assert_eq!(
        log.iter().filter(|asked| asked.starts_with("readings")).collect::<Vec<_>>(),
        ["readings of 3"]
    );
    let stood_at =
        || setup.store.read(|reader| Ok(reader.readings(id(3))?.last().map(|last| last.stood_at.wh())));
    assert_eq!(stood_at(), Ok(Some(26_000_000)));
    assert_eq!(setup.sync().await.1.len(), 1, "nothing new is one request");
    setup.server.state().readings = (10, [(3, readings("26100"))].into());
    assert_eq!(setup.sync().await.1[1..], ["readings of 3"]);
    assert_eq!(stood_at(), Ok(Some(26_100_000)));
}

#[tokio::test]
async fn whoever_has_hours_only_pays_no_request() {
    let server = Server::with_hours(range("2026-11-01", "2026-11-03"));
    server.state().readings = (9, [(3, readings("26000"))].into());
    let setup = Setup::new(server);
    assert!(setup.sync().await.1.iter().all(|asked| !asked.starts_with("readings")));
    setup.server.state().readings.0 = 10;
    assert_eq!(setup.sync().await.1.len(), 1);
}

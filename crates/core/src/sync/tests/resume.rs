use super::server::{Server, Setup};
use crate::api::http::Refusal;
use crate::store::testing::{date, range};

const TROUBLE: Option<Refusal> = Some(Refusal::ServerTrouble { status: 502, retry_after: None });

/// Twenty days of three points, ten rows a page; the third page of values fails.
async fn interrupted() -> Setup {
    let server = Server::with_hours(range("2026-11-01", "2026-11-21"));
    server.state().page_intervals = 24 * 10;
    let setup = Setup::new(server);
    setup.server.fail([None, None, None, None, None, None, None, None, None, TROUBLE]);
    let (result, log) = setup.sync().await;
    assert!(result.unwrap_err().last_good.is_none());
    assert_eq!(log[7..], ["values - -", "values - 2026-11-17/1", "values - 2026-11-14/2"]);
    assert_eq!([1, 2, 3].map(|number| setup.days(number)), [7, 7, 6]);
    setup
}

#[tokio::test]
async fn an_interrupted_sync_goes_on_where_it_was() {
    let setup = interrupted().await.restarted();
    let (outcome, log) = setup.sync().await;
    assert_eq!(outcome.unwrap().values.stored, 40, "what was there does not come again");
    assert_eq!(log[..2], ["changes -", "values - 2026-11-14/2"]);
    assert_eq!(log.len(), 5, "{log:?}");
    assert_eq!([1, 2, 3].map(|number| setup.days(number)), [20; 3]);
    assert_eq!(setup.sync().await.1, ["changes 61"]);
}

#[tokio::test]
async fn what_became_new_meanwhile_is_fetched_after() {
    let setup = interrupted().await;
    setup.server.put(1, date("2026-11-21"), 5);
    setup.server.put(2, date("2026-11-19"), 5);
    let (outcome, log) = setup.sync().await;
    assert_eq!(outcome.unwrap().values.stored, 42);
    assert_eq!(log.last().unwrap(), "values 61 -");
    assert_eq!([1, 2, 3].map(|number| setup.days(number)), [21, 20, 20]);
}

#[tokio::test]
async fn a_page_token_that_the_server_forgot_starts_the_walk_again() {
    let setup = interrupted().await;
    setup.server.fail([None, Some(Refusal::Other { status: 400 })]);
    let (outcome, log) = setup.sync().await;
    let values = outcome.unwrap().values;
    assert_eq!((values.stored, values.unchanged), (40, 20));
    assert_eq!(log[1..3], ["values - 2026-11-14/2", "values - -"]);
}

#[tokio::test]
async fn a_cursor_that_the_server_forgot_starts_the_feed_again() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.sync().await.0.unwrap();
    setup.server.fail([Some(Refusal::Other { status: 400 })]);
    let (outcome, log) = setup.sync().await;
    assert_eq!(outcome.unwrap().values.unchanged, 60, "it was here all the time");
    assert_eq!(log[..2], ["changes 61", "changes -"]);
    assert_eq!(setup.sync().await.1, ["changes 61"]);
}

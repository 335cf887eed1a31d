use chrono::DateTime;
use nettleie::spot::PriceArea;
use nettleie::time::{DateRange, Month};

use super::server::{NOW, Server, Setup};
use crate::store::testing::{date, id, invoice, range};
use crate::sync::SyncStep;

const THREE_YEARS: (&str, &str) = ("2023-11-21", "2026-11-21");

#[tokio::test]
async fn three_points_and_three_years_take_at_most_twelve_requests() {
    let setup = Setup::new(Server::with_hours(range(THREE_YEARS.0, THREE_YEARS.1)));
    let bill = serde_json::to_value(invoice("i-1", 1, "2026-10-01", "2026-11-01")).unwrap();
    setup.server.state().invoices.push((bill, 2));
    let (outcome, log) = setup.sync().await;
    let outcome = outcome.unwrap();
    assert_eq!(outcome.server_now, DateTime::parse_from_rfc3339(NOW).unwrap());
    assert_eq!((outcome.values.stored, outcome.rebuilt), (3 * 1096, false));
    assert_eq!(
        log,
        [
            "changes -",
            "customer",
            "points",
            "spot NO1 2023-11-01 2026-11-23",
            "spot NO5 2023-11-01 2026-11-23",
            "tariffs",
            "invoices -",
            "values - -",
            "values - 2024-08-10/3",
        ]
    );
    assert!(log.len() <= 12);
    assert_eq!([1, 2, 3].map(|number| setup.days(number)), [1096; 3]);
    let november = Month::of(date("2026-11-01")).range();
    let read = setup.store.read(|reader| {
        let book = reader.tariffs()?.map(|tariffs| tariffs.book.company);
        let spot =
            (reader.spot(PriceArea::No1, november)?.len(), reader.spot(PriceArea::No5, november)?.len());
        Ok((reader.customer()?.map(|customer| customer.id), book, spot, reader.invoices(id(1), 12)?.len()))
    });
    let expected = (Some("c-private".to_owned()), Some("7".to_owned()), (21, 21), 1);
    assert_eq!(read, Ok(expected));
}

#[tokio::test]
async fn nothing_new_is_one_request() {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.sync().await.0.unwrap();
    let (outcome, log) = setup.sync().await;
    assert_eq!((outcome.unwrap().values.stored, log), (0, vec!["changes 61".to_owned()]));
    let setup = setup.restarted();
    assert!(setup.syncer.status().borrow().last_good.is_some(), "known before the first request");
    assert_eq!(setup.sync().await.1, ["changes 61"]);
}

#[tokio::test]
async fn a_customer_without_points_or_values_is_no_failure() {
    let server = Server::new();
    server.state().points.clear();
    let setup = Setup::new(server);
    let (outcome, log) = setup.sync().await;
    assert!(outcome.is_ok());
    assert_eq!(log, ["changes -", "customer", "points", "tariffs", "invoices -"]);
    assert_eq!(setup.sync().await.1, ["changes 1"]);
}

#[tokio::test]
async fn the_status_says_what_is_done_and_ends_quiet() {
    let server = Server::with_hours(DateRange::new(date("2026-11-01"), date("2026-11-11")));
    server.state().page_intervals = 24 * 20;
    let setup = Setup::new(server);
    // One permit a request, so that each step is seen.
    let gate = &setup.server.gate;
    gate.forget_permits(gate.available_permits());
    let mut status = setup.syncer.status();
    let syncer = setup.syncer.clone();
    let running = tokio::spawn(async move { syncer.sync().await });
    let mut steps = vec![];
    while !running.is_finished() {
        status.changed().await.unwrap();
        if let Some(step) = status.borrow_and_update().step {
            steps.push(step);
            gate.add_permits(1);
        } else {
            break;
        }
    }
    running.await.unwrap().unwrap();
    steps.dedup();
    let values = |done| SyncStep::Values { done, total: 30 };
    assert!(steps.starts_with(&[SyncStep::Changes, SyncStep::Points]), "{steps:?}");
    assert!(steps.ends_with(&[SyncStep::Invoices, values(0), values(20)]), "{steps:?}");
    let last = setup.syncer.status().borrow().clone();
    assert!(last.step.is_none() && last.failure.is_none() && last.last_good.is_some());
}

use nettleie::spot::PriceArea;

use super::server::{Server, Setup};
use crate::store::testing::{date, id, invoice, point, range};

async fn synced() -> Setup {
    let setup = Setup::new(Server::with_hours(range("2026-11-01", "2026-11-21")));
    setup.sync().await.0.unwrap();
    setup
}

#[tokio::test]
async fn a_new_day_and_a_correction_are_two_requests() {
    let setup = synced().await;
    setup.server.put(1, date("2026-11-21"), 700);
    setup.server.put(1, date("2026-11-05"), 800);
    let (outcome, log) = setup.sync().await;
    assert_eq!(outcome.unwrap().values.stored, 2);
    assert_eq!(log, ["changes 61", "values 61 -"]);
    assert_eq!(setup.days(1), 21);
}

#[tokio::test]
async fn only_the_part_with_another_version_is_fetched() {
    let setup = synced().await;
    setup.server.state().tariffs = 8;
    assert_eq!(setup.sync().await.1, ["changes 61", "tariffs"]);
    setup.server.state().spot.get_mut(&PriceArea::No5).unwrap().0 = 2;
    assert_eq!(setup.sync().await.1, ["changes 61", "spot NO5 2026-11-14 2026-11-23"]);
    setup.server.change(|state| {
        state.spot.get_mut(&PriceArea::No5).unwrap().0 = 3;
        state.spot_changed_from.insert(PriceArea::No5, date("2026-02-03"));
    });
    assert_eq!(setup.sync().await.1, ["changes 61", "spot NO5 2026-02-03 2026-11-23"], "an old correction");
    let bill = serde_json::to_value(invoice("i-1", 1, "2026-10-01", "2026-11-01")).unwrap();
    setup.server.change(|state| {
        state.version += 1;
        let version = state.version;
        state.invoices.push((bill, version));
    });
    assert_eq!(setup.sync().await.1, ["changes 61", "invoices 61"]);
    assert_eq!(setup.sync().await.1, ["changes 62"]);
}

#[tokio::test]
async fn ended_access_deletes_the_points_data() {
    let setup = synced().await;
    setup.server.change(|state| {
        state.points.remove(2);
        state.points_version = 2;
        state.ended = vec![3];
    });
    assert_eq!(setup.sync().await.1, ["changes 61", "customer", "points"]);
    assert_eq!([1, 2, 3].map(|number| setup.days(number)), [20, 20, 0]);
}

#[tokio::test]
async fn ended_access_deletes_even_when_the_new_list_does_not_come() {
    let setup = synced().await;
    setup.server.change(|state| {
        state.points.remove(2);
        state.points_version = 2;
        state.ended = vec![3];
    });
    setup
        .server
        .fail([None, Some(crate::api::http::Refusal::ServerTrouble { status: 500, retry_after: None })]);
    assert!(setup.sync().await.0.is_err());
    assert_eq!([1, 2, 3].map(|number| setup.days(number)), [20, 20, 0]);
}

#[tokio::test]
async fn access_that_was_given_back_is_not_deleted_again() {
    let setup = synced().await;
    setup.server.state().ended = vec![3];
    assert_eq!(setup.sync().await.1, ["changes 61", "points"], "the list says that it is there");
    assert_eq!(setup.days(3), 20);
}

#[tokio::test]
async fn a_new_point_comes_with_its_days_and_its_prices() {
    let setup = synced().await;
    let mut holiday_home = point(4, &[("2025-01-01", "")]);
    holiday_home.price_area = PriceArea::No3;
    setup.server.change(|state| {
        state.points.push(holiday_home);
        state.points_version = 2;
        let prices = state.spot[&PriceArea::No1];
        state.spot.insert(PriceArea::No3, prices);
    });
    setup.server.put(4, date("2026-11-20"), 5);
    assert_eq!(
        setup.sync().await.1,
        ["changes 61", "customer", "points", "spot NO3 2025-01-01 2026-11-23", "values 61 -"]
    );
    assert_eq!(setup.days(4), 1);
    assert_eq!(setup.store.read(|reader| reader.points()).unwrap()[3].id, id(4));
}

#[tokio::test]
async fn the_store_keeps_contract_periods_even_if_the_server_does_not() {
    let server = Server::with_hours(range("2026-11-01", "2026-11-21"));
    server.state().points[1] = point(2, &[("2026-11-11", "")]);
    let setup = Setup::new(server);
    let values = setup.sync().await.0.unwrap().values;
    assert_eq!((values.stored, values.outside, setup.days(2)), (50, 10, 10));
}

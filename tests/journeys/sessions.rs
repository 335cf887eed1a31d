use kundeapp_core::auth::{AuthState, SessionEnd};
use kundeapp_core::error::AppError;
use kundeapp_journeys::Phone;

const CABIN_OWNER: &str = "hytteeier@example.com";

#[tokio::test(flavor = "multi_thread")]
async fn the_next_start_goes_straight_in_without_network() {
    let phone = Phone::new().await;
    drop(phone.app_in_use().await);
    phone.sandbox.faults().set("/", kundeapp_sandbox::Fault::Drop);
    let app = phone.start_app().await;
    assert!(matches!(app.auth().state(), AuthState::SignedIn { .. }));
    assert_eq!(app.invoices().unwrap().state().unwrap().invoices.len(), 12);
    assert!(matches!(app.sync_now().await, Err(AppError::Offline(_))));
    let banner = app.consumption().unwrap().state().unwrap().frame.banner;
    assert!(banner.is_some(), "it says that it is offline");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_was_ended_elsewhere_is_said_and_the_data_can_still_be_read() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    assert_eq!(phone.sandbox.end_sessions("c-private").await.unwrap(), 1);
    assert!(matches!(app.sync_now().await, Err(AppError::SessionEnded)));
    assert!(matches!(
        app.auth().state(),
        AuthState::Ended { why: SessionEnd::Revoked | SessionEnd::Expired, .. }
    ));
    assert_eq!(app.trial_settlement().unwrap().state().unwrap().peaks.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_user_sees_nothing_of_the_first_ones() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let first: Vec<String> = point_ids(&app);
    app.log_out().await.unwrap();
    assert!(matches!(app.consumption(), Err(AppError::SessionEnded)));
    phone.log_in(&app, CABIN_OWNER).await.unwrap();
    app.sync_now().await.unwrap();
    let second = point_ids(&app);
    assert_eq!((first.len(), second.len()), (3, 1));
    assert_eq!(
        app.invoices().unwrap().state().unwrap().frame.point.map(|point| point.id),
        Some(second[0].clone())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authorisation_that_is_withdrawn_takes_the_data_with_it() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let cabin = point_ids(&app).pop().unwrap();
    assert!(phone.sandbox.withdraw_authorisation("c-private", &cabin).await.unwrap());
    app.sync_now().await.unwrap();
    assert!(!point_ids(&app).contains(&cabin));
    assert!(matches!(app.choose_point(cabin.parse().unwrap()), Err(AppError::NotFound)));
}

fn point_ids(app: &kundeapp_core::app::App) -> Vec<String> {
    app.points().unwrap().state("", 0).unwrap().points.into_iter().map(|row| row.header.id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_on_the_web_opens_signed_in_and_only_once() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let address = app.my_page().await.unwrap();
    let open = || async {
        let answer = reqwest::get(&address).await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let (status, page) = open().await;
    assert!(status == 200 && page.contains("Privatkunde"), "{status} {page}");
    assert_eq!(open().await.0, 403);
    phone.sandbox.faults().set("/", kundeapp_sandbox::Fault::Drop);
    assert!(matches!(app.my_page().await, Err(AppError::Offline(_))));
    app.log_out().await.unwrap();
    assert!(matches!(app.my_page().await, Err(AppError::SessionEnded)));
}

use std::time::Duration;

use kundeapp_core::api::http::{HttpConfig, RetryPolicy};
use kundeapp_core::error::AppError;
use kundeapp_core::screens::BannerKind;
use kundeapp_journeys::{PRIVATE, Phone};
use kundeapp_sandbox::Fault;

/// Everything that the app calls when it synchronises.
const CALLS: [&str; 7] = [
    "/v1/changes",
    "/v1/customer",
    "/v1/metering-points",
    "/v1/values",
    "/v1/invoices",
    "/v1/tariffs",
    "/v1/spot",
];

fn faults() -> [Fault; 8] {
    [
        Fault::Drop,
        Fault::LoseAnswer,
        Fault::ServerError,
        Fault::TooManyRequests { retry_after: 30 },
        Fault::CutBody,
        Fault::WrongType,
        Fault::HugeBody { bytes: 8 << 20 },
        Fault::DeepJson { levels: 100_000 },
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_server_answers_the_app_explains_it_and_keeps_what_it_has() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let before = app.trial_settlement().unwrap().state().unwrap();
    for fault in faults() {
        phone.sandbox.faults().set("/v1/changes", fault.clone());
        let error = app.sync_now().await.unwrap_err();
        assert!(!app.explain(&error).is_empty(), "{fault:?}");
        let after = app.trial_settlement().unwrap().state().unwrap();
        assert_eq!((&after.lines, &after.frame.updated), (&before.lines, &before.frame.updated), "{fault:?}");
        phone.sandbox.faults().clear();
        app.sync_now().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_sync_that_is_stopped_anywhere_goes_on_where_it_was() {
    let one_each = CALLS.into_iter().zip([Fault::Drop, Fault::CutBody, Fault::WrongType].into_iter().cycle());
    for (call, fault) in one_each {
        let phone = Phone::new().await;
        let app = phone.start_app().await;
        phone.log_in(&app, PRIVATE).await.unwrap();
        phone.sandbox.faults().set(call, fault.clone());
        let error = app.sync_now().await.unwrap_err();
        let kept_apart = !matches!(error, AppError::SessionEnded | AppError::LocalData(_));
        assert!(kept_apart, "{call} {fault:?}: {error:?}");
        phone.sandbox.faults().clear();
        app.sync_now().await.unwrap();
        let state = app.trial_settlement().unwrap().state().unwrap();
        assert_eq!(state.peaks.len(), 3, "{call} {fault:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_closed_or_too_new_says_so_on_every_screen() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let banner = || app.invoices().unwrap().state().unwrap().frame.banner.map(|banner| banner.text);
    assert_eq!(banner(), None);
    phone.sandbox.service().maintain_until("2026-11-20T19:00:00Z".parse().unwrap());
    assert!(matches!(app.sync_now().await, Err(AppError::Maintenance { until: Some(_) })));
    assert!(banner().is_some_and(|text| text.contains("20:00")), "{:?}", banner());
    phone.sandbox.service().resume();
    phone.sandbox.service().require_app("99.0.0").unwrap();
    assert!(matches!(app.sync_now().await, Err(AppError::AppTooOld)));
    assert!(banner().is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_does_not_answer_is_given_up_with_a_sentence_and_nothing_is_lost() {
    let phone = Phone::new().await;
    drop(phone.app_in_use().await);
    let patience = Duration::from_millis(400);
    let http = HttpConfig { retry: RetryPolicy::NEVER, read_timeout: patience, ..HttpConfig::default() };
    let app = phone.start_app_with(http).await;
    phone.sandbox.faults().set("/v1", Fault::Delay(Duration::from_mins(10)));
    let error = app.sync_now().await.unwrap_err();
    assert!(matches!(error, AppError::Offline(_)), "{error:?}");
    assert!(app.explain(&error).contains("det som ble hentet sist"), "{}", app.explain(&error));
    let state = app.consumption().unwrap().state().unwrap();
    assert_eq!(state.frame.banner.map(|banner| banner.kind), Some(BannerKind::Offline));
    assert_eq!(state.bars.len(), 24);
}

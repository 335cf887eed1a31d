//! The calls in each state of the whole service and of the session.

use kundeapp_core::error::AppError;
use kundeapp_journeys::{PRIVATE, Phone};

use super::table::{CALLS, Call, at_once, client, papers};
use super::{Kind, assert_told, kind, updated};

/// Answers in every state of the service: it is what says so.
const fn always_answers(call: &Call) -> bool {
    matches!(call.path.as_bytes(), b"/v1/status")
}

#[tokio::test(flavor = "multi_thread")]
async fn each_call_says_that_the_service_is_closed_or_the_app_too_old() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let api = client(&phone, &app, &at_once());
    let (papers, before) = (papers(&api).await, updated(&app));
    for expected in [Kind::Maintenance, Kind::TooOld] {
        match expected {
            Kind::Maintenance => {
                phone.sandbox.service().maintain_until("2026-11-20T19:00:00Z".parse().unwrap());
            }
            _ => phone.sandbox.service().require_app("99.0.0").unwrap(),
        }
        for call in CALLS.iter().filter(|call| !always_answers(call)) {
            let error = AppError::from((call.make)(&api, &papers).await.expect_err(call.name));
            assert_eq!(kind(&error), expected, "{}: {error:?}", call.name);
            assert_told(&app, &error, call.name);
        }
        let status = CALLS.iter().find(|call| always_answers(call)).unwrap();
        (status.make)(&api, &papers).await.unwrap();
        phone.sandbox.service().resume();
    }
    assert_eq!(updated(&app), before);
    for call in CALLS {
        (call.make)(&api, &papers).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_call_that_needs_a_login_says_that_it_has_ended_and_the_others_go_on() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let api = client(&phone, &app, &at_once());
    let (papers, before) = (papers(&api).await, updated(&app));
    for call in CALLS {
        phone.sandbox.end_sessions("c-private").await.unwrap();
        let made = (call.make)(&api, &papers).await.map_err(AppError::from);
        match made {
            Ok(()) => assert!(!call.needs_login, "{}", call.name),
            Err(error) => {
                assert!(call.needs_login, "{}", call.name);
                assert_eq!(kind(&error), Kind::Ended, "{}: {error:?}", call.name);
                assert_told(&app, &error, call.name);
            }
        }
        assert_eq!(updated(&app), before, "{}", call.name);
        if call.needs_login {
            // No more codes than one may ask for.
            phone.sandbox.clock().advance(std::time::Duration::from_mins(90));
            phone.log_in(&app, PRIVATE).await.unwrap();
            (call.make)(&api, &papers).await.unwrap();
        }
    }
}

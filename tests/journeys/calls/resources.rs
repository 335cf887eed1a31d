//! The calls themselves.

use std::time::Duration;

use kundeapp_core::error::AppError;
use kundeapp_journeys::Phone;
use kundeapp_sandbox::Fault;

use super::table::{CALLS, at_once, client, impatient, papers};
use super::{Kind, assert_told, faults, kind, updated};

#[tokio::test(flavor = "multi_thread")]
async fn each_call_explains_each_fault_and_is_well_afterwards() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let api = client(&phone, &app, &at_once());
    let (papers, before) = (papers(&api).await, updated(&app));
    for call in CALLS {
        for (fault, expected) in faults() {
            let about = format!("{} meets {fault:?}", call.name);
            phone.sandbox.faults().set(call.path, fault);
            let error = AppError::from((call.make)(&api, &papers).await.expect_err(&about));
            assert_eq!(kind(&error), expected, "{about}: {error:?}");
            assert_told(&app, &error, &about);
            phone.sandbox.faults().clear();
        }
        (call.make)(&api, &papers).await.unwrap();
    }
    assert_eq!(updated(&app), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_call_waits_longer_than_the_app_does() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let (patient, impatient) = (client(&phone, &app, &at_once()), client(&phone, &app, &impatient()));
    let papers = papers(&patient).await;
    for call in CALLS {
        phone.sandbox.faults().set(call.path, Fault::Delay(Duration::from_hours(1)));
        let error = AppError::from((call.make)(&impatient, &papers).await.expect_err(call.name));
        assert_eq!(kind(&error), Kind::Offline, "{}: {error:?}", call.name);
        assert_told(&app, &error, call.name);
        phone.sandbox.faults().clear();
        (call.make)(&patient, &papers).await.unwrap();
    }
}

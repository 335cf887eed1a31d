//! The calls as a sync makes them: what was there stays, with its time, and the next sync brings the rest.

use std::collections::BTreeSet;
use std::time::Duration;

use kundeapp_journeys::Phone;

use super::{assert_told, faults, kind, updated};

/// What a sync asks for on a new day.
const DAILY: [&str; 4] = ["/v1/changes", "/v1/spot", "/v1/content", "/v1/values"];

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_meets_a_fault_in_any_call_keeps_what_was_there_and_its_time() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let mut met = BTreeSet::new();
    for (fault, expected) in faults() {
        for path in DAILY {
            let about = format!("{path} meets {fault:?}");
            phone.sandbox.clock().advance(Duration::from_hours(24));
            let before = updated(&app);
            phone.sandbox.faults().set(path, fault.clone());
            if let Err(error) = app.sync_now().await {
                met.insert(path);
                assert_eq!(kind(&error), expected, "{about}: {error:?}");
                assert_told(&app, &error, &about);
                assert_eq!(updated(&app), before, "{about}");
                assert!(app.overview().unwrap().state().unwrap().frame.banner.is_some(), "{about}");
            }
            phone.sandbox.faults().clear();
            app.sync_now().await.unwrap();
            assert_ne!(updated(&app), before, "{about}");
            assert_eq!(app.overview().unwrap().state().unwrap().frame.banner, None, "{about}");
        }
    }
    assert_eq!(met, DAILY.into(), "a sync of a new day makes these calls");
}

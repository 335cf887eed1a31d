//! Another try only where it is safe.

use std::time::Duration;

use kundeapp_core::api::http::{HttpConfig, RetryPolicy};
use kundeapp_core::error::AppError;
use kundeapp_journeys::{PRIVATE, Phone, ask_for_code};
use kundeapp_sandbox::Fault;

use super::Kind;
use super::kind;
use super::table::{CALLS, at_once, client, papers};

fn three_tries() -> HttpConfig {
    let retry = RetryPolicy { attempts: 3, first_wait: Duration::ZERO, longest_wait: Duration::ZERO };
    HttpConfig { retry, ..at_once() }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_is_asked_three_times_and_no_more() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let api = client(&phone, &app, &three_tries());
    let papers = papers(&api).await;
    for call in CALLS {
        for fault in [Fault::Drop, Fault::ServerError, Fault::CutBody] {
            let about = format!("{} meets {fault:?}", call.name);
            phone.sandbox.faults().set_times(call.path, fault.clone(), 2);
            assert!((call.make)(&api, &papers).await.is_ok(), "{about} twice");
            phone.sandbox.faults().set_times(call.path, fault, 3);
            assert!((call.make)(&api, &papers).await.is_err(), "{about} three times");
            assert!((call.make)(&api, &papers).await.is_ok(), "{about} no more");
        }
        // What cannot get better by asking again, and what asks to wait longer than anybody does here.
        for fault in [Fault::WrongType, Fault::TooManyRequests { retry_after: 30 }] {
            phone.sandbox.faults().set_times(call.path, fault.clone(), 1);
            assert!((call.make)(&api, &papers).await.is_err(), "{} meets {fault:?}", call.name);
        }
        phone.sandbox.faults().clear();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_changes_something_is_sent_twice() {
    let phone = Phone::new().await;
    let app = phone.start_app_with(three_tries()).await;
    for fault in [Fault::Drop, Fault::LoseAnswer, Fault::ServerError] {
        let about = format!("{fault:?}");
        phone.sandbox.faults().set_times("/oauth/challenge", fault.clone(), 1);
        let error = ask_for_code(&app, PRIVATE).await.unwrap_err();
        assert_ne!(kind(&error), Kind::Other, "{about}: {error:?}");
        phone.log_in(&app, PRIVATE).await.unwrap();
        phone.sandbox.faults().set_times("/oauth/revoke", fault.clone(), 1);
        assert!(!app.log_out().await.unwrap().ended_on_server, "{about}");
        phone.sandbox.clock().advance(Duration::from_mins(90));
        ask_for_code(&app, PRIVATE).await.unwrap();
        phone.sandbox.faults().set_times("/oauth/token", fault, 1);
        let code = phone.code(PRIVATE);
        let error: AppError = phone.enter_code(&app, &code).await.unwrap_err();
        assert_ne!(kind(&error), Kind::Ended, "{about}: {error:?}");
        phone.sandbox.faults().clear();
        phone.sandbox.clock().advance(Duration::from_mins(90));
        phone.log_in(&app, PRIVATE).await.unwrap();
        app.log_out().await.unwrap();
        phone.sandbox.clock().advance(Duration::from_mins(90));
    }
}

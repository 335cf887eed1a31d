//! The calls of a login, a renewal and a logout.

use std::time::Duration;

use kundeapp_core::app::App;
use kundeapp_core::auth::AuthState;
use kundeapp_core::error::AppError;
use kundeapp_journeys::{PRIVATE, Phone, ask_for_code};

use super::table::{at_once, client};
use super::{Kind, assert_told, carried_out, faults, kind};

/// Lets the limits on codes forget what was asked for.
fn later(phone: &Phone) {
    phone.sandbox.clock().advance(Duration::from_mins(90));
}

/// A login that works, and is over.
async fn well_again(phone: &Phone, app: &App) {
    phone.sandbox.faults().clear();
    later(phone);
    phone.log_in(app, PRIVATE).await.unwrap();
    assert!(app.log_out().await.unwrap().ended_on_server);
    later(phone);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_step_of_a_login_explains_each_fault_and_can_be_begun_again() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    for (fault, _) in faults() {
        for step in ["/v1/login-methods", "/oauth/challenge", "enter", "/oauth/token"] {
            let about = format!("{step} meets {fault:?}");
            let result = match step {
                "/v1/login-methods" => {
                    phone.sandbox.faults().set(step, fault.clone());
                    app.auth().offer_methods().await.map(drop).map_err(AppError::from)
                }
                "/oauth/challenge" => {
                    phone.sandbox.faults().set(step, fault.clone());
                    ask_for_code(&app, PRIVATE).await.map(drop)
                }
                step => {
                    ask_for_code(&app, PRIVATE).await.unwrap();
                    let path = if step == "enter" { "/oauth/challenge" } else { step };
                    phone.sandbox.faults().set(path, fault.clone());
                    phone.enter_code(&app, &phone.code(PRIVATE)).await
                }
            };
            let error = result.expect_err(&about);
            assert!(
                !matches!(kind(&error), Kind::Ended | Kind::TooOld | Kind::Maintenance),
                "{about}: {error:?}"
            );
            assert_told(&app, &error, &about);
            assert!(!matches!(app.auth().state(), AuthState::SignedIn { .. }), "{about}");
            well_again(&phone, &app).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewal_that_fails_ends_no_session_unless_the_server_has_given_its_token_away() {
    let phone = Phone::new().await;
    let app = phone.app_in_use().await;
    let api = client(&phone, &app, &at_once());
    for (fault, expected) in faults() {
        let about = format!("the renewal meets {fault:?}");
        phone.sandbox.clock().advance(Duration::from_mins(11));
        phone.sandbox.faults().set("/oauth/token", fault.clone());
        let error = AppError::from(api.customer().await.expect_err(&about));
        assert_eq!(kind(&error), expected, "{about}: {error:?}");
        assert_told(&app, &error, &about);
        phone.sandbox.faults().clear();
        match api.customer().await.map_err(AppError::from) {
            Ok(_) => assert!(!carried_out(&fault), "{about}: a token that was used opens nothing"),
            Err(error) => {
                assert!(carried_out(&fault), "{about}: {error:?}");
                assert_eq!(kind(&error), Kind::Ended, "{about}: {error:?}");
                later(&phone);
                phone.log_in(&app, PRIVATE).await.unwrap();
                api.customer().await.unwrap();
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logout_is_a_logout_whatever_the_server_says() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    for (fault, _) in faults() {
        phone.log_in(&app, PRIVATE).await.unwrap();
        phone.sandbox.faults().set("/oauth/revoke", fault.clone());
        app.log_out().await.unwrap();
        assert!(!matches!(app.auth().state(), AuthState::SignedIn { .. }), "{fault:?}");
        well_again(&phone, &app).await;
    }
}

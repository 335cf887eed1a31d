use std::time::Duration;

use chrono::TimeDelta;
use kundeapp_sandbox::{LoginMethod as Offered, SandboxConfig};

use super::bench::{Bench, PRIVATE, wrong};
use crate::api::wire::LoginMethod;
use crate::auth::{AuthError, AuthState, LoginHint, LoginProblem, UserId};

#[tokio::test]
async fn a_code_by_email_signs_in_and_the_session_survives_a_restart() {
    let bench = Bench::new().await;
    assert_eq!(
        bench.auth.offer_methods().await.unwrap(),
        [LoginMethod::BankId, LoginMethod::BankIdMobile, LoginMethod::Sms, LoginMethod::Email]
    );
    let code = bench.ask_for_code().await;
    let AuthState::WaitingForCode(wait) = bench.auth.state() else { panic!("{:?}", bench.auth.state()) };
    let now = bench.sandbox.clock().now();
    assert_eq!(
        (wait.expires_at - now, wait.resend_after - now),
        (TimeDelta::minutes(5), TimeDelta::seconds(30))
    );

    let user = bench.submit(&code).await.unwrap();
    assert_eq!(bench.auth.state(), AuthState::SignedIn { user: user.clone() });
    assert_eq!(bench.api(&bench.auth).customer().await.unwrap().id, "c-private");

    let restarted = bench.restarted().await;
    assert_eq!(restarted.state(), AuthState::SignedIn { user });
    assert_eq!(bench.api(&restarted).customer().await.unwrap().name, "Privatkunde");
}

#[tokio::test]
async fn a_code_by_sms_signs_in_the_same_customer() {
    let bench = Bench::new().await;
    let code = bench.ask_for_code_to(LoginMethod::Sms, "90000001").await.unwrap();
    assert_eq!(bench.submit(&code).await.unwrap(), UserId::new("c-private"));
}

#[tokio::test]
async fn a_wrong_code_says_how_many_tries_are_left_until_only_a_new_one_helps() {
    let bench = Bench::new().await;
    let code = bench.ask_for_code().await;
    for tries in (1..5).rev() {
        let problem = bench.problem_with(&wrong(&code)).await;
        assert_eq!(problem, LoginProblem::WrongCode { tries_left: Some(tries) });
    }
    let last = bench.problem_with(&wrong(&code)).await;
    assert!(
        matches!(last, LoginProblem::CodeExhausted | LoginProblem::WrongCode { tries_left: Some(0) }),
        "{last:?}"
    );
    assert_eq!(bench.problem_with(&code).await, LoginProblem::CodeExhausted);
    let AuthState::WaitingForCode(wait) = bench.auth.state() else { panic!("{:?}", bench.auth.state()) };
    assert_eq!(wait.tries_left, Some(0));
    let new = bench.ask_for_code().await;
    assert!(bench.submit(&new).await.is_ok());
}

#[tokio::test]
async fn an_old_code_is_told_from_a_wrong_one() {
    let bench = Bench::new().await;
    let code = bench.ask_for_code().await;
    bench.sandbox.clock().advance(Duration::from_mins(6));
    assert_eq!(bench.problem_with(&code).await, LoginProblem::CodeExpired);
}

#[tokio::test]
async fn a_stranger_is_told_so_only_after_the_code() {
    let bench = Bench::new().await;
    let code = bench.ask_for_code_to(LoginMethod::Email, "fremmed@example.com").await.unwrap();
    assert_eq!(bench.problem_with(&code).await, LoginProblem::NotACustomer);
    assert!(matches!(bench.auth.state(), AuthState::ChoosingMethod { .. }));
}

#[tokio::test]
async fn too_many_codes_say_when_to_come_back() {
    let bench = Bench::new().await;
    let refused = loop {
        if let Err(error) = bench.ask_for_code_to(LoginMethod::Email, PRIVATE).await {
            break error;
        }
    };
    let AuthError::Login(LoginProblem::TooManyCodes { retry_after }) = refused else { panic!("{refused:?}") };
    assert!(!retry_after.is_zero());
    bench.sandbox.clock().advance(retry_after);
    assert!(bench.ask_for_code_to(LoginMethod::Email, PRIVATE).await.is_ok());
}

#[tokio::test]
async fn another_code_may_be_asked_for_after_half_a_minute() {
    let bench = Bench::new().await;
    assert!(matches!(bench.auth.resend_code().await, Err(AuthError::NoLogin)));
    bench.ask_for_code().await;
    let too_soon = bench.auth.resend_code().await;
    let wait = Duration::from_secs(30);
    assert!(
        matches!(too_soon, Err(AuthError::Login(LoginProblem::ResendTooSoon { retry_after })) if retry_after == wait)
    );
    bench.sandbox.clock().advance(wait);
    bench.auth.resend_code().await.unwrap();
    let code = bench.sandbox.outbox().latest_code(PRIVATE).unwrap();
    assert!(bench.submit(&code).await.is_ok());
}

#[tokio::test]
async fn a_method_that_is_switched_off_is_not_available() {
    let mut config = SandboxConfig::new(1, "2023-11-13T17:30:00Z".parse().unwrap());
    config.company.login_methods = vec![Offered::Sms];
    let bench = Bench::with(config).await;
    let refused = bench.ask_for_code_to(LoginMethod::Email, PRIVATE).await;
    assert!(matches!(refused, Err(AuthError::Login(LoginProblem::MethodNotAvailable))));
}

#[tokio::test]
async fn two_taps_on_the_button_sign_in_once() {
    let bench = Bench::new().await;
    let code = bench.ask_for_code().await;
    let (one, other) = tokio::join!(bench.submit(&code), bench.submit(&code));
    assert_eq!(one.unwrap(), other.unwrap());
}

#[tokio::test]
async fn a_login_goes_on_when_nobody_waits_for_it_any_more() {
    let bench = Bench::new().await;
    let code = bench.ask_for_code().await;
    let mut states = bench.auth.subscribe();
    let mut submit = Box::pin(bench.submit(&code));
    assert!(begin(submit.as_mut()).await.is_none());
    drop(submit);
    let signed_in = states.wait_for(|state| state.user().is_some()).await.unwrap().clone();
    assert_eq!(signed_in.user(), Some(&UserId::new("c-private")));
}

#[tokio::test]
async fn one_who_is_signed_in_gets_no_code() {
    let bench = Bench::signed_in().await;
    let hint = LoginHint::parse(LoginMethod::Email, PRIVATE).unwrap();
    assert!(matches!(bench.auth.send_code(LoginMethod::Email, hint).await, Err(AuthError::SignedIn)));
}

/// Lets a future begin.
async fn begin<F: Future>(mut future: std::pin::Pin<&mut F>) -> Option<F::Output> {
    std::future::poll_fn(|context| {
        std::task::Poll::Ready(match future.as_mut().poll(context) {
            std::task::Poll::Ready(output) => Some(output),
            std::task::Poll::Pending => None,
        })
    })
    .await
}

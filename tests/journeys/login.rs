use std::time::Duration;

use kundeapp_core::app::App;
use kundeapp_core::error::{AppError, LoginProblem};
use kundeapp_journeys::{PRIVATE, Phone, STRANGER, ask_for_code};

fn problem(result: Result<impl std::fmt::Debug, AppError>) -> LoginProblem {
    let error = result.unwrap_err();
    assert!(matches!(error, AppError::Login(_)), "{error:?}");
    let AppError::Login(problem) = error else { unreachable!("just asserted") };
    problem
}

fn explained(app: &App, result: Result<(), AppError>) -> String {
    app.explain(&result.unwrap_err())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_is_told_so_only_after_a_right_code() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    let (known, unknown) =
        (ask_for_code(&app, PRIVATE).await.unwrap(), ask_for_code(&app, STRANGER).await.unwrap());
    assert_eq!((known.expires_at, known.tries_left), (unknown.expires_at, unknown.tries_left));
    let result = phone.enter_code(&app, &phone.code(STRANGER)).await;
    assert!(matches!(problem(result), LoginProblem::NotACustomer));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_code_that_does_not_work_has_its_own_message() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    ask_for_code(&app, PRIVATE).await.unwrap();
    let right = phone.code(PRIVATE);
    let wrong = if right == "000000" { "000001" } else { "000000" };
    let mut messages = vec![explained(&app, phone.enter_code(&app, wrong).await)];
    phone.sandbox.clock().advance(Duration::from_secs(301));
    messages.push(explained(&app, phone.enter_code(&app, &right).await));

    ask_for_code(&app, PRIVATE).await.unwrap();
    for _ in 0..4 {
        phone.enter_code(&app, wrong).await.unwrap_err();
    }
    messages.push(explained(&app, phone.enter_code(&app, wrong).await));
    messages.push(explained(&app, phone.enter_code(&app, "12").await));
    let distinct: std::collections::BTreeSet<_> = messages.iter().collect();
    assert_eq!(distinct.len(), messages.len(), "{messages:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_codes_say_when_one_may_try_again() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    let refused = loop {
        if let Err(error) = ask_for_code(&app, PRIVATE).await {
            break error;
        }
        phone.sandbox.clock().advance(Duration::from_mins(1));
    };
    let message = app.explain(&refused);
    assert!(matches!(refused, AppError::Login(LoginProblem::TooManyCodes { .. })), "{refused:?}");
    assert!(message.chars().any(|symbol| symbol.is_ascii_digit()), "{message}");
}

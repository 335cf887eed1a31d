//! The login screen as a shell uses it.

use super::{PRIVATE, Phone};
use crate::api::wire::LoginMethod;
use crate::app::Login;
use crate::auth::AuthState;
use crate::company::AreaId;
use crate::error::{AppError, LoginProblem};
use crate::screens::login::LoginStep;

fn back() -> Option<crate::auth::RedirectAddress> {
    "com.example.kundeapp:/login/callback".parse().ok()
}

fn step(login: &Login) -> &'static str {
    match login.state().step {
        LoginStep::Choose(_) => "choose",
        LoginStep::Recipient(_) => "recipient",
        LoginStep::Code(_) => "code",
        LoginStep::Browser(_) => "browser",
        LoginStep::SignedIn => "signed in",
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_area_by_a_wrong_number_and_a_wrong_code_to_signed_in() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let mut login = app.login(back());
    assert!(login.state().areas.rows.iter().all(|row| !row.chosen));
    login.choose_area(&AreaId::new("ski")).unwrap();
    assert!(login.choose_area(&AreaId::new("nowhere")).is_err() && login.state().problem.is_some());
    login.open().await.unwrap();
    assert_eq!(login.state().problem, None, "the next thing went well");
    assert_eq!(login.state().areas.rows.iter().filter(|row| row.chosen).count(), 1);

    assert_eq!(login.choose(LoginMethod::Email).await.unwrap(), None);
    assert_eq!(step(&login), "recipient");
    assert!(login.send_code("privat").await.is_err());
    assert_eq!((step(&login), login.state().problem.is_some()), ("recipient", true));
    login.send_code(PRIVATE).await.unwrap();
    assert_eq!((step(&login), login.state().problem), ("code", None));
    assert!(matches!(login.resend().await, Err(AppError::Login(LoginProblem::ResendTooSoon { .. }))));
    let code = phone.sandbox.as_ref().unwrap().outbox().latest_code(PRIVATE).unwrap();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert!(login.enter_code(wrong).await.is_err());
    let LoginStep::Code(field) = login.state().step else { panic!("{}", step(&login)) };
    assert_eq!(field.tries.as_deref(), Some("4 forsøk igjen"));
    login.enter_code(&code).await.unwrap();
    assert_eq!((step(&login), login.state().problem), ("signed in", None));
}

#[tokio::test(flavor = "multi_thread")]
async fn back_goes_one_step_and_another_way_replaces_the_one_before() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let mut login = app.login(back());
    login.open().await.unwrap();
    login.choose(LoginMethod::Email).await.unwrap();
    login.send_code(PRIVATE).await.unwrap();
    let mut seen = vec![step(&login)];
    for _ in 0..3 {
        login.back().await;
        seen.push(step(&login));
    }
    assert_eq!(seen, ["code", "recipient", "choose", "choose"]);
    assert_eq!(app.auth().state(), AuthState::SignedOut);

    login.open().await.unwrap();
    let wait = login.choose(LoginMethod::BankId).await.unwrap().unwrap();
    assert_eq!(step(&login), "browser");
    // The app was stopped: the screen opens where it was.
    let mut later = phone.app().await.login(back());
    later.open().await.unwrap();
    assert_eq!(step(&later), "browser");
    login.choose(LoginMethod::Sms).await.unwrap();
    assert_eq!(step(&login), "recipient");
    let (_, state) = wait.address.expose().split_once("&state=").unwrap();
    let callback = format!("com.example.kundeapp:/login/callback?code=c&state={state}");
    assert!(matches!(login.come_back(&callback).await, Err(AppError::Login(LoginProblem::ForeignCallback))));
    assert_eq!(step(&login), "recipient");
    login.back().await;
    assert_eq!((step(&login), login.state().problem), ("choose", None));
    assert!(app.login(None).choose(LoginMethod::BankId).await.is_err(), "no browser comes back here");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_server_the_screen_says_so_and_can_be_tried_again() {
    let mut phone = Phone::new().await;
    let app = phone.app().await;
    phone.sandbox.take().unwrap().shutdown().await;
    let mut login = app.login(back());
    assert!(matches!(login.open().await, Err(AppError::Offline(_))));
    let state = login.state();
    assert!(state.problem.unwrap().text.contains("Sjekk forbindelsen"));
    let LoginStep::Choose(choice) = state.step else { panic!() };
    assert!(choice.methods.is_empty() && choice.none.is_none());
}

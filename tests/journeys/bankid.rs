//! Login with `BankID` in the browser, whole and in pieces.

use std::collections::BTreeSet;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::App;
use kundeapp_core::auth::{AuthState, BrowserWait, RedirectAddress};
use kundeapp_core::error::{AppError, LoginProblem};
use kundeapp_journeys::{Browser, PRIVATE, Page, Phone};
use kundeapp_sandbox::{Fault, IdPortenFault, LoginMethod as Offered, TestPerson};

const HOUSEHOLD: &str = "c-private";

fn back() -> RedirectAddress {
    "com.example.kundeapp:/login/callback".parse().unwrap()
}

async fn begin(app: &App) -> BrowserWait {
    app.auth().offer_methods().await.unwrap();
    app.auth().begin_in_browser(LoginMethod::BankId, back()).await.unwrap()
}

async fn person(phone: &Phone, customer: &str) -> TestPerson {
    let persons = phone.sandbox.test_persons().await.unwrap();
    persons.into_iter().find(|person| person.customer == customer).unwrap()
}

/// Goes through ID-porten as a customer; returns where the browser ends.
async fn through(phone: &Phone, wait: &BrowserWait, customer: &str) -> Page {
    let mut browser = Browser::new(&phone.sandbox);
    let page = browser.open(wait.address.expose()).await;
    browser.bankid(&page, &person(phone, customer).await).await
}

async fn hand_in(app: &App, page: &Page) -> Result<(), AppError> {
    Ok(app.auth().finish_in_browser(page.back_to_the_app()).await.map(drop)?)
}

fn problem(result: Result<(), AppError>) -> LoginProblem {
    let error = result.unwrap_err();
    assert!(matches!(error, AppError::Login(_)), "{error:?}");
    let AppError::Login(problem) = error else { unreachable!("just asserted") };
    problem
}

#[tokio::test(flavor = "multi_thread")]
async fn bankid_opens_the_customer_s_own_screens_behind_a_lock_that_one_may_take_off() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    assert!(matches!(app.app_lock(), Err(AppError::SessionEnded)));
    let wait = begin(&app).await;
    hand_in(&app, &through(&phone, &wait, HOUSEHOLD).await).await.unwrap();
    app.sync_now().await.unwrap();
    assert_eq!(app.points().unwrap().state("", 0).unwrap().points.len(), 3);

    let lock = app.app_lock().unwrap();
    assert_eq!((lock.on, lock.chosen), (true, false));
    assert!(phone.start_app().await.app_lock().unwrap().on, "after a restart too");
    app.set_app_lock(false).unwrap();
    let lock = phone.start_app().await.app_lock().unwrap();
    assert_eq!((lock.on, lock.chosen), (false, true));
    app.log_out().await.unwrap();
    let wait = begin(&app).await;
    hand_in(&app, &through(&phone, &wait, HOUSEHOLD).await).await.unwrap();
    assert!(app.app_lock().unwrap().on, "the choice went with the logout");
    app.log_out().await.unwrap();
    phone.log_in(&app, PRIVATE).await.unwrap();
    assert!(!app.app_lock().unwrap().on, "a code asks for no lock");
}

#[tokio::test(flavor = "multi_thread")]
async fn bankid_on_mobile_takes_a_number_and_a_birth_date() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    let wait = app.auth().begin_in_browser(LoginMethod::BankIdMobile, back()).await.unwrap();
    let mut browser = Browser::new(&phone.sandbox);
    let page = browser.open(wait.address.expose()).await;
    let birth_date = person(&phone, HOUSEHOLD).await.birth_date;
    let page = browser.bankid_mobile(&page, "900 00 001", &birth_date).await;
    hand_in(&app, &page).await.unwrap();
    assert_eq!(app.auth().login_ways().unwrap().words(), ["bankid_mobile"]);
}

/// One way of not getting in: what the app finds, and back at the choice with nothing kept.
async fn refused(phone: &Phone, app: &App, wait: &BrowserWait, page: &Page) -> (LoginProblem, String) {
    let result = hand_in(app, page).await;
    let message = app.explain(result.as_ref().unwrap_err());
    assert!(matches!(app.auth().state(), AuthState::ChoosingMethod { .. }));
    assert_eq!(problem(hand_in(app, page).await), LoginProblem::ForeignCallback, "an answer counts once");
    assert_eq!(phone.start_app().await.auth().state(), AuthState::SignedOut);
    assert!(!wait.address.expose().contains(&message));
    (problem(result), message)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_way_of_not_getting_in_has_its_own_message() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    let mut messages = BTreeSet::new();
    let mut expect = |(found, message): (LoginProblem, String), expected: LoginProblem| {
        assert_eq!(found, expected);
        assert!(messages.insert(message), "{expected:?} says what another one says");
    };

    for customer in ["c-business", "c-co-operative"] {
        let wait = begin(&app).await;
        let page = through(&phone, &wait, customer).await;
        let (found, message) = refused(&phone, &app, &wait, &page).await;
        assert!(message.contains("Bedrifter og borettslag logger inn med kode"), "{message}");
        if customer == "c-business" {
            expect((found, message), LoginProblem::BankIdNotAvailable);
        }
    }

    let wait = app.auth().begin_in_browser(LoginMethod::BankIdMobile, back()).await.unwrap();
    let mut browser = Browser::new(&phone.sandbox);
    let page = browser.open(wait.address.expose()).await;
    let page = browser.bankid_mobile(&page, "40000001", "01.02.70").await;
    expect(refused(&phone, &app, &wait, &page).await, LoginProblem::PersonNotACustomer);

    let wait = begin(&app).await;
    let page = browser.open(wait.address.expose()).await;
    let page = browser.cancel(&page).await;
    expect(refused(&phone, &app, &wait, &page).await, LoginProblem::Cancelled);

    for (fault, expected) in [
        (IdPortenFault::LowLevel, LoginProblem::LevelTooLow),
        (IdPortenFault::OtherNonce, LoginProblem::IdPortenNotTrusted),
    ] {
        phone.sandbox.idporten().misbehave(Some(fault));
        let wait = begin(&app).await;
        let page = through(&phone, &wait, HOUSEHOLD).await;
        expect(refused(&phone, &app, &wait, &page).await, expected);
    }
    phone.sandbox.idporten().misbehave(None);

    let wait = begin(&app).await;
    phone.sandbox.faults().set_times("/idporten/token", Fault::ServerError, 1);
    let page = through(&phone, &wait, HOUSEHOLD).await;
    expect(refused(&phone, &app, &wait, &page).await, LoginProblem::IdPortenAway);
    assert!(phone.sandbox.sessions(HOUSEHOLD).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_method_that_is_switched_off_in_the_middle_is_offered_no_more() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    let mut login = app.login(Some(back()));
    login.open().await.unwrap();
    let wait = login.choose(LoginMethod::BankId).await.unwrap().unwrap();
    let mut browser = Browser::new(&phone.sandbox);
    let page = browser.open(wait.address.expose()).await;
    phone.sandbox.login_methods().set([Offered::Sms]);
    let page = browser.bankid(&page, &person(&phone, HOUSEHOLD).await).await;
    let refused = login.come_back(page.back_to_the_app()).await;
    assert_eq!(problem(refused), LoginProblem::BankIdNotAvailable);
    assert_eq!(app.auth().state().methods(), [LoginMethod::Sms]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_survives_when_the_app_is_stopped_before_at_and_after_id_porten() {
    let phone = Phone::new().await;
    let wait = begin(&phone.start_app().await).await;

    // Before the browser: the restarted app still knows what to open.
    let AuthState::WaitingForBrowser(again) = phone.start_app().await.auth().state() else {
        unreachable!("a login waits")
    };
    assert_eq!(again, wait);
    let mut browser = Browser::new(&phone.sandbox);
    let at_idporten = browser.open(again.address.expose()).await;

    // At ID-porten, and when the browser has come back but nobody has taken the code.
    drop(phone.start_app().await);
    let page = browser.bankid(&at_idporten, &person(&phone, HOUSEHOLD).await).await;
    drop(phone.start_app().await);
    let app = phone.start_app().await;
    hand_in(&app, &page).await.unwrap();
    app.sync_now().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exchange_that_is_cut_off_leaves_nothing_and_one_begins_anew() {
    let phone = Phone::new().await;
    let app = phone.start_app().await;
    for fault in [Fault::Drop, Fault::ServerError, Fault::CutBody, Fault::LoseAnswer] {
        let wait = begin(&app).await;
        let page = through(&phone, &wait, HOUSEHOLD).await;
        phone.sandbox.faults().set_times("/oauth/token", fault.clone(), 1);
        let error = hand_in(&app, &page).await.unwrap_err();
        assert!(
            matches!(error, AppError::Offline(_) | AppError::ServerTrouble { .. }),
            "{fault:?}: {error:?}"
        );
        assert!(matches!(app.auth().state(), AuthState::ChoosingMethod { .. }));
        assert_eq!(phone.start_app().await.auth().state(), AuthState::SignedOut);
    }
    let wait = begin(&app).await;
    hand_in(&app, &through(&phone, &wait, HOUSEHOLD).await).await.unwrap();
}

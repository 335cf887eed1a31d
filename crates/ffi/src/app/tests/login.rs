use std::sync::{Arc, Mutex};

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::screens::login::{LoginStep, ProblemKind};
use kundeapp_journeys::Browser as Web;

use super::Phone;
use crate::{Browser, BrowserFailure, LoginFailure, LoginScreen};

const REDIRECT: &str = "com.example.kundeapp:/login/callback";

/// Notes what it was asked to open; a broken one opens nothing.
#[derive(Default)]
pub struct Asked {
    addresses: Mutex<Vec<String>>,
    broken: bool,
}

impl Browser for Asked {
    fn open(&self, address: String) -> Result<(), BrowserFailure> {
        if self.broken {
            return Err(BrowserFailure::Unavailable { reason: "there is none".to_owned() });
        }
        self.addresses.lock().unwrap().push(address);
        Ok(())
    }
}

async fn step(login: &LoginScreen) -> LoginStep {
    login.state().await.unwrap().step
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_by_sms_goes_on_where_it_was_when_the_app_was_stopped() {
    let phone = Phone::new().await;
    {
        let app = phone.app().await;
        let login = app.login(Some(REDIRECT.to_owned())).unwrap();
        let before = login.state().await.unwrap();
        assert!(before.areas.rows.iter().all(|area| !area.chosen));
        login.open().await.unwrap();
        login.choose_area(kundeapp_core::company::AreaId::new("askoy")).await.unwrap();
        assert!(
            login.state().await.unwrap().areas.rows.iter().any(|area| area.chosen && area.name == "Askøy")
        );
        let LoginStep::Choose(choice) = step(&login).await else { unreachable!("a choice") };
        assert_eq!(choice.methods.len(), 4);
        login.choose(LoginMethod::Sms, Arc::<Asked>::default()).await.unwrap();
        assert!(
            matches!(step(&login).await, LoginStep::Recipient(field) if field.method == LoginMethod::Sms)
        );
        let typed = login.send_code("12 34".to_owned()).await.unwrap_err();
        assert!(matches!(typed, LoginFailure::Typed(_)), "{typed:?}");
        let problem = login.state().await.unwrap().problem.unwrap();
        assert_eq!((problem.kind, problem.text), (ProblemKind::Field, typed.to_string()));
        login.send_code("900 00 001".to_owned()).await.unwrap();
        assert!(login.state().await.unwrap().problem.is_none());
    }
    let app = phone.app().await;
    let login = app.login(Some(REDIRECT.to_owned())).unwrap();
    let LoginStep::Code(field) = step(&login).await else { unreachable!("the code still waits") };
    assert!(field.sent.contains("001"), "{}", field.sent);
    let code = phone.sandbox.outbox().latest_code("90000001").unwrap();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert!(matches!(login.enter_code(wrong.to_owned()).await, Err(LoginFailure::Typed(_))));
    login.enter_code(code).await.unwrap();
    assert!(matches!(step(&login).await, LoginStep::SignedIn));
    app.sync().await.unwrap();
    assert!(app.app_lock().await.unwrap().is_some_and(|lock| !lock.on), "a code asks for no lock");
}

#[tokio::test(flavor = "multi_thread")]
async fn bankid_goes_through_the_browser_and_outlives_the_process() {
    let phone = Phone::new().await;
    let browser = Arc::<Asked>::default();
    {
        let app = phone.app().await;
        let login = app.login(Some(REDIRECT.to_owned())).unwrap();
        login.open().await.unwrap();
        login.choose(LoginMethod::BankId, Arc::clone(&browser) as Arc<dyn Browser>).await.unwrap();
        assert!(matches!(step(&login).await, LoginStep::Browser(_)));
        login.reopen(Arc::clone(&browser) as Arc<dyn Browser>).await.unwrap();
        let opened = browser.addresses.lock().unwrap().clone();
        assert_eq!((opened.len(), &opened[0]), (2, &opened[1]), "the same page again");
    }
    let address = browser.addresses.lock().unwrap()[0].clone();
    let mut web = Web::new(&phone.sandbox);
    let page = web.open(&address).await;
    let persons = phone.sandbox.test_persons().await.unwrap();
    let person = persons.into_iter().find(|person| person.customer == "c-private").unwrap();
    let page = web.bankid(&page, &person).await;

    let app = phone.app().await;
    let login = app.login(Some(REDIRECT.to_owned())).unwrap();
    assert!(matches!(step(&login).await, LoginStep::Browser(_)), "it waits still");
    login.come_back(page.back_to_the_app().to_owned()).await.unwrap();
    assert!(matches!(step(&login).await, LoginStep::SignedIn));
    assert!(app.app_lock().await.unwrap().is_some_and(|lock| lock.on && !lock.chosen));
    app.settings().set_app_lock(false).await.unwrap();
    assert!(!app.shell().state().await.unwrap().locks);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_does_not_open_and_one_that_is_left_are_ways_back() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let login = app.login(Some(REDIRECT.to_owned())).unwrap();
    login.open().await.unwrap();
    let broken = Arc::new(Asked { broken: true, ..Asked::default() });
    login.choose(LoginMethod::BankId, broken).await.unwrap_err();
    assert!(matches!(step(&login).await, LoginStep::Browser(_)), "it can be opened again");
    let browser = Arc::<Asked>::default();
    login.reopen(Arc::clone(&browser) as Arc<dyn Browser>).await.unwrap();
    let address = browser.addresses.lock().unwrap()[0].clone();
    let mut web = Web::new(&phone.sandbox);
    let page = web.open(&address).await;
    let page = web.cancel(&page).await;
    let cancelled = login.come_back(page.back_to_the_app().to_owned()).await.unwrap_err();
    assert!(matches!(&cancelled, LoginFailure::Browser(_)), "{cancelled:?}");
    let state = login.state().await.unwrap();
    assert!(matches!(state.step, LoginStep::Choose(_)));
    assert_eq!(state.problem.unwrap().text, cancelled.to_string());
    login.back().await.unwrap();
    assert!(login.state().await.unwrap().problem.is_none());

    let without = app.login(None).unwrap();
    without.open().await.unwrap();
    let refused = without.choose(LoginMethod::BankId, browser).await.unwrap_err();
    assert!(matches!(refused, LoginFailure::Method(_)), "{refused:?}");
    assert!(app.login(Some("not an address".to_owned())).is_err());
}

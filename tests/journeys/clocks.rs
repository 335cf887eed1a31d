//! A phone whose clock is a day wrong, from login to logout.

use std::time::Duration;

use chrono::TimeDelta;
use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::auth::{AuthState, LoginHint};
use kundeapp_journeys::{Browser, Phone};

async fn in_use_and_out(phone: &Phone, app: &kundeapp_core::app::App) {
    app.sync_now().await.unwrap();
    // Two renewals later, one of them after a restart.
    phone.sandbox.clock().advance(Duration::from_mins(11));
    app.sync_now().await.unwrap();
    phone.sandbox.clock().advance(Duration::from_mins(11));
    let restarted = phone.start_app().await;
    assert!(matches!(restarted.auth().state(), AuthState::SignedIn { .. }));
    restarted.sync_now().await.unwrap();
    let updated = restarted.invoices().unwrap().state().unwrap().frame.updated;
    assert!(updated.starts_with("Sist oppdatert 20. nov. 2026"), "{updated}");
    assert!(restarted.log_out().await.unwrap().ended_on_server);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_before_or_after_the_company_everything_goes_as_it_should() {
    for days in [-1, 1] {
        let phone = Phone::wrong_by(TimeDelta::days(days)).await;
        let app = phone.start_app().await;
        let hint = LoginHint::parse(LoginMethod::Sms, "900 00 001").unwrap();
        let wait = app.auth().send_code(LoginMethod::Sms, hint).await.unwrap();
        assert_eq!(wait.expires_at - phone.sandbox.clock().now(), TimeDelta::minutes(5), "{days}");
        phone.enter_code(&app, &phone.code("90000001")).await.unwrap();
        in_use_and_out(&phone, &app).await;

        let app = phone.start_app().await;
        let back = "com.example.kundeapp:/login/callback".parse().unwrap();
        let wait = app.auth().begin_in_browser(LoginMethod::BankId, back).await.unwrap();
        let app = phone.start_app().await;
        assert_eq!(app.auth().state(), AuthState::WaitingForBrowser(wait.clone()), "{days}");
        let mut browser = Browser::new(&phone.sandbox);
        let page = browser.open(wait.address.expose()).await;
        let persons = phone.sandbox.test_persons().await.unwrap();
        let person = persons.iter().find(|person| person.customer == "c-private").unwrap();
        let page = browser.bankid(&page, person).await;
        app.auth().finish_in_browser(page.back_to_the_app()).await.unwrap();
        in_use_and_out(&phone, &app).await;
    }
}

//! The app as a shell has it, against the sandbox.

use std::future::Future;
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Waker};

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::auth::AuthState;
use kundeapp_core::i18n::Language;
use kundeapp_core::screens::consumption::{ConsumptionState, Scale};
use kundeapp_sandbox::{ClockMode, RunningSandbox, Sandbox, SandboxConfig};
use tempfile::TempDir;
use uniffi::FfiConverter;

use super::{AppSetup, Kundeapp};
use crate::{
    AppFailure, ConsumptionListener, FailureKind, FailureState, ListenerGone, LoginFailure, UniFfiTag,
    file_secure_store,
};

struct Phone {
    sandbox: RunningSandbox,
    home: TempDir,
}

impl Phone {
    async fn new() -> Self {
        let now = "2026-11-20T17:30:00Z".parse().unwrap();
        let config = SandboxConfig { clock: ClockMode::Ticking, ..SandboxConfig::new(1, now) };
        Self { sandbox: Sandbox::start(config).await.unwrap(), home: tempfile::tempdir().unwrap() }
    }

    async fn app(&self) -> Arc<Kundeapp> {
        let folder = |name: &str| self.home.path().join(name).to_str().unwrap().to_owned();
        let setup = AppSetup {
            home: folder("home"),
            language: Language::Nb,
            company: None,
            server: Some(self.sandbox.base_url().to_owned()),
        };
        Kundeapp::open(setup, file_secure_store(folder("secrets")).unwrap()).await.unwrap()
    }

    async fn sign_in(&self, app: &Kundeapp, address: &str) -> Result<(), LoginFailure> {
        app.send_code(LoginMethod::Email, address.to_owned()).await?;
        app.submit_code(self.sandbox.outbox().latest_code(address).unwrap()).await.map(drop)
    }
}

fn bytes<T: FfiConverter<UniFfiTag>>(state: T) -> usize {
    let mut buffer = Vec::new();
    T::write(state, &mut buffer);
    buffer.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_of_a_customer_crosses_in_one_piece_below_64_kilobytes() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    assert_eq!(app.areas().len(), 7);
    phone.sign_in(&app, "prosumer@example.com").await.unwrap();
    assert!(matches!(app.session().state().await.unwrap(), AuthState::SignedIn { .. }));
    app.sync().await.unwrap();
    let mut sizes = vec![
        ("overview", bytes(app.overview().state().await.unwrap())),
        ("trial_settlement", bytes(app.trial_settlement().state().await.unwrap())),
        ("invoices", bytes(app.invoices().state().await.unwrap())),
        ("peaks", bytes(app.peaks().state().await.unwrap())),
        ("prices", bytes(app.prices().state().await.unwrap())),
        ("spot", bytes(app.spot().state().await.unwrap())),
        ("support", bytes(app.support().state().await.unwrap())),
        ("news", bytes(app.news().state().await.unwrap())),
        ("outages", bytes(app.outages().state().await.unwrap())),
        ("services", bytes(app.services().state().await.unwrap())),
        ("forms", bytes(app.services().forms().await.unwrap())),
        ("inspections", bytes(app.services().inspections().await.unwrap())),
        ("points", bytes(app.points().page(String::new(), 0).await.unwrap())),
    ];
    let (consumption, production) = (app.consumption(), app.production());
    for scale in Scale::ALL {
        consumption.show(scale).await.unwrap();
        production.show(scale).await.unwrap();
        sizes.push(("consumption", bytes(consumption.state().await.unwrap())));
        sizes.push(("production", bytes(production.state().await.unwrap())));
    }
    for (screen, size) in sizes {
        assert!((64..64 << 10).contains(&size), "{screen} takes {size} bytes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_carry_the_customer_s_words() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let typed = app.send_code(LoginMethod::Email, "ikke en adresse".to_owned()).await.unwrap_err();
    assert!(
        matches!(&typed, LoginFailure::Typed(text) if text.starts_with("Skriv en gyldig e-postadresse")),
        "{typed:?}"
    );
    let stranger = phone.sign_in(&app, "fremmed@example.com").await.unwrap_err();
    assert!(matches!(&stranger, LoginFailure::NotACustomer(text) if text.starts_with("Vi har ingen kunde")));
    let signed_out = app.consumption().state().await.unwrap_err();
    assert!(matches!(&signed_out, AppFailure::SessionEnded(text) if !text.is_empty()));
    app.set_language(Language::En).await.unwrap();
    let english = app.consumption().state().await.unwrap_err();
    assert_ne!(english.to_string(), signed_out.to_string());
    let elsewhere = AppSetup {
        home: phone.home.path().join("file/below").to_str().unwrap().to_owned(),
        language: Language::Nb,
        company: None,
        server: None,
    };
    std::fs::write(phone.home.path().join("file"), "").unwrap();
    let secrets = file_secure_store(phone.home.path().join("secrets").to_str().unwrap().to_owned()).unwrap();
    let device = Kundeapp::open(elsewhere, secrets).await.map(drop).unwrap_err();
    assert!(matches!(device, AppFailure::Device(_)), "{device:?}");
}

struct Heard(mpsc::Sender<Result<ConsumptionState, FailureState>>);

impl ConsumptionListener for Heard {
    fn on_state(&self, state: ConsumptionState) -> Result<(), ListenerGone> {
        self.0.send(Ok(state)).map_err(|_| ListenerGone::Done)
    }

    fn on_failure(&self, failure: FailureState) -> Result<(), ListenerGone> {
        self.0.send(Err(failure)).map_err(|_| ListenerGone::Done)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_follows_a_sync_and_the_logout() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    phone.sign_in(&app, "privat@example.com").await.unwrap();
    let (tell, heard) = mpsc::channel();
    let shown = app.consumption().subscribe(Arc::new(Heard(tell))).await.unwrap();
    assert!(shown.first.frame.empty.is_some(), "nothing was fetched yet");
    app.sync().await.unwrap();
    while heard.recv().unwrap().unwrap().frame.empty.is_some() {}
    app.log_out().await.unwrap();
    let ended = std::iter::from_fn(|| heard.recv().ok()).find_map(Result::err).unwrap();
    assert_eq!(ended.kind, FailureKind::SessionEnded);
    assert!(shown.subscription.is_live(), "a login begins it anew");
    drop(shown);
    assert!(std::iter::from_fn(|| heard.recv().ok()).count() < 100, "it ends");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_shell_stops_waiting_for_goes_on() {
    let phone = Phone::new().await;
    let app = phone.app().await;
    let session = app.session();
    let waiting = {
        let app = Arc::clone(&app);
        async move { app.send_code(LoginMethod::Email, "privat@example.com".to_owned()).await }
    };
    let mut changes = app.app.auth().subscribe();
    {
        let mut waiting = Box::pin(waiting);
        let polled = waiting.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Pending), "it asks the server");
    }
    changes.wait_for(|state| matches!(state, AuthState::WaitingForCode(_))).await.unwrap();
    assert!(matches!(session.state().await.unwrap(), AuthState::WaitingForCode(_)));
}

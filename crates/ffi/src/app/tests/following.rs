use std::future::Future;
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Waker};

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::auth::AuthState;
use kundeapp_core::screens::consumption::ConsumptionState;

use super::Phone;
use super::login::Asked;
use crate::{ConsumptionListener, FailureKind, FailureState, ListenerGone};

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
    let login = app.login(None).unwrap();
    login.choose(LoginMethod::Email, Arc::<Asked>::default()).await.unwrap();
    let waiting = async move { login.send_code("privat@example.com".to_owned()).await };
    let mut changes = app.app.auth().subscribe();
    {
        let mut waiting = Box::pin(waiting);
        let polled = waiting.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Pending), "it asks the server");
    }
    changes.wait_for(|state| matches!(state, AuthState::WaitingForCode(_))).await.unwrap();
    assert_eq!(session.state().await.unwrap(), crate::AuthState::WaitingForCode);
}

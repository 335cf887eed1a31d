//! The system stops the app in the middle of a login.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::bench::{Bench, PRIVATE};
use super::browser::begin;
use super::issuer::{Issuer, TokenAnswer};
use crate::api::wire::LoginMethod;
use crate::auth::{AuthError, AuthState, LoginProblem, SessionEnd};
use crate::secure_store::{MemorySecureStore, Secret, SecureStore, SecureStoreError, StoreKey};

#[tokio::test]
async fn a_login_in_the_browser_outlasts_the_app() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let store = Arc::new(MemorySecureStore::default());
    let wait = begin(&issuer.app(store.clone())).await;
    let restarted = issuer.app(store.clone());
    assert_eq!(restarted.restore().await.unwrap(), AuthState::WaitingForBrowser(wait.clone()));
    restarted.offer_methods().await.unwrap_err();
    assert!(restarted.finish_in_browser(&issuer.come_back(&wait)).await.is_ok());
    assert_eq!(store.get(&StoreKey::pending_login()).unwrap(), None);
    assert!(matches!(issuer.app(store).restore().await.unwrap(), AuthState::SignedIn { .. }));
}

#[tokio::test]
async fn a_login_that_expired_meanwhile_is_forgotten() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let store = Arc::new(MemorySecureStore::default());
    let wait = begin(&issuer.app(store.clone())).await;
    issuer.clock.advance(Duration::from_mins(15));
    let restarted = issuer.app(store.clone());
    assert_eq!(restarted.restore().await.unwrap(), AuthState::SignedOut);
    assert_eq!(store.get(&StoreKey::pending_login()).unwrap(), None);
    let late = restarted.finish_in_browser(&issuer.come_back(&wait)).await;
    assert!(matches!(late, Err(AuthError::Login(LoginProblem::ForeignCallback))));
}

#[tokio::test]
async fn a_record_that_nobody_understands_is_no_login() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let store = Arc::new(MemorySecureStore::default());
    store.set(&StoreKey::pending_login(), &Secret::new("{\"of\":\"next year\"}")).unwrap();
    assert_eq!(issuer.app(store.clone()).restore().await.unwrap(), AuthState::SignedOut);
    assert_eq!(store.get(&StoreKey::pending_login()).unwrap(), None);
}

#[tokio::test]
async fn a_code_can_be_entered_after_a_restart_with_the_tries_that_were_left() {
    let bench = Bench::new().await;
    let code = bench.ask_for_code().await;
    bench.problem_with(&super::bench::wrong(&code)).await;
    let restarted = bench.restarted().await;
    let AuthState::WaitingForCode(wait) = restarted.state() else { panic!("{:?}", restarted.state()) };
    assert_eq!((wait.tries_left, wait.sent_to.as_str()), (Some(4), "p•••@example.com"));
    assert_eq!(wait.method, LoginMethod::Email);
    restarted.submit_code(code.parse().unwrap()).await.unwrap();
    assert!(!format!("{:?}", bench.store).contains(PRIVATE));
}

#[tokio::test]
async fn without_network_at_the_way_back_the_answer_can_be_handed_in_again() {
    let bench = Bench::new().await;
    let wait = begin(&bench.auth).await;
    let restarted = bench.restarted().await;
    bench.sandbox.faults().set_times("/.well-known", kundeapp_sandbox::Fault::Drop, 1);
    let (_, state) = wait.address.expose().split_once("&state=").unwrap();
    let state = state.split('&').next().unwrap();
    let back = format!("{}?code=c&state={state}&iss={}", super::browser::BACK, bench.sandbox.base_url());
    assert!(matches!(restarted.finish_in_browser(&back).await, Err(AuthError::Api(_))));
    assert_eq!(restarted.state(), AuthState::WaitingForBrowser(wait));
    // Now the server is asked, and knows no such code.
    let asked = restarted.finish_in_browser(&back).await;
    assert!(matches!(asked, Err(AuthError::Login(LoginProblem::LoginExpired))), "{asked:?}");
}

/// A store that takes nothing while it is full.
#[derive(Default)]
struct Full(MemorySecureStore, AtomicBool);

impl SecureStore for Full {
    fn get(&self, key: &StoreKey) -> Result<Option<Secret>, SecureStoreError> {
        self.0.get(key)
    }
    fn set(&self, key: &StoreKey, secret: &Secret) -> Result<(), SecureStoreError> {
        if self.1.load(Ordering::Relaxed) {
            return Err(SecureStoreError::Unavailable("full".to_owned()));
        }
        self.0.set(key, secret)
    }
    fn delete(&self, key: &StoreKey) -> Result<(), SecureStoreError> {
        self.0.delete(key)
    }
}

#[tokio::test]
async fn a_session_that_cannot_be_kept_is_given_back_and_a_login_that_cannot_is_not_begun() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let store = Arc::new(Full::default());
    let auth = issuer.app(store.clone());
    let wait = begin(&auth).await;
    store.1.store(true, Ordering::Relaxed);
    let kept = auth.finish_in_browser(&issuer.come_back(&wait)).await;
    assert!(matches!(kept, Err(AuthError::Store(_))), "{kept:?}");
    assert!(matches!(auth.state(), AuthState::ChoosingMethod { .. }));
    assert_eq!(issuer.revoked(), 1);

    let begun = auth.begin_in_browser(LoginMethod::BankId, super::browser::back()).await;
    assert!(matches!(begun, Err(AuthError::Store(_))));
    assert!(matches!(auth.state(), AuthState::ChoosingMethod { .. }));
}

#[tokio::test]
async fn whoever_gives_up_signing_in_again_is_still_told_that_the_session_ended() {
    let bench = Bench::signed_in().await;
    bench.sandbox.end_sessions("c-private").await.unwrap();
    assert!(bench.api(&bench.auth).customer().await.is_err());
    let ended = bench.auth.state();
    bench.auth.offer_methods().await.unwrap();
    begin(&bench.auth).await;
    assert_eq!(bench.auth.ended().map(|ended| ended.why), Some(SessionEnd::Revoked));
    bench.auth.give_up_login().await;
    bench.auth.give_up_login().await;
    assert_eq!(bench.auth.state(), ended);
    let code = bench.ask_for_code().await;
    bench.submit(&code).await.unwrap();
    assert_eq!(bench.auth.ended(), None);
}

use std::sync::Arc;
use std::time::Duration;

use super::bench::{Bench, app};
use super::issuer::{Issuer, TokenAnswer};
use crate::api::{AccessToken, TokenSource};
use crate::auth::{Auth, AuthConfig, AuthState};
use crate::secure_store::{FileSecureStore, MemorySecureStore, Secret, SecureStore, StoreKey};

#[tokio::test]
async fn an_expired_token_is_renewed_without_anybody_noticing() {
    let bench = Bench::signed_in().await;
    for _ in 0..3 {
        bench.sandbox.clock().advance(Duration::from_mins(11));
        assert!(bench.api(&bench.auth).customer().await.is_ok());
    }
    let restarted = bench.restarted().await;
    bench.sandbox.clock().advance(Duration::from_mins(11));
    assert!(bench.api(&restarted).customer().await.is_ok());
}

#[tokio::test]
async fn many_calls_at_once_renew_once() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.signed_in(Arc::new(MemorySecureStore::default())).await;
    issuer.clock.advance(Duration::from_mins(11));
    let calls = (0..20).map(|_| {
        let auth = auth.clone();
        tokio::spawn(async move { auth.token().await.unwrap() })
    });
    let mut tokens = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        tokens.push(call.await.unwrap());
    }
    assert!(tokens.iter().all(|token| *token == tokens[0]));
    assert_eq!(issuer.refreshes(), 1);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_however_many_were_refused() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.signed_in(Arc::new(MemorySecureStore::default())).await;
    let refused = auth.token().await.unwrap();
    let (one, other) = tokio::join!(auth.after_refusal(refused.clone()), auth.after_refusal(refused.clone()));
    let renewed = one.unwrap();
    assert_eq!(renewed, other.unwrap());
    assert_ne!(renewed, refused);
    assert_eq!(issuer.refreshes(), 1);
}

#[tokio::test]
async fn processes_that_share_a_store_take_turns() {
    let bench = Bench::new().await;
    let folder = tempfile::tempdir().unwrap();
    let process = || {
        let store = FileSecureStore::open(folder.path()).unwrap();
        let config = AuthConfig { lock_file: Some(store.lock_file()), ..AuthConfig::new("kundeapp") };
        app(&bench.sandbox, Arc::new(store), config)
    };
    let one = Bench { auth: process(), store: bench.store.clone(), sandbox: bench.sandbox };
    let code = one.ask_for_code().await;
    one.submit(&code).await.unwrap();
    let store = FileSecureStore::open(folder.path()).unwrap();
    let config = AuthConfig { lock_file: Some(store.lock_file()), ..AuthConfig::new("kundeapp") };
    let other = app(&one.sandbox, Arc::new(store), config);
    other.restore().await.unwrap();
    for _ in 0..5 {
        one.sandbox.clock().advance(Duration::from_mins(11));
        let (first, second) = tokio::join!(one.auth.token(), other.token());
        // The one that came second took the token that the first had stored: a reused one would end the session.
        assert_eq!(first.unwrap(), second.unwrap());
        assert!(one.api(&other).customer().await.is_ok());
    }
}

#[tokio::test]
async fn a_renewal_goes_on_when_nobody_waits_for_it_any_more() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let store = Arc::new(MemorySecureStore::default());
    let auth = issuer.signed_in(store.clone()).await;
    let refused = auth.token().await.unwrap();
    let mut renewal = auth.after_refusal(refused.clone());
    let began =
        std::future::poll_fn(|context| std::task::Poll::Ready(renewal.as_mut().poll(context).is_pending()));
    assert!(began.await);
    drop(renewal);
    // The next one waits for its turn and finds the new token there.
    let renewed = auth.after_refusal(refused).await.unwrap();
    assert_eq!(issuer.refreshes(), 1);
    let kept = store.get(&StoreKey::session()).unwrap().unwrap();
    assert!(kept.expose().contains(renewed.secret().expose()));
}

#[tokio::test]
async fn a_new_token_that_cannot_be_stored_is_not_used_and_not_lost() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let store = Arc::new(Full::default());
    let auth = issuer.signed_in(store.clone()).await;
    let refused = auth.token().await.unwrap();
    store.full.store(true, std::sync::atomic::Ordering::Relaxed);
    assert!(auth.after_refusal(refused.clone()).await.is_err());
    assert!(auth.after_refusal(refused.clone()).await.is_err());
    store.full.store(false, std::sync::atomic::Ordering::Relaxed);
    let renewed = auth.after_refusal(refused).await.unwrap();
    assert_eq!(issuer.refreshes(), 1, "the token from before was stored at last: {renewed:?}");
    assert!(matches!(auth.state(), AuthState::SignedIn { .. }));
}

#[tokio::test]
async fn without_network_a_session_stays_and_a_good_token_is_used() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.signed_in(Arc::new(MemorySecureStore::default())).await;
    let clock = issuer.clock.clone();
    drop(issuer);
    assert!(auth.token().await.is_ok());
    clock.advance(Duration::from_mins(11));
    assert!(auth.token().await.is_err());
    assert!(matches!(auth.state(), AuthState::SignedIn { .. }));
}

/// A store that is full at times.
#[derive(Default)]
struct Full {
    inside: MemorySecureStore,
    full: std::sync::atomic::AtomicBool,
}

impl SecureStore for Full {
    fn get(&self, key: &StoreKey) -> Result<Option<Secret>, crate::secure_store::SecureStoreError> {
        self.inside.get(key)
    }

    fn set(&self, key: &StoreKey, secret: &Secret) -> Result<(), crate::secure_store::SecureStoreError> {
        if self.full.load(std::sync::atomic::Ordering::Relaxed) {
            return Err(crate::secure_store::SecureStoreError::Unavailable("full".to_owned()));
        }
        self.inside.set(key, secret)
    }

    fn delete(&self, key: &StoreKey) -> Result<(), crate::secure_store::SecureStoreError> {
        self.inside.delete(key)
    }
}

#[test]
fn the_source_of_tokens_can_be_shared() {
    fn shared<T: TokenSource>() {}
    shared::<Auth>();
    assert!(AccessToken::new(Secret::new("a\nb")).is_none());
}

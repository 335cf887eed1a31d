use std::sync::Arc;
use std::time::Duration;

use super::bench::Bench;
use super::issuer::{Issuer, TokenAnswer};
use crate::api::http::Refusal;
use crate::api::{ApiError, TokenSource};
use crate::auth::{AuthState, LogoutOutcome, SessionEnd, UserId};
use crate::secure_store::{MemorySecureStore, Secret, SecureStore, SecureStoreError, StoreKey};

fn user() -> UserId {
    UserId::new("c-private")
}

#[tokio::test]
async fn a_logout_ends_the_session_here_and_on_the_server() {
    let bench = Bench::signed_in().await;
    let stolen = bench.store.get(&StoreKey::session()).unwrap().unwrap();
    assert_eq!(bench.auth.log_out().await.unwrap(), LogoutOutcome { ended_on_server: true });
    assert_eq!(bench.auth.state(), AuthState::SignedOut);
    assert_eq!(bench.store.get(&StoreKey::session()).unwrap(), None);
    assert!(bench.api(&bench.auth).customer().await.is_err());

    // A copy of what was stored is worth nothing.
    bench.store.set(&StoreKey::session(), &stolen).unwrap();
    let thief = bench.restarted().await;
    assert!(bench.api(&thief).customer().await.is_err());
    assert!(thief.state().user().is_none());
}

#[tokio::test]
async fn a_logout_without_network_still_removes_the_tokens() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let store = Arc::new(MemorySecureStore::default());
    let auth = issuer.signed_in(store.clone()).await;
    drop(issuer);
    assert_eq!(auth.log_out().await.unwrap(), LogoutOutcome { ended_on_server: false });
    assert_eq!(store.get(&StoreKey::session()).unwrap(), None);
}

#[tokio::test]
async fn a_session_that_the_company_ends_is_over_and_remembers_whose_it_was() {
    let bench = Bench::signed_in().await;
    bench.sandbox.end_sessions("c-private").await.unwrap();
    let refused = bench.api(&bench.auth).customer().await;
    assert!(matches!(refused, Err(ApiError::Refused(Refusal::SessionEnded))), "{refused:?}");
    let ended = AuthState::Ended { user: Some(user()), why: SessionEnd::Revoked };
    assert_eq!(bench.auth.state(), ended);
    assert_eq!(bench.restarted().await.state(), ended, "after a restart too");
}

#[tokio::test]
async fn a_refresh_token_that_is_worth_nothing_ends_the_session() {
    let bench = Bench::signed_in().await;
    bench.sandbox.end_sessions("c-private").await.unwrap();
    bench.sandbox.clock().advance(Duration::from_mins(11));
    assert!(bench.auth.token().await.is_err());
    assert_eq!(bench.auth.state(), AuthState::Ended { user: Some(user()), why: SessionEnd::Expired });
    assert!(!bench.store.get(&StoreKey::session()).unwrap().unwrap().expose().contains("token"));
}

#[tokio::test]
async fn after_an_ended_session_the_same_user_can_sign_in_again() {
    let bench = Bench::signed_in().await;
    bench.sandbox.end_sessions("c-private").await.unwrap();
    assert!(bench.api(&bench.auth).customer().await.is_err());
    let code = bench.ask_for_code().await;
    assert_eq!(bench.submit(&code).await.unwrap(), user());
    assert!(bench.api(&bench.auth).customer().await.is_ok());
}

#[tokio::test]
async fn a_logout_in_another_process_signs_out_here() {
    let bench = Bench::signed_in().await;
    let other = bench.restarted().await;
    other.log_out().await.unwrap();
    assert!(bench.api(&bench.auth).customer().await.is_err());
    assert_eq!(bench.auth.state(), AuthState::SignedOut);
}

#[tokio::test]
async fn losing_the_key_of_the_secrets_is_said_and_can_be_begun_anew() {
    struct KeyLost;
    impl SecureStore for KeyLost {
        fn get(&self, _: &StoreKey) -> Result<Option<Secret>, SecureStoreError> {
            Err(SecureStoreError::KeyLost)
        }
        fn set(&self, _: &StoreKey, _: &Secret) -> Result<(), SecureStoreError> {
            Ok(())
        }
        fn delete(&self, _: &StoreKey) -> Result<(), SecureStoreError> {
            Ok(())
        }
    }
    let bench = Bench::new().await;
    let config = crate::auth::AuthConfig::new("kundeapp");
    let auth = super::bench::app(&bench.sandbox, Arc::new(KeyLost), config);
    let ended = AuthState::Ended { user: None, why: SessionEnd::KeyLost };
    assert_eq!(auth.restore().await.unwrap(), ended);
    assert!(auth.offer_methods().await.is_ok());
    // A record that cannot be understood is lost in the same way.
    bench.store.set(&StoreKey::session(), &Secret::new("{}")).unwrap();
    assert_eq!(bench.restarted().await.state(), ended);
    assert_eq!(bench.store.get(&StoreKey::session()).unwrap(), None);
}

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use super::issuer::{Issuer, TokenAnswer};
use crate::auth::{AuthError, AuthState, Clock, LoginProblem};
use crate::secure_store::{MemorySecureStore, SecureStore, StoreKey};

/// A login that must fail: nothing is kept of it.
async fn refused(odd: TokenAnswer) -> AuthError {
    let issuer = Issuer::start(odd).await;
    let store = Arc::new(MemorySecureStore::default());
    let (auth, user) = issuer.sign_in(store.clone()).await;
    assert!(auth.state().user().is_none());
    assert_eq!(store.get(&StoreKey::session()).unwrap(), None);
    user.unwrap_err()
}

#[tokio::test]
async fn an_id_token_that_is_not_the_company_s_for_this_login_is_refused() {
    for claims in [
        json!({"iss":"https://other.example"}),
        json!({"aud":"another-app"}),
        json!({"aud":["kundeapp","another-app"]}),
        json!({"nonce":"of another login"}),
        json!({"nonce":null}),
    ] {
        let error = refused(TokenAnswer { claims: claims.clone(), ..TokenAnswer::default() }).await;
        assert!(matches!(error, AuthError::IdToken(_)), "{claims}: {error:?}");
    }
    for odd in [
        TokenAnswer { other_key: true, ..TokenAnswer::default() },
        TokenAnswer { alg: "ES384", ..TokenAnswer::default() },
        TokenAnswer { alg: "HS256", ..TokenAnswer::default() },
    ] {
        let error = refused(odd).await;
        assert!(matches!(error, AuthError::IdToken(_)), "{error:?}");
    }
}

#[tokio::test]
async fn an_unsigned_id_token_is_refused() {
    let error = refused(TokenAnswer { alg: "none", ..TokenAnswer::default() }).await;
    assert!(matches!(error, AuthError::IdToken(_) | AuthError::Protocol { .. }), "{error:?}");
}

#[tokio::test]
async fn a_clock_that_is_wrong_here_is_said_to_be() {
    let odd = TokenAnswer { claims: json!({"exp": 1_700_000_000}), ..TokenAnswer::default() };
    assert!(matches!(refused(odd).await, AuthError::Login(LoginProblem::WrongClock)));
}

#[tokio::test]
async fn a_clock_that_is_a_little_wrong_does_no_harm() {
    let probe = Issuer::start(TokenAnswer::default()).await;
    let expired = (probe.clock.now() - Duration::from_mins(4)).timestamp();
    let odd = TokenAnswer { claims: json!({"exp": expired}), ..TokenAnswer::default() };
    let issuer = Issuer::start(odd).await;
    issuer.signed_in(Arc::new(MemorySecureStore::default())).await;
}

#[tokio::test]
async fn a_server_that_sends_the_app_elsewhere_is_not_followed() {
    for endpoint in [
        "authorization_endpoint",
        "token_endpoint",
        "authorization_challenge_endpoint",
        "revocation_endpoint",
    ] {
        let discovery = json!({ endpoint: "https://thief.example/oauth" });
        let error = refused(TokenAnswer { discovery, ..TokenAnswer::default() }).await;
        assert!(matches!(error, AuthError::ForeignEndpoint(_)), "{endpoint}: {error:?}");
    }
    let discovery = json!({"issuer":"https://other.example"});
    let error = refused(TokenAnswer { discovery, ..TokenAnswer::default() }).await;
    assert!(matches!(error, AuthError::Protocol { .. }), "{error:?}");
}

#[tokio::test]
async fn a_token_answer_without_what_is_needed_is_refused_and_not_shown() {
    for (name, value) in [
        ("access_token", json!(["secret"])),
        ("access_token", json!("sec\nret")),
        ("refresh_token", json!(null)),
        ("id_token", json!(null)),
        ("id_token", json!("secret")),
        ("expires_in", json!("secret")),
    ] {
        let error = refused(TokenAnswer { answer: json!({ name: value }), ..TokenAnswer::default() }).await;
        assert!(matches!(error, AuthError::Protocol { .. }), "{name}: {error:?}");
        let shown = format!("{error:?} {error}");
        assert!(
            !shown.contains("secret") && !shown.contains("access-") && !shown.contains("refresh-"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn nothing_secret_is_printed_of_a_login() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.signed_in(Arc::new(MemorySecureStore::default())).await;
    let shown = format!("{:?}", auth.state());
    assert!(matches!(auth.state(), AuthState::SignedIn { .. }));
    assert!(!shown.contains("access-") && !shown.contains("refresh-") && !shown.contains("kari"), "{shown}");
}

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use openidconnect::url::Url;
use openidconnect::{PkceCodeChallenge, PkceCodeVerifier};
use serde_json::json;

use super::issuer::{Issuer, TokenAnswer, field};
use crate::api::TokenSource;
use crate::api::wire::LoginMethod;
use crate::auth::{
    Auth, AuthError, AuthState, BrowserWait, LoginHint, LoginProblem, RedirectAddress, UserId,
};
use crate::secure_store::{MemorySecureStore, SecureStore, StoreKey};

pub(super) const BACK: &str = "com.example.kundeapp:/login/callback";

pub(super) fn back() -> RedirectAddress {
    BACK.parse().unwrap()
}

pub(super) async fn begin(auth: &Auth) -> BrowserWait {
    auth.begin_in_browser(LoginMethod::BankId, back()).await.unwrap()
}

async fn problem(auth: &Auth, callback: &str) -> LoginProblem {
    match auth.finish_in_browser(callback).await {
        Err(AuthError::Login(problem)) => problem,
        other => panic!("{other:?}"),
    }
}

fn store() -> Arc<MemorySecureStore> {
    Arc::default()
}

#[tokio::test]
async fn the_browser_is_asked_for_what_the_contract_says() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.app(store());
    let wait = auth.begin_in_browser(LoginMethod::BankIdMobile, back()).await.unwrap();
    let address = Url::parse(wait.address.expose()).unwrap();
    let asked: BTreeMap<_, _> = address.query_pairs().into_owned().collect();
    assert_eq!(address.path(), "/oauth/authorize");
    for (name, value) in [
        ("client_id", "kundeapp"),
        ("redirect_uri", BACK),
        ("response_type", "code"),
        ("scope", "openid offline_access"),
        ("code_challenge_method", "S256"),
        ("login_method", "bankid_mobile"),
    ] {
        assert_eq!(asked[name], value);
    }
    assert_eq!(asked.len(), 9, "and state, nonce and code_challenge: {asked:?}");
    assert_eq!(auth.state(), AuthState::WaitingForBrowser(wait.clone()));
    assert!(!format!("{:?}", auth.state()).contains("authorize"), "the address is not for the log");
    let again = auth.begin_in_browser(LoginMethod::BankIdMobile, back()).await.unwrap();
    let again = Url::parse(again.address.expose()).unwrap();
    for (name, value) in again.query_pairs().filter(|(name, _)| matches!(&**name, "state" | "nonce")) {
        assert_ne!(asked[&*name], value, "{name} is new for every login");
    }
}

#[tokio::test]
async fn the_code_of_the_browser_signs_in_with_the_verifier_and_the_same_address() {
    let odd = TokenAnswer { claims: json!({"amr":["bankid"]}), ..TokenAnswer::default() };
    let issuer = Issuer::start(odd).await;
    let auth = issuer.app(store());
    let wait = begin(&auth).await;
    let user = auth.finish_in_browser(&issuer.come_back(&wait)).await.unwrap();
    assert_eq!(auth.state(), AuthState::SignedIn { user: user.clone() });
    assert_eq!((user, auth.login_ways().unwrap().is_bankid()), (UserId::new("c-1"), true));

    let seen = issuer.server.seen();
    let exchange = seen.iter().find(|seen| seen.call() == "POST /oauth/token").unwrap();
    assert_eq!(field(exchange, "redirect_uri"), "com.example.kundeapp%3A%2Flogin%2Fcallback");
    let verifier = PkceCodeVerifier::new(field(exchange, "code_verifier").to_owned());
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    assert!(wait.address.expose().contains(&format!("code_challenge={}", challenge.as_str())));

    // How one signed in outlasts renewals and restarts.
    let refused = auth.token().await.unwrap();
    auth.after_refusal(refused).await.unwrap();
    assert!(auth.login_ways().unwrap().is_bankid());
}

#[tokio::test]
async fn an_answer_that_belongs_to_no_login_here_changes_nothing() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let (auth, store) = {
        let store = store();
        (issuer.app(store.clone()), store)
    };
    let nobody_waits = format!("{BACK}?code=c&state=s&iss={}", issuer.server.base);
    assert_eq!(problem(&auth, &nobody_waits).await, LoginProblem::ForeignCallback);
    assert_eq!(auth.state(), AuthState::SignedOut);

    let wait = begin(&auth).await;
    let right = issuer.come_back(&wait);
    let kept = store.get(&StoreKey::pending_login()).unwrap();
    for foreign in [
        nobody_waits,
        right.replace("state=", "state=x"),
        right
            .replace("code=code-1", "error=access_denied&error_description=cancelled")
            .replace("state=", "state=x"),
        right.replace("com.example.kundeapp", "com.example.other"),
        right.replace("code=code-1&", ""),
        format!("{right}&code=code-2"),
        "not an address".to_owned(),
    ] {
        assert_eq!(problem(&auth, &foreign).await, LoginProblem::ForeignCallback, "{foreign}");
        assert_eq!(auth.state(), AuthState::WaitingForBrowser(wait.clone()), "{foreign}");
        assert_eq!(store.get(&StoreKey::pending_login()).unwrap(), kept);
    }
    assert_eq!(issuer.server.count("POST /oauth/token"), 0);
    assert!(auth.finish_in_browser(&right).await.is_ok());

    // The same again, and a foreign one, while somebody is signed in.
    for used in [&right, &right.replace("state=", "state=x")] {
        assert_eq!(problem(&auth, used).await, LoginProblem::ForeignCallback);
        assert!(matches!(auth.state(), AuthState::SignedIn { .. }));
    }
    assert_eq!(store.get(&StoreKey::pending_login()).unwrap(), None);
    assert!(matches!(auth.begin_in_browser(LoginMethod::BankId, back()).await, Err(AuthError::SignedIn)));
}

#[tokio::test]
async fn an_answer_in_another_server_s_name_ends_the_login_unused() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.app(store());
    for issuer_parameter in ["iss=https://thief.example", "iss=", "x=y"] {
        let wait = begin(&auth).await;
        let (answer, _) =
            issuer.come_back(&wait).split_once("iss=").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        let problem = problem(&auth, &format!("{answer}{issuer_parameter}")).await;
        assert_eq!(problem, LoginProblem::ForeignIssuer, "{issuer_parameter}");
        assert!(matches!(auth.state(), AuthState::ChoosingMethod { .. }));
        assert_eq!(self::problem(&auth, &issuer.come_back(&wait)).await, LoginProblem::ForeignCallback);
    }
    assert_eq!(issuer.server.count("POST /oauth/token"), 0);
}

#[tokio::test]
async fn an_id_token_of_another_login_is_refused_and_its_session_given_back() {
    let odd = TokenAnswer { claims: json!({"nonce":"of another login"}), ..TokenAnswer::default() };
    let issuer = Issuer::start(odd).await;
    let store = store();
    let auth = issuer.app(store.clone());
    let wait = begin(&auth).await;
    let refused = auth.finish_in_browser(&issuer.come_back(&wait)).await;
    assert!(matches!(refused, Err(AuthError::IdToken(_))), "{refused:?}");
    assert!(matches!(auth.state(), AuthState::ChoosingMethod { .. }));
    assert_eq!(store.get(&StoreKey::session()).unwrap(), None);
    assert_eq!(issuer.revoked(), 1);
}

#[tokio::test]
async fn whoever_goes_back_or_chooses_another_way_is_answered_no_more() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.app(store());
    let first = begin(&auth).await;
    auth.give_up_login().await;
    assert!(matches!(auth.state(), AuthState::ChoosingMethod { .. }));
    assert_eq!(problem(&auth, &issuer.come_back(&first)).await, LoginProblem::ForeignCallback);

    let second = begin(&auth).await;
    let hint = LoginHint::parse(LoginMethod::Email, "kari@example.com").unwrap();
    let code = auth.send_code(LoginMethod::Email, hint).await.unwrap();
    assert_eq!(problem(&auth, &issuer.come_back(&second)).await, LoginProblem::ForeignCallback);
    assert_eq!(auth.state(), AuthState::WaitingForCode(code));

    let third = begin(&auth).await;
    assert!(matches!(auth.submit_code("123456".parse().unwrap()).await, Err(AuthError::NoLogin)));
    assert!(auth.finish_in_browser(&issuer.come_back(&third)).await.is_ok());
}

#[tokio::test]
async fn an_answer_after_a_quarter_of_an_hour_comes_too_late() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.app(store());
    let wait = begin(&auth).await;
    issuer.clock.advance(Duration::from_mins(15));
    assert_eq!(problem(&auth, &issuer.come_back(&wait)).await, LoginProblem::LoginExpired);
    assert!(matches!(auth.state(), AuthState::ChoosingMethod { .. }));
}

#[tokio::test]
async fn a_method_without_a_browser_does_not_open_one() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.app(store());
    let refused = auth.begin_in_browser(LoginMethod::Sms, back()).await;
    assert!(matches!(refused, Err(AuthError::Login(LoginProblem::MethodNotAvailable))));
    assert_eq!(auth.state(), AuthState::SignedOut);
}

#[tokio::test]
async fn two_answers_at_once_sign_in_once() {
    let issuer = Issuer::start(TokenAnswer::default()).await;
    let auth = issuer.app(store());
    let answer = issuer.come_back(&begin(&auth).await);
    let (one, other) = tokio::join!(auth.finish_in_browser(&answer), auth.finish_in_browser(&answer));
    assert!(one.is_ok());
    assert!(matches!(other, Err(AuthError::Login(LoginProblem::ForeignCallback))));
    assert_eq!(issuer.server.count("POST /oauth/token"), 1);
}

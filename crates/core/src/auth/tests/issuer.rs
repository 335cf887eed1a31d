//! An authorisation server that says what a test wants it to.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use chrono::{DateTime, Utc};
use openidconnect::url::Url;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};

use crate::api::test_server::{Reply, Seen, TestServer};
use crate::api::wire::LoginMethod;
use crate::auth::{Auth, AuthConfig, AuthError, BrowserWait, Clock, LoginHint, UserId};
use crate::secure_store::SecureStore;

/// What is odd about its tokens.
#[derive(Clone, Default)]
pub(super) struct TokenAnswer {
    /// Replaces members of the claims.
    pub claims: Value,
    /// Replaces members of the token answer.
    pub answer: Value,
    /// Replaces members of the discovery document.
    pub discovery: Value,
    /// The `alg` that the id token claims; ES256 when empty.
    pub alg: &'static str,
    /// Signs with another key than the one it publishes.
    pub other_key: bool,
}

#[derive(Clone)]
pub(super) struct TestClock(Arc<Mutex<DateTime<Utc>>>);

impl TestClock {
    pub fn advance(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

pub(super) struct Issuer {
    pub server: TestServer,
    pub clock: TestClock,
    /// The nonce of the login under way.
    nonce: Arc<Mutex<String>>,
}

impl Issuer {
    pub async fn start(odd: TokenAnswer) -> Self {
        let clock = TestClock(Arc::new(Mutex::new("2026-11-21T11:00:00Z".parse().unwrap())));
        let nonce = Arc::new(Mutex::new(String::new()));
        let (time, noted) = (clock.clone(), nonce.clone());
        let server = TestServer::start(move |seen, before| {
            let host = seen.head.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
            let issuer = format!("http://{host}");
            match seen.call() {
                "GET /.well-known/openid-configuration" => Reply::json(200, &discovery(&issuer, &odd)),
                "GET /oauth/jwks" => Reply::json(200, &json!({"keys":[jwk(&key(false))]})),
                "POST /oauth/challenge" if seen.body.contains("otp=") => {
                    Reply::json(200, &json!({"authorization_code":"code-1"}))
                }
                "POST /oauth/challenge" => {
                    *noted.lock().unwrap() = field(seen, "nonce").to_owned();
                    let error = "insufficient_authorization";
                    Reply::json(
                        403,
                        &json!({"error":error,"auth_session":"s-1","otp_required":true,"expires_in":300}),
                    )
                }
                "POST /oauth/token" => {
                    let answer = tokens(&issuer, &noted.lock().unwrap(), before, time.now(), &odd);
                    Reply::json(200, &answer)
                }
                "POST /oauth/revoke" => Reply::json(200, &json!({})),
                _ => Reply::json(404, &json!({})),
            }
        })
        .await;
        Self { server, clock, nonce }
    }

    /// An app of this company.
    pub fn app(&self, store: Arc<dyn SecureStore>) -> Auth {
        let http = self.server.client_taking(100_000);
        Auth::new(AuthConfig::new("kundeapp"), http, store, Arc::new(self.clock.clone()))
    }

    /// What the browser comes back with when the customer has gone through: the whole address.
    pub fn come_back(&self, wait: &BrowserWait) -> String {
        let address = Url::parse(wait.address.expose()).unwrap();
        let asked = |name: &str| address.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
        *self.nonce.lock().unwrap() = asked("nonce");
        let (redirect, state) = (asked("redirect_uri"), asked("state"));
        format!("{redirect}?code=code-1&state={state}&iss={}", self.server.base.as_str())
    }

    /// The tokens that were given back.
    pub fn revoked(&self) -> usize {
        self.server.count("POST /oauth/revoke")
    }

    /// Signs somebody in.
    pub async fn sign_in(&self, store: Arc<dyn SecureStore>) -> (Auth, Result<UserId, AuthError>) {
        let auth = self.app(store);
        let hint = LoginHint::parse(LoginMethod::Email, "kari@example.com").unwrap();
        let user = match auth.send_code(LoginMethod::Email, hint).await {
            Ok(_) => auth.submit_code("123456".parse().unwrap()).await,
            Err(error) => Err(error),
        };
        (auth, user)
    }

    pub async fn signed_in(&self, store: Arc<dyn SecureStore>) -> Auth {
        let (auth, user) = self.sign_in(store).await;
        user.unwrap();
        auth
    }

    pub fn refreshes(&self) -> usize {
        self.server.seen().iter().filter(|seen| seen.body.contains("grant_type=refresh_token")).count()
    }
}

pub(super) fn field<'a>(seen: &'a Seen, name: &str) -> &'a str {
    let pairs = seen.body.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next().unwrap()
}

fn with(mut object: Value, odd: &Value) -> Value {
    for (name, value) in odd.as_object().into_iter().flatten() {
        object[name] = value.clone();
    }
    object
}

fn discovery(issuer: &str, odd: &TokenAnswer) -> Value {
    let at = |path: &str| format!("{issuer}/oauth/{path}");
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": at("authorize"), "token_endpoint": at("token"), "jwks_uri": at("jwks"),
        "revocation_endpoint": at("revoke"), "authorization_challenge_endpoint": at("challenge"),
        "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256"], "code_challenge_methods_supported": ["S256"],
    });
    with(document, &odd.discovery)
}

fn tokens(issuer: &str, nonce: &str, number: usize, now: DateTime<Utc>, odd: &TokenAnswer) -> Value {
    let claims = json!({"iss": issuer, "sub": "c-1", "aud": "kundeapp", "nonce": nonce, "amr": ["otp", "email"],
        "iat": now.timestamp(), "exp": now.timestamp() + 600});
    let alg = if odd.alg.is_empty() { "ES256" } else { odd.alg };
    let id_token = sign(&json!({"alg": alg, "kid": "k"}), &with(claims, &odd.claims), &key(odd.other_key));
    let answer = json!({"access_token": format!("access-{number}"), "token_type": "Bearer", "expires_in": 600,
        "refresh_token": format!("refresh-{number}"), "id_token": id_token, "scope": "openid offline_access"});
    with(answer, &odd.answer)
}

fn key(other: bool) -> SigningKey {
    SigningKey::from_slice(&[if other { 8 } else { 7 }; 32]).unwrap()
}

fn jwk(key: &SigningKey) -> Value {
    let point = key.verifying_key().to_sec1_point(false);
    let bytes = point.as_bytes();
    json!({"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"k",
        "x": BASE64.encode(&bytes[1..33]), "y": BASE64.encode(&bytes[33..])})
}

fn sign(header: &Value, claims: &Value, key: &SigningKey) -> String {
    let text = format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()));
    let signature: Signature = key.sign(text.as_bytes());
    format!("{text}.{}", BASE64.encode(signature.to_bytes()))
}

//! The sandbox with an app beside it.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};

use crate::api::http::{HttpClient, HttpConfig, RetryPolicy};
use crate::api::wire::LoginMethod;
use crate::api::{ApiClient, BaseUrl};
use crate::auth::{Auth, AuthConfig, AuthError, Clock, LoginHint, LoginProblem, UserId};
use crate::secure_store::{MemorySecureStore, SecureStore};

pub(super) const PRIVATE: &str = "privat@example.com";

/// The company's clock, so that nothing depends on the wall's.
struct CompanyClock(kundeapp_sandbox::Clock);

impl Clock for CompanyClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

pub(super) struct Bench {
    pub sandbox: RunningSandbox,
    pub store: Arc<MemorySecureStore>,
    pub auth: Auth,
}

impl Bench {
    pub async fn new() -> Self {
        Self::with(SandboxConfig::new(1, "2023-11-13T17:30:00Z".parse().unwrap())).await
    }

    pub async fn with(config: SandboxConfig) -> Self {
        let sandbox = Sandbox::start(config).await.unwrap();
        let store = Arc::new(MemorySecureStore::default());
        let auth = app(&sandbox, store.clone(), AuthConfig::new("kundeapp"));
        Self { sandbox, store, auth }
    }

    /// The app after a restart: the same secure store, nothing else.
    pub async fn restarted(&self) -> Auth {
        let auth = app(&self.sandbox, self.store.clone(), AuthConfig::new("kundeapp"));
        auth.restore().await.unwrap();
        auth
    }

    pub fn api(&self, auth: &Auth) -> ApiClient {
        ApiClient::new(http(&self.sandbox), Arc::new(auth.clone()))
    }

    pub async fn ask_for_code(&self) -> String {
        self.ask_for_code_to(LoginMethod::Email, PRIVATE).await.unwrap()
    }

    /// Asks for a code and reads it where the customer would.
    pub async fn ask_for_code_to(&self, method: LoginMethod, to: &str) -> Result<String, AuthError> {
        self.auth.send_code(method, LoginHint::parse(method, to).unwrap()).await?;
        Ok(self.sandbox.outbox().latest_code(to).unwrap())
    }

    pub async fn submit(&self, code: &str) -> Result<UserId, AuthError> {
        self.auth.submit_code(code.parse().unwrap()).await
    }

    pub async fn problem_with(&self, code: &str) -> LoginProblem {
        match self.submit(code).await {
            Err(AuthError::Login(problem)) => problem,
            other => panic!("{other:?}"),
        }
    }

    pub async fn signed_in() -> Self {
        let bench = Self::new().await;
        let code = bench.ask_for_code().await;
        bench.submit(&code).await.unwrap();
        bench
    }
}

pub(super) fn app(sandbox: &RunningSandbox, store: Arc<dyn SecureStore>, config: AuthConfig) -> Auth {
    Auth::new(config, http(sandbox), store, Arc::new(CompanyClock(sandbox.clock().clone())))
}

pub(super) fn http(sandbox: &RunningSandbox) -> HttpClient {
    let base: BaseUrl = sandbox.base_url().parse().unwrap();
    HttpClient::new(base, &HttpConfig { retry: RetryPolicy::NEVER, ..HttpConfig::default() }).unwrap()
}

/// Another code than the one that was sent.
pub(super) fn wrong(code: &str) -> String {
    let other = if code.starts_with('0') { "1" } else { "0" };
    format!("{other}{}", &code[1..])
}

//! A phone with the app on it, beside a sandbox: what the journeys are made of.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a journey that cannot be set up has failed"
)]

mod browser;

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use kundeapp_core::api::BaseUrl;
use kundeapp_core::api::http::{HttpConfig, RetryPolicy};
use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::{App, AppConfig};
use kundeapp_core::auth::{Clock, CodeWait, LoginHint};
use kundeapp_core::company::Company;
use kundeapp_core::error::AppError;
use kundeapp_core::secure_store::MemorySecureStore;
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use tempfile::TempDir;

pub use browser::{Browser, Page};

/// The demo's private customer.
pub const PRIVATE: &str = "privat@example.com";
/// An address that no customer has.
pub const STRANGER: &str = "fremmed@example.com";

/// A phone, its secure store and files, and the grid company that its app talks to.
pub struct Phone {
    /// The grid company.
    pub sandbox: RunningSandbox,
    /// What the app is told of it.
    pub company: Company,
    home: TempDir,
    secrets: Arc<MemorySecureStore>,
    wrong_by: TimeDelta,
}

/// When journeys begin: 20 November 2026, half past six in the evening.
#[must_use]
pub fn now() -> DateTime<Utc> {
    "2026-11-20T17:30:00Z".parse().unwrap()
}

/// The phone's clock: the company's, and how far it is from it.
pub struct PhoneClock(kundeapp_sandbox::Clock, TimeDelta);

impl PhoneClock {
    /// A clock that is so much ahead of the sandbox's.
    #[must_use]
    pub fn of(sandbox: &RunningSandbox, ahead: TimeDelta) -> Self {
        Self(sandbox.clock().clone(), ahead)
    }
}

impl Clock for PhoneClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now() + self.1
    }
}

impl Phone {
    /// A new phone, and a sandbox at 20 November 2026.
    pub async fn new() -> Self {
        Self::with(SandboxConfig::new(1, now()), Company::norgesnett().unwrap()).await
    }

    /// The same with a phone whose clock is that much ahead.
    pub async fn wrong_by(wrong_by: TimeDelta) -> Self {
        Self { wrong_by, ..Self::new().await }
    }

    /// A new phone with the app of `company`, and a sandbox that plays it.
    pub async fn with(config: SandboxConfig, company: Company) -> Self {
        let sandbox = Sandbox::start(config).await.unwrap();
        let company = company.at(sandbox.base_url().parse().unwrap());
        let (home, secrets) = (tempfile::tempdir().unwrap(), Arc::default());
        Self { sandbox, company, home, secrets, wrong_by: TimeDelta::zero() }
    }

    /// An address of the sandbox's.
    #[must_use]
    pub fn address(&self, path: &str) -> BaseUrl {
        format!("{}{path}", self.sandbox.base_url()).parse().unwrap()
    }

    /// The app as it starts: what the phone keeps is there from the last time.
    pub async fn start_app(&self) -> App {
        let http = HttpConfig { retry: RetryPolicy::NEVER, largest_answer: 4 << 20, ..HttpConfig::default() };
        self.start_app_with(http).await
    }

    /// As [`Self::start_app`], with other limits on its calls.
    pub async fn start_app_with(&self, http: HttpConfig) -> App {
        let config = AppConfig { http, ..AppConfig::new(self.home.path(), self.company.clone()) };
        let clock = PhoneClock::of(&self.sandbox, self.wrong_by);
        App::open(config, self.secrets.clone(), Arc::new(clock)).await.unwrap()
    }

    /// The app on somebody else's phone, whose files are in `home`: with them logged in and everything fetched.
    pub async fn app_of_another(&self, home: &Path, address: &str) -> App {
        let config = AppConfig::new(home, self.company.clone());
        let clock = PhoneClock::of(&self.sandbox, TimeDelta::zero());
        let app = App::open(config, Arc::<MemorySecureStore>::default(), Arc::new(clock)).await.unwrap();
        self.log_in(&app, address).await.unwrap();
        app.sync_now().await.unwrap();
        app
    }

    /// Where the app keeps its files.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The phone loses the key of its secrets, as when its lock screen is removed or it is restored from a backup.
    pub fn lose_secrets(&mut self) {
        self.secrets = Arc::default();
    }

    /// The app with the private customer logged in and everything fetched.
    pub async fn app_in_use(&self) -> App {
        let app = self.start_app().await;
        self.log_in(&app, PRIVATE).await.unwrap();
        app.sync_now().await.unwrap();
        app
    }

    /// Asks for a code and enters the one that came.
    ///
    /// # Errors
    /// As the login has them.
    pub async fn log_in(&self, app: &App, address: &str) -> Result<(), AppError> {
        ask_for_code(app, address).await?;
        self.enter_code(app, &self.code(address)).await
    }

    /// The latest code that came to the address.
    #[must_use]
    pub fn code(&self, address: &str) -> String {
        self.sandbox.outbox().latest_code(address).unwrap()
    }

    /// Enters a code.
    ///
    /// # Errors
    /// As the login has them.
    pub async fn enter_code(&self, app: &App, code: &str) -> Result<(), AppError> {
        app.auth().submit_code(code.parse()?).await?;
        Ok(())
    }
}

/// Has a code sent.
///
/// # Errors
/// As the login has them.
pub async fn ask_for_code(app: &App, address: &str) -> Result<CodeWait, AppError> {
    Ok(app.auth().send_code(LoginMethod::Email, LoginHint::parse(LoginMethod::Email, address)?).await?)
}

//! The app as a shell has it, against the sandbox.

mod crossing;
mod failures;
mod following;
mod logging;
mod login;
mod paging;
mod papers;
mod writing;

use std::sync::Arc;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::i18n::Language;
use kundeapp_sandbox::{ClockMode, RunningSandbox, Sandbox, SandboxConfig};
use tempfile::TempDir;

use super::{AppSetup, Kundeapp};
use crate::{LoginFailure, file_secure_store};

/// A phone beside the grid company: the app starts on what it kept the last time.
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

    /// The app with a customer signed in and everything fetched.
    async fn app_of(&self, address: &str) -> Arc<Kundeapp> {
        let app = self.app().await;
        self.sign_in(&app, address).await.unwrap();
        app.sync().await.unwrap();
        app
    }

    async fn sign_in(&self, app: &Kundeapp, address: &str) -> Result<(), LoginFailure> {
        let login = app.login(None)?;
        login.choose(LoginMethod::Email, Arc::<login::Asked>::default()).await?;
        login.send_code(address.to_owned()).await?;
        login.enter_code(self.sandbox.outbox().latest_code(address).unwrap()).await
    }
}

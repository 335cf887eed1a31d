use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::auth::{AuthState, CodeWait, LoginHint, LogoutOutcome, OneTimeCode, UserId};
use kundeapp_core::error::AppError;

use super::Kundeapp;
use crate::{AppFailure, LoginFailure, runtime};

/// How a logout went.
#[uniffi::remote(Record)]
pub struct LogoutOutcome {
    pub ended_on_server: bool,
}

/// Logging in and out. Each goes on in a task of its own when the caller stops waiting.
#[uniffi::export]
impl Kundeapp {
    /// Asks the server how one may sign in.
    pub async fn offer_methods(&self) -> Result<Vec<LoginMethod>, LoginFailure> {
        let app = self.app.clone();
        self.log_in(async move { Ok(app.auth().offer_methods().await?) }).await
    }

    /// Has a one-time code sent to what the customer typed.
    pub async fn send_code(&self, method: LoginMethod, recipient: String) -> Result<CodeWait, LoginFailure> {
        let app = self.app.clone();
        self.log_in(async move {
            let hint = LoginHint::parse(method, &recipient)?;
            Ok(app.auth().send_code(method, hint).await?)
        })
        .await
    }

    /// Has another code sent to the same address or number.
    pub async fn resend_code(&self) -> Result<CodeWait, LoginFailure> {
        let app = self.app.clone();
        self.log_in(async move { Ok(app.auth().resend_code().await?) }).await
    }

    /// Shows the server the code that the customer typed.
    pub async fn submit_code(&self, typed: String) -> Result<UserId, LoginFailure> {
        let app = self.app.clone();
        self.log_in(async move {
            let code: OneTimeCode = typed.parse()?;
            Ok(app.auth().submit_code(code).await?)
        })
        .await
    }

    /// Goes back: from the code to the choice, from the choice to nobody signed in.
    pub fn give_up_login(&self) {
        self.app.auth().give_up_login();
    }

    /// Ends the session, here and on the server, and removes the customer's data from this device.
    pub async fn log_out(&self) -> Result<LogoutOutcome, AppFailure> {
        let app = self.app.clone();
        self.run(async move { app.log_out().await }).await
    }

    /// Whether somebody is signed in.
    #[must_use]
    pub fn is_signed_in(&self) -> bool {
        matches!(self.app.auth().state(), AuthState::SignedIn { .. })
    }
}

impl Kundeapp {
    async fn log_in<T: Send + 'static>(
        &self,
        step: impl Future<Output = Result<T, AppError>> + Send + 'static,
    ) -> Result<T, LoginFailure> {
        runtime::run(step).await.map_err(|error| LoginFailure::of(&self.app, &error))
    }
}

use std::sync::Arc;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::auth::{
    AuthState, BrowserWait, CodeWait, LoginHint, OneTimeCode, RedirectAddress, UserId,
};
use kundeapp_core::error::AppError;

use super::Kundeapp;
use crate::{AppFailure, Browser, LoginFailure, LoginScreen, runtime};

/// Logging in and out. Each goes on in a task of its own when the caller stops waiting.
#[uniffi::export]
impl Kundeapp {
    /// The login screen of a shell to which the browser comes back at `redirect`; none where no browser can.
    pub fn login(&self, redirect: Option<String>) -> Result<Arc<LoginScreen>, LoginFailure> {
        let redirect = redirect.map(|redirect| redirect.parse::<RedirectAddress>()).transpose();
        let redirect = redirect.map_err(|error| LoginFailure::of(&self.app, &AppError::unexpected(error)))?;
        Ok(LoginScreen::of(&self.app, move |app| {
            let unsent = app.unsent().map_or(0, |unsent| u32::try_from(unsent.len()).unwrap_or(u32::MAX));
            Ok(app.login(redirect.clone()).with_unsent(unsent))
        }))
    }

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
    pub async fn give_up_login(&self) -> Result<(), LoginFailure> {
        let app = self.app.clone();
        self.log_in(async move {
            app.auth().give_up_login().await;
            Ok(())
        })
        .await
    }

    /// Begins a login in the system browser, which comes back at `redirect`, and opens it.
    pub async fn begin_in_browser(
        &self,
        method: LoginMethod,
        redirect: String,
        browser: Arc<dyn Browser>,
    ) -> Result<BrowserWait, LoginFailure> {
        let app = self.app.clone();
        self.log_in(async move {
            let redirect: RedirectAddress = redirect.parse().map_err(AppError::unexpected)?;
            let wait = app.auth().begin_in_browser(method, redirect).await?;
            let address = wait.address.expose().to_owned();
            runtime::blocking(move || browser.open(address).map_err(AppError::unexpected)).await?;
            Ok(wait)
        })
        .await
    }

    /// Ends it with the address that the browser came back at.
    pub async fn finish_in_browser(&self, callback: String) -> Result<UserId, LoginFailure> {
        let app = self.app.clone();
        self.log_in(async move { Ok(app.auth().finish_in_browser(&callback).await?) }).await
    }

    /// Ends the session, here and on the server, and removes the customer's data from this device. What the customer must know of
    /// how it went; none when all is well.
    pub async fn log_out(&self) -> Result<Option<String>, AppFailure> {
        let app = self.app.clone();
        self.run(async move { app.log_out().await.map(|outcome| app.explain_logout(outcome)) }).await
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

use std::sync::Arc;

use kundeapp_core::auth::{AuthState, RedirectAddress};
use kundeapp_core::error::AppError;

use super::Kundeapp;
use crate::{AppFailure, LoginFailure, LoginScreen};

/// Logging in and out, which go on when the caller stops waiting.
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

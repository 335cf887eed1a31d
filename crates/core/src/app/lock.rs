use serde::{Deserialize, Serialize};

use super::App;
use crate::auth::UserId;
use crate::error::AppError;

/// Whether the app asks for the device's fingerprint, face or code before it shows anything. Shells enforce it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppLock {
    /// Whether it does.
    pub on: bool,
    /// Whether the customer has chosen so. Otherwise it follows from how they signed in: a long session that began with
    /// `BankID` asks for a lock.
    pub chosen: bool,
}

/// A customer's choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ChosenLock {
    pub user: UserId,
    pub on: bool,
}

impl App {
    /// Whether the app is to lock itself.
    ///
    /// # Errors
    /// [`AppError::SessionEnded`] when nobody is signed in: then there is nothing to lock.
    pub fn app_lock(&self) -> Result<AppLock, AppError> {
        let user = self.inner.user().ok_or(AppError::SessionEnded)?;
        let chosen = self.inner.preferences().lock.clone().filter(|lock| lock.user == user);
        let by_login = || AppLock {
            on: self.inner.auth.login_ways().is_some_and(|ways| ways.is_bankid()),
            chosen: false,
        };
        Ok(chosen.map_or_else(by_login, |lock| AppLock { on: lock.on, chosen: true }))
    }

    /// Has the app lock itself, or not, from now on, until this customer logs out.
    ///
    /// # Errors
    /// [`AppError::SessionEnded`] when nobody is signed in; when the choice cannot be kept.
    pub fn set_app_lock(&self, on: bool) -> Result<(), AppError> {
        let user = self.inner.user().ok_or(AppError::SessionEnded)?;
        self.inner.change_preferences(|preferences| preferences.lock = Some(ChosenLock { user, on }))
    }
}

use std::sync::Arc;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::auth::{AuthState as Core, SessionEnd, UserId};
use kundeapp_core::error::AppError;

use super::Kundeapp;
use crate::showing::{CoreScreen, shown};

/// Whether somebody is signed in. What a login asks for is on its own screen.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum AuthState {
    /// Nobody is, and nobody tries to.
    SignedOut,
    /// Somebody chooses how to sign in.
    ChoosingMethod,
    /// A code is on its way to somebody.
    WaitingForCode,
    /// Somebody is in the browser.
    WaitingForBrowser,
    /// A customer is.
    SignedIn {
        /// Who it is.
        user: UserId,
    },
    /// The session is over without a logout.
    Ended {
        /// Whose it was.
        user: Option<UserId>,
        /// Why it is over.
        why: SessionEnd,
    },
}

impl From<Core> for AuthState {
    fn from(state: Core) -> Self {
        match state {
            Core::SignedOut => Self::SignedOut,
            Core::ChoosingMethod { .. } => Self::ChoosingMethod,
            Core::WaitingForCode(_) => Self::WaitingForCode,
            Core::WaitingForBrowser(_) => Self::WaitingForBrowser,
            Core::SignedIn { user } => Self::SignedIn { user },
            Core::Ended { user, why } => Self::Ended { user, why },
        }
    }
}

/// Why a session is over without a logout.
#[uniffi::remote(Enum)]
pub enum SessionEnd {
    Expired,
    Revoked,
    KeyLost,
}

/// A way of signing in.
#[uniffi::remote(Enum)]
pub enum LoginMethod {
    BankId,
    BankIdMobile,
    Sms,
    Email,
}

/// The state of the session, as a screen without data.
pub struct Session(AuthState);

impl CoreScreen for Session {
    type State = AuthState;

    fn state(&self) -> Result<AuthState, AppError> {
        Ok(self.0.clone())
    }
}

shown! {
    /// Whether somebody is signed in, and how far a login has come.
    SessionScreen, SessionListener, SessionShown: Session => AuthState
}

#[uniffi::export]
impl Kundeapp {
    /// Whether somebody is signed in, and how far a login has come.
    #[must_use]
    pub fn session(&self) -> Arc<SessionScreen> {
        SessionScreen::of(&self.app, |app| Ok(Session(app.auth().state().into())))
    }
}

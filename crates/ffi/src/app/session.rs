use std::sync::Arc;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::auth::{AuthState, BrowserWait, CodeWait, SessionEnd, UserId};
use kundeapp_core::error::AppError;
use kundeapp_core::secure_store::Secret;

use super::Kundeapp;
use crate::showing::{CoreScreen, shown};
use crate::values::Moment;

/// How far a login has come.
#[uniffi::remote(Enum)]
pub enum AuthState {
    SignedOut,
    ChoosingMethod { methods: Vec<LoginMethod> },
    WaitingForCode(CodeWait),
    WaitingForBrowser(BrowserWait),
    SignedIn { user: UserId },
    Ended { user: Option<UserId>, why: SessionEnd },
}

/// What is known while a code is waited for.
#[uniffi::remote(Record)]
pub struct CodeWait {
    pub method: LoginMethod,
    pub sent_to: String,
    pub expires_at: Moment,
    pub resend_after: Moment,
    pub tries_left: Option<u32>,
    pub methods: Vec<LoginMethod>,
}

/// What is known while the customer is in the browser.
#[uniffi::remote(Record)]
pub struct BrowserWait {
    pub method: LoginMethod,
    pub address: Secret,
    pub expires_at: Moment,
    pub methods: Vec<LoginMethod>,
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
        SessionScreen::of(&self.app, |app| Ok(Session(app.auth().state())))
    }
}

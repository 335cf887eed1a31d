use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::event::AuthEvent;
use super::proof::LoginProof;
use super::{BrowserWait, CodeWait, LoginHint, RedirectAddress};
use crate::api::wire::LoginMethod;
use crate::secure_store::Secret;

/// A login that waits for its customer. Kept in the secure store until it ends, so that it survives when the system stops the
/// app while the customer is in the browser or looks for the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PendingLogin {
    pub method: LoginMethod,
    /// What else was switched on when it began.
    pub methods: Vec<LoginMethod>,
    pub proof: LoginProof,
    /// By the company's clock.
    pub expires_at: DateTime<Utc>,
    pub waits_for: WaitsFor,
    /// How far the server was ahead of this device, in seconds.
    ahead: i64,
}

/// What it waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "waits_for", rename_all = "snake_case")]
pub(super) enum WaitsFor {
    Code { hint: LoginHint, auth_session: Secret, resend_after: DateTime<Utc>, tries_left: Option<u32> },
    Browser { state: Secret, redirect: RedirectAddress, address: Secret },
}

impl PendingLogin {
    pub fn new(
        (method, methods): (LoginMethod, Vec<LoginMethod>),
        proof: LoginProof,
        expires_at: DateTime<Utc>,
        waits_for: WaitsFor,
        ahead: TimeDelta,
    ) -> Self {
        Self { method, methods, proof, expires_at, waits_for, ahead: ahead.num_seconds() }
    }

    /// How far the server was ahead of this device when it began.
    pub fn ahead(&self) -> TimeDelta {
        TimeDelta::try_seconds(self.ahead).unwrap_or_default()
    }

    /// What the state machine waits with.
    pub fn event(&self) -> AuthEvent {
        let Self { method, methods, expires_at, .. } = self.clone();
        match &self.waits_for {
            WaitsFor::Code { hint, resend_after, tries_left, .. } => AuthEvent::CodeSent(CodeWait {
                method,
                sent_to: hint.masked(),
                expires_at,
                resend_after: *resend_after,
                tries_left: *tries_left,
                methods,
            }),
            WaitsFor::Browser { address, .. } => {
                let address = address.clone();
                AuthEvent::BrowserOpened(BrowserWait { method, address, expires_at, methods })
            }
        }
    }

    /// The record as text for the secure store.
    pub fn to_secret(&self) -> Result<Secret, serde_json::Error> {
        serde_json::to_string(self).map(Secret::new)
    }

    /// The record of a text; `None` when it is none of this version of the app.
    pub fn from_secret(secret: &Secret) -> Option<Self> {
        serde_json::from_str(secret.expose()).ok()
    }
}

//! Signing in and staying signed in.
//!
//! [`Auth`] runs the state machine of [`AuthState`]: one-time codes by e-mail or SMS through the company's authorization
//! challenge endpoint with PKCE, code for tokens, id token checked, tokens kept in the secure store and renewed one at a
//! time, here and across processes. It is the [`crate::api::TokenSource`] of the API client.

mod challenge;
mod challenge_body;
mod clock;
mod code;
mod config;
mod error;
mod event;
mod hint;
mod keeping;
mod login;
mod logout;
mod manager;
mod oidc_http;
mod pending;
mod problem;
mod process_lock;
mod provider;
mod record;
mod renewal;
mod state;
mod token_endpoint;
mod token_source;
mod tokens;
mod user;

pub use clock::{Clock, SystemClock};
pub use code::OneTimeCode;
pub use config::AuthConfig;
pub use error::AuthError;
pub use hint::LoginHint;
pub use logout::LogoutOutcome;
pub use manager::Auth;
pub use problem::LoginProblem;
pub use state::{AuthState, CodeWait, SessionEnd};
pub use user::UserId;

#[cfg(test)]
mod tests;

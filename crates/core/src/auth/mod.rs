//! Signing in and staying signed in.
//!
//! [`Auth`] runs the state machine of [`AuthState`]: `BankID` in the system browser, one-time codes by e-mail or SMS through the
//! company's authorization challenge endpoint, both with PKCE; code for tokens, id token checked, tokens kept in the secure
//! store and renewed one at a time, here and across processes. It is the [`crate::api::TokenSource`] of the API client.

mod browser;
mod callback;
mod challenge;
mod challenge_body;
mod clock;
mod code;
mod company_time;
mod config;
mod error;
mod event;
mod hint;
mod identity;
mod keeping;
mod login;
mod logout;
mod manager;
mod oidc_http;
mod pending;
mod problem;
pub(crate) mod process_lock;
mod proof;
mod provider;
mod record;
mod redirect;
mod renewal;
mod sign_in;
mod state;
mod token_endpoint;
mod token_source;
mod tokens;
mod user;
mod waiting;

pub use clock::{Clock, SystemClock};
pub use code::OneTimeCode;
pub use config::AuthConfig;
pub use error::AuthError;
pub use hint::LoginHint;
pub use identity::LoginWays;
pub use logout::LogoutOutcome;
pub use manager::Auth;
pub use problem::LoginProblem;
pub use redirect::{RedirectAddress, RedirectAddressError};
pub use state::{AuthState, BrowserWait, CodeWait, EndedSession, SessionEnd};
pub use user::UserId;

#[cfg(test)]
mod tests;

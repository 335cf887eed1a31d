#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::unreachable,
        reason = "a test that cannot be set up has failed"
    )
)]
//! The app for Kotlin and Swift: long-lived objects for the app and its screens, plain records for what they show.
//!
//! Nothing is decided here. A record is a core state, declared once more so that the compiler compares the two and UniFFI can
//! carry it; a method calls the method of the core with the same name. What this crate adds is what the boundary needs: one
//! runtime, work that goes on when the caller is gone, states delivered in order, and errors that carry the customer's words.

mod app;
mod browser;
mod failure;
mod log;
mod runtime;
mod screens;
mod secure_store;
mod showing;
mod values;

pub use app::*;
pub use browser::{Browser, BrowserFailure};
pub use failure::{AppFailure, FailureKind, FailureState, LoginFailure};
pub use log::{LogLevel, LogSink, LogSinkFailure, set_log_sink};
pub use screens::*;
pub use secure_store::{SecureStore, SecureStoreFailure, file_secure_store};
pub use showing::{ListenerGone, Subscription};

uniffi::setup_scaffolding!("kundeapp");

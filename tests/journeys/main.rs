//! Journeys of a customer through the app, against the sandbox.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod faults;
mod login;
mod sessions;

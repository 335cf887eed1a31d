//! Journeys of a customer through the app, against the sandbox.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::unreachable,
    reason = "a test that cannot be set up has failed"
)]

mod anonymous;
mod bankid;
mod calls;
mod clocks;
mod elsewhere;
mod errands;
mod faults;
mod login;
mod outbox;
mod outbox_endings;
mod scenarios;
mod second_company;
mod sessions;

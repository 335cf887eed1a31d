//! Faults on demand: what a network and a bad server do to an app.

mod fault;
mod inject;
mod rules;
mod spoil;

pub use fault::{Fault, FaultParseError};
pub(crate) use inject::inject;
pub use rules::{FaultConfig, Faults};

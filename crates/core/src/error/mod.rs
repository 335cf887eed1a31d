//! Errors as the user meets them: few kinds, each with a message that says what to do.
//!
//! Every module has rich errors of its own; they become an [`AppError`] at the edge of the core, with the rich one as its
//! source for the log.

mod app_error;
mod cause;
mod explain;
mod from_modules;
mod message;

pub use crate::auth::LoginProblem;
pub use app_error::AppError;
pub use cause::Cause;
pub use message::MessageArgument;

#[cfg(test)]
mod tests;

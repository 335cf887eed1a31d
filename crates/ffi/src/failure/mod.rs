//! What went wrong, in as few kinds as a shell does different things about. The text is the core's, in the present language.

mod app_failure;
mod login_failure;

pub use app_failure::{AppFailure, FailureKind, FailureState};
pub use login_failure::LoginFailure;

use std::sync::Arc;

use thiserror::Error;

use super::courier::Courier;
use super::subscriber::LineSubscriber;

/// The log of the phone: `Log` on Android, `Logger` on iOS. Called from a thread of its own, one line after the other.
#[uniffi::export(with_foreign)]
pub trait LogSink: Send + Sync {
    /// Writes a line. `target` names the part of the core that it comes from.
    fn write(&self, level: LogLevel, target: String, message: String) -> Result<(), LogSinkFailure>;
}

/// How much a line matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum LogLevel {
    /// Something is broken.
    Error,
    /// Something did not go as it should, and the app goes on.
    Warn,
    /// What helps to understand the others.
    Info,
}

/// The log took no line: it gets no more.
#[derive(Clone, Debug, PartialEq, Eq, Error, uniffi::Error)]
pub enum LogSinkFailure {
    /// It failed.
    #[error("the log cannot be written: {reason}")]
    Unavailable {
        /// Why.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for LogSinkFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable { reason: error.reason }
    }
}

/// From now on the core's log goes to `sink`, in the place of another one. Call it before the app is opened, to hear of that
/// too.
#[uniffi::export]
pub fn set_log_sink(sink: Arc<dyn LogSink>) {
    let courier = Courier::start(sink);
    LineSubscriber::install(courier);
}

use thiserror::Error;

use crate::FailureState;

/// Whom the states of a screen go to. Called from a thread that may wait, one call at a time, with no lock held.
pub trait Listener<T>: Send + Sync + 'static {
    /// The screen looks like this now.
    ///
    /// # Errors
    /// When the listener does not want to hear more.
    fn state(&self, state: T) -> Result<(), ListenerGone>;

    /// There is no state to show now.
    ///
    /// # Errors
    /// When the listener does not want to hear more.
    fn failure(&self, failure: FailureState) -> Result<(), ListenerGone>;
}

/// A listener that does not want to hear more, or has failed: it is let go.
#[derive(Clone, Debug, PartialEq, Eq, Error, uniffi::Error)]
pub enum ListenerGone {
    /// It said so.
    #[error("the listener is done")]
    Done,
    /// It threw something else.
    #[error("the listener failed: {reason}")]
    Failed {
        /// For the log.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ListenerGone {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { reason: error.reason }
    }
}

use thiserror::Error;

/// The system browser: Custom Tabs, `ASWebAuthenticationSession`, a desktop's own. Called from a thread that may wait.
#[uniffi::export(with_foreign)]
pub trait Browser: Send + Sync {
    /// Shows an address, which is not for the log.
    fn open(&self, address: String) -> Result<(), BrowserFailure>;
}

/// Why no browser shows the address.
#[derive(Clone, Debug, PartialEq, Eq, Error, uniffi::Error)]
pub enum BrowserFailure {
    /// There is none, or it failed.
    #[error("the browser cannot be opened: {reason}")]
    Unavailable {
        /// For the log; without the address.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for BrowserFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable { reason: error.reason }
    }
}

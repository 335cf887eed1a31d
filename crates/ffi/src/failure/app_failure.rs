use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;
use thiserror::Error;

/// Why something could not be done. Its message is for the customer; the cause is in the log.
#[derive(Clone, Debug, PartialEq, Eq, Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum AppFailure {
    /// No network: what was fetched earlier is still there.
    #[error("{0}")]
    Offline(String),
    /// The server is not well, or closed for work.
    #[error("{0}")]
    Server(String),
    /// The app must be updated.
    #[error("{0}")]
    AppTooOld(String),
    /// Nobody is signed in any more.
    #[error("{0}")]
    SessionEnded(String),
    /// It is not there, or not this customer's.
    #[error("{0}")]
    NotFound(String),
    /// What the app keeps on this device cannot be used.
    #[error("{0}")]
    Device(String),
    /// A mistake, the server's or the app's.
    #[error("{0}")]
    Unexpected(String),
}

/// The kinds of [`AppFailure`], for where one is shown and not thrown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum FailureKind {
    /// [`AppFailure::Offline`].
    Offline,
    /// [`AppFailure::Server`].
    Server,
    /// [`AppFailure::AppTooOld`].
    AppTooOld,
    /// [`AppFailure::SessionEnded`].
    SessionEnded,
    /// [`AppFailure::NotFound`].
    NotFound,
    /// [`AppFailure::Device`].
    Device,
    /// [`AppFailure::Unexpected`].
    Unexpected,
}

/// A failure in the place of a state.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FailureState {
    /// Chooses icon and button.
    pub kind: FailureKind,
    /// What happened and what to do, for the customer.
    pub text: String,
}

impl AppFailure {
    /// The failure as the customer of `app` reads it; its causes go to the log.
    #[must_use]
    pub fn of(app: &App, error: &AppError) -> Self {
        Self::in_language(app.language(), error)
    }

    /// The same before there is an app.
    #[must_use]
    pub fn in_language(language: Language, error: &AppError) -> Self {
        tracing::info!(error = error as &dyn std::error::Error, "told the shell");
        let text = error.explain(language);
        match error {
            AppError::Offline(_) => Self::Offline(text),
            AppError::ServerTrouble { .. } | AppError::PricesLate(_) | AppError::Maintenance { .. } => {
                Self::Server(text)
            }
            AppError::AppTooOld => Self::AppTooOld(text),
            AppError::SessionEnded => Self::SessionEnded(text),
            AppError::NotFound => Self::NotFound(text),
            AppError::StorageFull(_)
            | AppError::StorageReadOnly(_)
            | AppError::DataTooNew(_)
            | AppError::LocalData(_) => Self::Device(text),
            AppError::Login(_) | AppError::Unexpected(_) => Self::Unexpected(text),
        }
    }

    const fn kind(&self) -> FailureKind {
        match self {
            Self::Offline(_) => FailureKind::Offline,
            Self::Server(_) => FailureKind::Server,
            Self::AppTooOld(_) => FailureKind::AppTooOld,
            Self::SessionEnded(_) => FailureKind::SessionEnded,
            Self::NotFound(_) => FailureKind::NotFound,
            Self::Device(_) => FailureKind::Device,
            Self::Unexpected(_) => FailureKind::Unexpected,
        }
    }
}

impl From<AppFailure> for FailureState {
    fn from(failure: AppFailure) -> Self {
        Self { kind: failure.kind(), text: failure.to_string() }
    }
}

use std::io::ErrorKind;

use super::{AppError, Cause};
use crate::api::ApiError;
use crate::api::http::{HttpError, Refusal};
use crate::auth::{AuthError, LoginProblem};
use crate::company::CompanyError;
use crate::outbox::OutboxError;
use crate::secure_store::SecureStoreError;
use crate::store::StoreError;

impl AppError {
    /// What the app keeps on this device failed.
    #[must_use]
    pub fn local_data(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let error = error.into();
        let kind = error.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        match (error.downcast_ref::<StoreError>(), kind) {
            (Some(StoreError::DiskFull), _)
            | (_, Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded)) => {
                Self::StorageFull(Cause::new(error))
            }
            (Some(StoreError::ReadOnly), _)
            | (_, Some(ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied)) => {
                Self::StorageReadOnly(Cause::new(error))
            }
            (Some(StoreError::NewerSchema { .. }), _) => Self::DataTooNew(Cause::new(error)),
            _ => Self::LocalData(Cause::new(error)),
        }
    }
}

impl From<ApiError> for AppError {
    fn from(error: ApiError) -> Self {
        match error {
            ApiError::Http(HttpError::Unreachable(_)) => Self::Offline(Cause::new(error)),
            ApiError::Refused(refusal) => refusal.into(),
            ApiError::Token(source) => match source.downcast::<AuthError>() {
                Ok(error) => (*error).into(),
                Err(source) => Self::Unexpected(Cause::new(source)),
            },
            // A server that answers with nonsense is as unwell as one that says so.
            ApiError::Http(HttpError::TooLarge { .. })
            | ApiError::Unreadable { .. }
            | ApiError::Misread { .. }
            | ApiError::Mismatch { .. } => {
                Self::ServerTrouble { retry_after: None, cause: Cause::new(error) }
            }
            ApiError::Http(HttpError::Request(_)) => Self::unexpected(error),
        }
    }
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::SessionEnded => Self::SessionEnded,
            Refusal::NotFound => Self::NotFound,
            Refusal::AppTooOld => Self::AppTooOld,
            Refusal::Maintenance { until } => Self::Maintenance { until },
            Refusal::TooManyRequests { retry_after }
            | Refusal::UnderWay { retry_after }
            | Refusal::ServerTrouble { retry_after, .. } => {
                Self::ServerTrouble { retry_after, cause: Cause::new(refusal) }
            }
            // A token that was new a moment ago is refused: nothing that the user could do.
            Refusal::TokenRefused => Self::ServerTrouble { retry_after: None, cause: Cause::new(refusal) },
            Refusal::Invalid { .. } | Refusal::Other { .. } => Self::unexpected(refusal),
        }
    }
}

impl From<AuthError> for AppError {
    fn from(error: AuthError) -> Self {
        match error {
            AuthError::Login(problem) => Self::Login(problem),
            AuthError::Api(error) => error.into(),
            AuthError::SessionEnded(_) | AuthError::SignedOut => Self::SessionEnded,
            AuthError::Store(_) | AuthError::Lock(_) => Self::local_data(error),
            AuthError::Address(_)
            | AuthError::ForeignEndpoint(_)
            | AuthError::Protocol { .. }
            | AuthError::IdToken(_) => Self::ServerTrouble { retry_after: None, cause: Cause::new(error) },
            AuthError::SignedIn => Self::Login(LoginProblem::AlreadySignedIn),
            AuthError::NoLogin => Self::Login(LoginProblem::LoginForgotten),
            AuthError::Stopped(_) => Self::unexpected(error),
        }
    }
}

impl From<SecureStoreError> for AppError {
    fn from(error: SecureStoreError) -> Self {
        Self::local_data(error)
    }
}

impl From<OutboxError> for AppError {
    fn from(error: OutboxError) -> Self {
        match error {
            OutboxError::NoSuchItem => Self::NotFound,
            OutboxError::NoChance | OutboxError::Stopped => Self::unexpected(error),
            OutboxError::File(_) | OutboxError::Folder(_) | OutboxError::Key(_) | OutboxError::Unreadable => {
                Self::local_data(error)
            }
        }
    }
}

impl From<CompanyError> for AppError {
    fn from(error: CompanyError) -> Self {
        Self::unexpected(error)
    }
}

use std::time::Duration;

use crate::api::ApiError;
use crate::api::http::{HttpError, Refusal};
use crate::auth::AuthError;
use crate::error::{AppError, Cause};
use crate::screens::Link;
use crate::store::StoreError;
use crate::sync::SyncError;

/// How the app stands with the server after a sync that failed.
pub(super) fn link_after(error: &SyncError) -> Link {
    match error {
        SyncError::Api(error) => link_of(error),
        SyncError::Store(StoreError::DiskFull) => Link::StorageFull,
        SyncError::Store(StoreError::ReadOnly) => Link::StorageReadOnly,
        // Nothing was wrong with the server.
        SyncError::Store(_) | SyncError::Stopped | SyncError::Elsewhere { .. } => Link::Online,
    }
}

fn link_of(error: &ApiError) -> Link {
    match error {
        ApiError::Http(HttpError::Unreachable(_)) => Link::Offline,
        ApiError::Refused(Refusal::Maintenance { until }) => Link::Maintenance { until: *until },
        ApiError::Refused(Refusal::AppTooOld) => Link::AppTooOld,
        ApiError::Refused(Refusal::SessionEnded) => Link::SessionEnded,
        ApiError::Token(source) => match source.downcast_ref() {
            Some(AuthError::SessionEnded(_) | AuthError::SignedOut) => Link::SessionEnded,
            Some(AuthError::Api(error)) => link_of(error),
            _ => Link::Trouble,
        },
        _ => Link::Trouble,
    }
}

/// The same failure as the user meets it.
pub(super) fn app_error(error: SyncError) -> AppError {
    match (link_after(&error), error) {
        (Link::Offline, error) => AppError::Offline(Cause::new(error)),
        (Link::Maintenance { until }, _) => AppError::Maintenance { until },
        (Link::AppTooOld, _) => AppError::AppTooOld,
        (Link::SessionEnded, _) => AppError::SessionEnded,
        (_, SyncError::Store(error)) => AppError::local_data(error),
        (_, SyncError::Stopped) => AppError::unexpected(SyncError::Stopped),
        (_, error @ SyncError::Elsewhere { .. }) => AppError::PricesLate(Cause::new(error)),
        (_, SyncError::Api(error)) => {
            let retry_after = wait_asked_for(&error);
            AppError::ServerTrouble { retry_after, cause: Cause::new(SyncError::Api(error)) }
        }
    }
}

/// How long the server asks the app to wait.
fn wait_asked_for(error: &ApiError) -> Option<Duration> {
    match error {
        ApiError::Refused(
            Refusal::TooManyRequests { retry_after } | Refusal::ServerTrouble { retry_after, .. },
        ) => *retry_after,
        _ => None,
    }
}

use std::time::Duration;

use chrono::{DateTime, Utc};
use thiserror::Error;

use super::{Cause, LoginProblem};

/// What went wrong, in as many kinds as a user can do different things about.
#[derive(Clone, Debug, Error)]
pub enum AppError {
    /// The server was not reached: no network, or a bad one.
    #[error("offline")]
    Offline(#[source] Cause),
    /// The server is not well, or has too much to do.
    #[error("the server is in trouble")]
    ServerTrouble {
        /// How long to wait, when the server says so.
        retry_after: Option<Duration>,
        /// What happened.
        #[source]
        cause: Cause,
    },
    /// Prices that come from elsewhere than the company's server did not; everything else is up to date.
    #[error("the prices could not be fetched")]
    PricesLate(#[source] Cause),
    /// Planned work on the service.
    #[error("the service is closed for maintenance")]
    Maintenance {
        /// When it ends, when that is known.
        until: Option<DateTime<Utc>>,
    },
    /// The server does not serve this version any more.
    #[error("the app is too old")]
    AppTooOld,
    /// Nobody is signed in any more.
    #[error("the session has ended")]
    SessionEnded,
    /// It is not there, or not this customer's.
    #[error("not found")]
    NotFound,
    /// A login did not go through.
    #[error("login: {0}")]
    Login(#[from] LoginProblem),
    /// There is no space left on this device. What was fetched earlier can be read.
    #[error("no space left on this device")]
    StorageFull(#[source] Cause),
    /// What the app keeps on this device can be read and not written.
    #[error("the data on this device cannot be written")]
    StorageReadOnly(#[source] Cause),
    /// A newer version of the app wrote what is on this device; it stays as it is.
    #[error("a newer version of the app wrote the data on this device")]
    DataTooNew(#[source] Cause),
    /// What the app keeps on this device cannot be read or written.
    #[error("the data on this device cannot be used")]
    LocalData(#[source] Cause),
    /// A mistake, the server's or the app's.
    #[error("something unexpected")]
    Unexpected(#[source] Cause),
}

impl AppError {
    /// Something that should not happen.
    #[must_use]
    pub fn unexpected(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Unexpected(Cause::new(error))
    }

    /// Whether the same may go well a little later without anybody doing anything.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Offline(_) | Self::ServerTrouble { .. } | Self::PricesLate(_) | Self::Maintenance { .. }
        )
    }
}

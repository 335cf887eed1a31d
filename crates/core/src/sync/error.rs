use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::store::StoreError;

/// Why a sync stopped.
#[derive(Clone, Debug, Error)]
pub enum SyncError {
    /// The server was not reached, said no, or answered with something else than the contract.
    #[error(transparent)]
    Api(Arc<ApiError>),
    /// Prices from elsewhere than the company's server did not come. Everything else did, and is stored.
    #[error("{prices} from elsewhere")]
    Elsewhere {
        /// Which.
        prices: Prices,
        /// Why.
        #[source]
        error: Arc<ApiError>,
    },
    /// What came could not be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The runtime ended while it ran.
    #[error("the sync was stopped")]
    Stopped,
}

/// Prices that a company may leave to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prices {
    /// Its own, of grid rent.
    Tariffs,
    /// The market's.
    Spot,
}

impl fmt::Display for Prices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tariffs => "tariffs",
            Self::Spot => "spot prices",
        })
    }
}

/// A sync that stopped, and of when the data are that stay.
#[derive(Clone, Debug, Error)]
#[error("{error}")]
pub struct SyncFailure {
    /// Why it stopped.
    #[source]
    pub error: SyncError,
    /// When the last sync that came to its end did, by the server's clock; `None` when none ever has.
    pub last_good: Option<DateTime<Utc>>,
}

impl From<ApiError> for SyncError {
    fn from(error: ApiError) -> Self {
        Self::Api(Arc::new(error))
    }
}

impl SyncError {
    pub(super) fn elsewhere(prices: Prices) -> impl FnOnce(ApiError) -> Self {
        move |error| Self::Elsewhere { prices, error: Arc::new(error) }
    }

    pub(super) const fn is_damage(&self) -> bool {
        matches!(self, Self::Store(StoreError::Corrupt(_)))
    }
}

/// Whether the server does not know a cursor or page token of its own any more, as after a restore.
pub(super) fn is_forgotten_place(error: &ApiError) -> bool {
    matches!(error, ApiError::Refused(Refusal::NotFound | Refusal::Other { status: 400 | 410 }))
}

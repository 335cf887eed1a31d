use chrono::{DateTime, Utc};

use super::SyncFailure;

/// What the shell shows of syncing.
#[derive(Clone, Debug, Default)]
pub struct SyncStatus {
    /// What a running sync is at; `None` when none runs.
    pub step: Option<SyncStep>,
    /// The screens of the point that is looked at have something to show: older data, or the newest of a first sync that
    /// goes on.
    pub useful: bool,
    /// When the last sync that came to its end did, by the server's clock.
    pub last_good: Option<DateTime<Utc>>,
    /// Why the last one stopped; `None` after a good one.
    pub failure: Option<SyncFailure>,
}

/// The steps of a sync in their order; those with nothing new are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncStep {
    /// Asking what is new.
    Changes,
    /// Customer and metering points.
    Points,
    /// Spot prices.
    SpotPrices,
    /// The tariff book.
    Tariffs,
    /// Bills.
    Invoices,
    /// Metering values, newest day first.
    Values {
        /// Day blocks stored by this sync.
        done: u64,
        /// Day blocks that were new when it began.
        total: u64,
    },
}

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use tokio::runtime::Handle;
use tokio::sync::watch;

use super::pass::Pass;
use super::{PriceSources, SyncError, SyncFailure, SyncSource, SyncStatus};
use crate::api::wire::Gsrn;
use crate::store::{Ingest, Store, StoreError};

/// What a sync that came to its end did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncOutcome {
    /// The server's clock when it was asked: from it comes "today".
    pub server_now: DateTime<Utc>,
    /// What became of the day blocks that came.
    pub values: Ingest,
    /// The store was damaged: it was set aside, and everything fetched again.
    pub rebuilt: bool,
}

/// What [`Syncer::sync`] gives.
pub type SyncResult = Result<SyncOutcome, SyncFailure>;

/// Keeps one user's store up to date. Cheap to clone.
pub struct Syncer<S> {
    shared: Arc<Shared<S>>,
}

struct Shared<S> {
    source: S,
    prices: PriceSources,
    store: Arc<Store>,
    runtime: Handle,
    status: watch::Sender<SyncStatus>,
    /// Where the result of the sync under way, or of the last one, lands.
    landing: Mutex<Option<watch::Receiver<Option<SyncResult>>>>,
    /// The point that the user looks at.
    focus: Mutex<Option<Gsrn>>,
}

impl<S> Clone for Syncer<S> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<S: SyncSource> Syncer<S> {
    /// A syncer from `source` to `store`, whose tasks `runtime` owns. Reads the store, so call it where blocking is allowed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(source: S, store: Arc<Store>, runtime: Handle) -> Result<Self, StoreError> {
        Self::with_prices(source, PriceSources::default(), store, runtime)
    }

    /// The same with prices from elsewhere than `source`, where `prices` says so.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn with_prices(
        source: S,
        prices: PriceSources,
        store: Arc<Store>,
        runtime: Handle,
    ) -> Result<Self, StoreError> {
        let last_good = store.read(|reader| reader.last_sync())?.map(|last| last.server_now);
        let status = watch::Sender::new(SyncStatus {
            last_good,
            useful: last_good.is_some(),
            ..SyncStatus::default()
        });
        let (landing, focus) = (Mutex::default(), Mutex::default());
        Ok(Self { shared: Arc::new(Shared { source, prices, store, runtime, status, landing, focus }) })
    }

    /// Says which point the user looks at: of very many values, the next sync begins with its own.
    pub fn look_at(&self, point: Option<Gsrn>) {
        *self.shared.focus.lock().unwrap_or_else(PoisonError::into_inner) = point;
    }

    /// What a sync is doing, or how the last one ended; the latest wins.
    #[must_use]
    pub fn status(&self) -> watch::Receiver<SyncStatus> {
        self.shared.status.subscribe()
    }

    /// Brings the store up to date. While one runs, everybody gets that one's result. Dropping the future stops nothing.
    ///
    /// # Errors
    /// What stopped it, and when the last good sync was; the data of that one stay.
    pub async fn sync(&self) -> SyncResult {
        let mut landing = self.join_or_start();
        let landed = landing.wait_for(Option::is_some).await.ok().and_then(|result| result.clone());
        landed.unwrap_or_else(|| self.shared.ended(Err(SyncError::Stopped)))
    }

    fn join_or_start(&self) -> watch::Receiver<Option<SyncResult>> {
        let mut landing = self.shared.landing.lock().unwrap_or_else(PoisonError::into_inner);
        let under_way =
            landing.as_ref().filter(|landing| landing.has_changed().is_ok() && landing.borrow().is_none());
        if let Some(under_way) = under_way {
            return under_way.clone();
        }
        let (land, receiver) = watch::channel(None);
        *landing = Some(receiver.clone());
        let shared = Arc::clone(&self.shared);
        self.shared.runtime.spawn(async move {
            let result = shared.run().await;
            land.send_replace(Some(result));
        });
        receiver
    }
}

impl<S: SyncSource> Shared<S> {
    async fn run(&self) -> SyncResult {
        self.ended(self.run_and_repair().await)
    }

    fn ended(&self, result: Result<SyncOutcome, SyncError>) -> SyncResult {
        let last_good = self.status.borrow().last_good;
        let result = result.map_err(|error| SyncFailure { error, last_good });
        self.status.send_modify(|status| {
            status.step = None;
            status.failure = result.as_ref().err().cloned();
            if let Ok(outcome) = &result {
                status.useful = true;
                status.last_good = Some(outcome.server_now);
            }
        });
        result
    }

    async fn run_and_repair(&self) -> Result<SyncOutcome, SyncError> {
        let focus = *self.focus.lock().unwrap_or_else(PoisonError::into_inner);
        let pass = Pass {
            source: &self.source,
            store: &self.store,
            status: &self.status,
            focus,
            prices: &self.prices,
        };
        let damaged = self.store.is_damaged();
        if !damaged {
            match pass.run().await {
                Err(error) if error.is_damage() => {}
                result => return result,
            }
        }
        pass.blocking(|store| store.rebuild().map(drop)).await?;
        Ok(SyncOutcome { rebuilt: true, ..pass.run().await? })
    }
}

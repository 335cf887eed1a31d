use std::sync::Arc;

use nettleie::time::local_date;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use super::error::is_forgotten_place;
use super::{PriceSources, SyncError, SyncOutcome, SyncSource, SyncStatus, SyncStep};
use crate::api::wire::{Changes, Gsrn};
use crate::store::{LastSync, Reader, Store, StoreError, Writer};

/// One pass from asking what is new to having it all.
pub(super) struct Pass<'s, S> {
    pub(super) source: &'s S,
    pub(super) store: &'s Arc<Store>,
    pub(super) status: &'s watch::Sender<SyncStatus>,
    /// The point that the user looks at, if they have chosen one.
    pub(super) focus: Option<Gsrn>,
    pub(super) prices: &'s PriceSources,
}

impl<S: SyncSource> Pass<'_, S> {
    /// Points come first, since they bound everything else; then what the first screens show; values last, being the most.
    /// Of very many values, those of the point that is looked at come before everything that can wait.
    pub(super) async fn run(&self) -> Result<SyncOutcome, SyncError> {
        self.at(SyncStep::Changes);
        let changes = self.changes().await?;
        self.points(&changes).await?;
        self.begun(&changes).await?;
        let spot = set_aside(self.spot(&changes, local_date(changes.now)).await)?;
        let tariffs = set_aside(self.tariffs(&changes).await)?;
        self.readings(&changes).await?;
        self.values_in_view(&changes).await?;
        self.invoices(&changes).await?;
        self.content(&changes).await?;
        let values = self.values(&changes).await?;
        let last = LastSync { cursor: changes.cursor, server_now: changes.now };
        self.write(move |writer| writer.put_last_sync(&last)).await?;
        match spot.or(tariffs) {
            Some(error) => Err(error),
            None => Ok(SyncOutcome { server_now: changes.now, values, rebuilt: false }),
        }
    }

    /// Before a first sync has come to its end, screens learn what today is; not before the points are here, since somebody without
    /// points would be told so.
    async fn begun(&self, changes: &Changes) -> Result<(), SyncError> {
        let now = changes.now;
        let first = self.read(|reader| Ok(reader.last_sync()?.is_none())).await?;
        if first { self.write(move |writer| writer.put_begun(now)).await } else { Ok(()) }
    }

    async fn changes(&self) -> Result<Changes, SyncError> {
        let cursor = self.read(|reader| Ok(reader.last_sync()?.map(|last| last.cursor))).await?;
        match self.source.changes(cursor.as_ref()).await {
            Err(error) if cursor.is_some() && is_forgotten_place(&error) => {
                tracing::warn!("the server does not know its cursor any more: everything is fetched again");
                self.write(|writer| writer.forget_feed()).await?;
                Ok(self.source.changes(None).await?)
            }
            result => Ok(result?),
        }
    }

    pub(super) fn at(&self, step: SyncStep) {
        self.status.send_modify(|status| status.step = Some(step));
    }

    /// From here on the first screens have what they show.
    pub(super) fn useful(&self) {
        self.status.send_if_modified(|status| !std::mem::replace(&mut status.useful, true));
    }

    pub(super) async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Reader<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, SyncError> {
        self.blocking(|store| store.read(query)).await
    }

    /// One transaction in the blocking pool; it comes to its end even if the pass does not.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, SyncError> {
        self.blocking(|store| store.write(change)).await
    }

    pub(super) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, SyncError> {
        let store = Arc::clone(self.store);
        Ok(spawn_blocking(move || work(&store)).await.map_err(|_| SyncError::Stopped)??)
    }
}

/// What others do not give must not keep the company's own from coming: told when everything else is here.
fn set_aside(result: Result<(), SyncError>) -> Result<Option<SyncError>, SyncError> {
    match result {
        Err(error @ SyncError::Elsewhere { .. }) => Ok(Some(error)),
        result => result.map(|()| None),
    }
}

//! Metering values: a walk through pages, newest day first, that goes on where it was interrupted.

use super::error::is_forgotten_place;
use super::pass::Pass;
use super::{SyncError, SyncSource, SyncStep};
use crate::Chain;
use crate::api::ApiError;
use crate::api::wire::{Changes, ValuesPage};
use crate::store::{DayRow, Ingest, Part, PartState, Store, StoreError, Walk, Writer};

/// Of so many rows in a first walk on, the file is written anew once they are in.
const WORTH_COMPACTING: usize = 2_000;

/// From so many new days on, a first sync begins with the days of the point that is looked at. Fewer come in two or three
/// answers, and one more request would not make them quicker.
const WORTH_LOOKING_FIRST: u64 = 5_000;

impl<S: SyncSource> Pass<'_, S> {
    /// Of a first sync of very many days, fetches those of the point that is looked at.
    pub(super) async fn values_in_view(&self, changes: &Changes) -> Result<(), SyncError> {
        let focus = self.focus;
        let (fetched, point) = self
            .read(move |reader| {
                let fetched = reader.part(Part::Values)?.cursor.is_some() || reader.walk()?.is_some();
                Ok((fetched, reader.point_in_view(focus)?))
            })
            .await?;
        if fetched {
            self.useful();
        } else if let Some(point) = point.filter(|_| changes.values.days >= WORTH_LOOKING_FIRST) {
            self.at(SyncStep::Values { done: 0, total: changes.values.days });
            let page = self.source.newest_values(point).await?;
            self.write(move |writer| ingest(writer, &page)).await?;
            self.useful();
        }
        Ok(())
    }

    /// Goes on with a walk that was interrupted, then fetches what is newer still.
    pub(super) async fn values(&self, changes: &Changes) -> Result<Ingest, SyncError> {
        let mut ingest = Ingest::default();
        if let Some(walk) = self.read(|reader| reader.walk()).await? {
            self.walk(walk, changes, &mut ingest).await?;
        }
        let since = self.read(|reader| reader.part(Part::Values)).await?.cursor;
        if since.as_ref() != Some(&changes.cursor) {
            let walk = Walk { since, page: None, target: changes.cursor.clone() };
            if changes.values.days > 0 {
                self.walk(walk, changes, &mut ingest).await?;
            } else {
                self.write(move |writer| put_walk(writer, walk, None)).await?;
            }
        }
        Ok(ingest)
    }

    async fn walk(&self, mut walk: Walk, changes: &Changes, ingest: &mut Ingest) -> Result<(), SyncError> {
        let total = changes.values.days;
        loop {
            let done = (ingest.stored + ingest.unchanged + ingest.outside + ingest.unknown_point) as u64;
            self.at(SyncStep::Values { done: done.min(total), total });
            let page = self.page(&mut walk).await?;
            if page.next.is_some() && page.next == walk.page {
                return Err(ApiError::Mismatch { what: "values" }.into());
            }
            let (this, next) = (walk.clone(), page.next.clone());
            let stored = self.write(move |writer| ingest_page(writer, this, &page)).await?;
            self.useful();
            ingest.stored += stored.stored;
            ingest.unchanged += stored.unchanged;
            ingest.outside += stored.outside;
            ingest.unknown_point += stored.unknown_point;
            if next.is_none() {
                break;
            }
            walk.page = next;
        }
        if walk.since.is_none() && ingest.stored >= WORTH_COMPACTING {
            self.compact().await;
        }
        Ok(())
    }

    /// The walk's next page; from its beginning when the server does not know the token any more.
    async fn page(&self, walk: &mut Walk) -> Result<ValuesPage, SyncError> {
        match self.source.values(walk.since.as_ref(), walk.page.as_deref()).await {
            Err(error) if walk.page.is_some() && is_forgotten_place(&error) => {
                walk.page = None;
                Ok(self.source.values(walk.since.as_ref(), None).await?)
            }
            result => Ok(result?),
        }
    }

    /// Everything is stored by now: a file that stays larger, for want of space, is no failure.
    async fn compact(&self) {
        if let Err(error) = self.blocking(Store::compact).await {
            tracing::warn!(error = %Chain(&error), "the store stays larger than it need be");
        }
    }
}

/// A page's days and where the walk goes on, in one transaction.
fn ingest_page(writer: &Writer<'_>, walk: Walk, page: &ValuesPage) -> Result<Ingest, StoreError> {
    let ingest = ingest(writer, page)?;
    put_walk(writer, walk, page.next.clone())?;
    Ok(ingest)
}

fn ingest(writer: &Writer<'_>, page: &ValuesPage) -> Result<Ingest, StoreError> {
    let rows: Result<Vec<_>, _> =
        page.blocks.iter().map(|block| DayRow::try_from(block).map(|row| (block.point(), row))).collect();
    let rows = rows.map_err(|error| StoreError::Statement(error.to_string()))?;
    writer.put_days(rows.iter().map(|(id, row)| (*id, row)))
}

/// Where the walk goes on; without a `next` page it is done, and the values are where it aimed at.
fn put_walk(writer: &Writer<'_>, walk: Walk, next: Option<String>) -> Result<(), StoreError> {
    if next.is_some() {
        return writer.put_walk(Some(&Walk { page: next, ..walk }));
    }
    writer.put_walk(None)?;
    writer.put_part(Part::Values, &PartState { cursor: Some(walk.target), ..PartState::default() })
}

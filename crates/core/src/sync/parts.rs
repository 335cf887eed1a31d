//! The parts that come whole: points, tariff book, bills.

use nettleie::time::local_date;

use super::pass::Pass;
use super::{SyncError, SyncSource, SyncStep};
use crate::api::wire::Changes;
use crate::store::{Part, PartState};

impl<S: SyncSource> Pass<'_, S> {
    /// Deletes what the customer may no longer see, and fetches the points when there is another list.
    pub(super) async fn points(&self, changes: &Changes) -> Result<(), SyncError> {
        let ended = changes.ended_access.clone();
        let version = changes.metering_points;
        let (same_list, same_people) = self
            .write(move |writer| {
                let reader = writer.reader();
                let same_list = reader.part(Part::Points)?.version == Some(version);
                let mut held = false;
                for id in &ended {
                    held |= reader.point(*id)?.is_some();
                }
                // With the list unchanged since an interrupted pass, the point has been given back: the list decides.
                if held && !same_list {
                    writer.end_access(&ended)?;
                }
                Ok((same_list && !held, reader.customer()?.is_some() && same_list))
            })
            .await?;
        if !same_people {
            self.at(SyncStep::Points);
            let customer = self.source.customer().await?;
            self.write(move |writer| writer.put_customer(&customer)).await?;
        }
        if !same_list {
            self.at(SyncStep::Points);
            let list = self.source.metering_points().await?;
            let gone = self
                .write(move |writer| {
                    writer.put_part(
                        Part::Points,
                        &PartState { version: Some(version), ..PartState::default() },
                    )?;
                    writer.put_points(&list.metering_points)
                })
                .await?;
            tracing::debug!(gone, "metering points fetched");
        }
        Ok(())
    }

    /// Fetches the tariff book when there is another one.
    pub(super) async fn tariffs(&self, changes: &Changes) -> Result<(), SyncError> {
        if let Some(api) = &self.prices.tariffs {
            return self.tariffs_for_steering(api, local_date(changes.now)).await;
        }
        let known = self.read(|reader| reader.part(Part::Tariffs)).await?.version;
        if known == Some(changes.tariffs) {
            return Ok(());
        }
        self.at(SyncStep::Tariffs);
        let tariffs = self.source.tariffs().await?;
        self.write(move |writer| {
            writer.put_part(
                Part::Tariffs,
                &PartState { version: Some(tariffs.version), ..PartState::default() },
            )?;
            writer.put_tariffs(tariffs.book)
        })
        .await
    }

    /// Fetches the bills that are newer than the last ones.
    pub(super) async fn invoices(&self, changes: &Changes) -> Result<(), SyncError> {
        let known = self.read(|reader| reader.part(Part::Invoices)).await?;
        if known.version == Some(changes.invoices) {
            return Ok(());
        }
        self.at(SyncStep::Invoices);
        let invoices = self.source.invoices(known.cursor.as_ref()).await?.invoices;
        let cursor = Some(changes.cursor.clone());
        let state = PartState { version: Some(changes.invoices), cursor, from: None };
        self.write(move |writer| {
            writer.put_part(Part::Invoices, &state)?;
            writer.put_invoices(&invoices)
        })
        .await?;
        Ok(())
    }
}

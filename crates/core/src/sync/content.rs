//! What the company tells and offers: small lists that come whole.

use super::pass::Pass;
use super::{SyncError, SyncSource};
use crate::api::wire::{Changes, Cursor, CustomerKind};
use crate::store::{Part, PartState};

/// Whom articles and outages are for: the areas of the customer's points, and what kind of customer it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Areas, with commas between.
    pub areas: String,
    /// The kind of customer; `None` before anybody is known.
    pub category: Option<CustomerKind>,
}

impl<S: SyncSource> Pass<'_, S> {
    /// Fetches each list that there is another edition of, or another audience for.
    pub(super) async fn content(&self, changes: &Changes) -> Result<(), SyncError> {
        let audience = self.audience().await?;
        let everybody = format!("{} {:?}", audience.areas, audience.category);
        if let Some(state) = self.other(Part::News, changes.news, &everybody).await? {
            let news = self.source.news(&audience).await?;
            self.write(move |writer| {
                writer.put_part(Part::News, &state)?;
                writer.put_news(&news.articles)
            })
            .await?;
        }
        if let Some(state) = self.other(Part::Outages, changes.outages, &everybody).await? {
            let outages = self.source.outages(&audience).await?;
            self.write(move |writer| {
                writer.put_part(Part::Outages, &state)?;
                writer.put_outages(&outages.outages)
            })
            .await?;
        }
        if let Some(state) = self.other(Part::Forms, changes.forms, "").await? {
            let forms = self.source.forms().await?;
            self.write(move |writer| {
                writer.put_part(Part::Forms, &state)?;
                writer.put_forms(&forms.forms)
            })
            .await?;
        }
        if let Some(state) = self.other(Part::Inspections, changes.inspections, "").await? {
            let inspections = self.source.inspections().await?;
            self.write(move |writer| {
                writer.put_part(Part::Inspections, &state)?;
                writer.put_inspections(&inspections.inspections)
            })
            .await?;
        }
        Ok(())
    }

    async fn audience(&self) -> Result<Audience, SyncError> {
        self.read(|reader| {
            let mut areas: Vec<String> = reader.points()?.into_iter().map(|point| point.area).collect();
            areas.sort();
            areas.dedup();
            let category = reader.customer()?.map(|customer| customer.kind);
            Ok(Audience { areas: areas.join(","), category })
        })
        .await
    }

    /// What a part is to be once it is fetched; `None` when it is that already, or is not offered. Whom it was fetched for
    /// stands in the place of the cursor.
    async fn other(
        &self,
        part: Part,
        version: Option<u64>,
        audience: &str,
    ) -> Result<Option<PartState>, SyncError> {
        let Some(version) = version else { return Ok(None) };
        let known = self.read(move |reader| reader.part(part)).await?;
        let wanted =
            PartState { version: Some(version), cursor: Some(Cursor::from_text(audience)), from: None };
        let nothing_there = version == 0 && known.version.is_none();
        Ok((known != wanted && !nothing_there).then_some(wanted))
    }
}

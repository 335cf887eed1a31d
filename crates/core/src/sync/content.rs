//! What the company tells and offers: small lists that come whole, all that are other in one request.

use super::pass::Pass;
use super::{SyncError, SyncSource};
use crate::api::ApiError;
use crate::api::wire::{Changes, Content, ContentPart, Cursor, CustomerKind};
use crate::store::{Part, PartState, StoreError, Writer};

/// Whom articles and outages are for: the areas of the customer's points, and what kind of customer it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Areas, with commas between.
    pub areas: String,
    /// The kind of customer; `None` before anybody is known.
    pub category: Option<CustomerKind>,
}

/// A list that is to be fetched, and how far it has been fetched then.
type Wanted = (ContentPart, PartState);

impl<S: SyncSource> Pass<'_, S> {
    /// Fetches the lists that there is another edition of, or another audience for.
    pub(super) async fn content(&self, changes: &Changes) -> Result<(), SyncError> {
        let audience = self.audience().await?;
        let wanted = self.other(changes, &audience).await?;
        if wanted.is_empty() {
            return Ok(());
        }
        let parts: Vec<ContentPart> = wanted.iter().map(|(part, _)| *part).collect();
        let content = self.source.content(&parts, &audience).await?;
        if !parts.iter().all(|part| content.has(*part)) {
            return Err(ApiError::Mismatch { what: "content" }.into());
        }
        self.write(move |writer| put(writer, &wanted, &content)).await
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

    /// The lists that are not what they should be. One that is not offered is not wanted, nor one that never had anything.
    /// Whom a list was fetched for stands in the place of the cursor.
    async fn other(&self, changes: &Changes, audience: &Audience) -> Result<Vec<Wanted>, SyncError> {
        let everybody = format!("{} {:?}", audience.areas, audience.category);
        let offered = [
            (ContentPart::News, changes.news, everybody.clone()),
            (ContentPart::Outages, changes.outages, everybody),
            (ContentPart::Forms, changes.forms, String::new()),
            (ContentPart::Inspections, changes.inspections, String::new()),
        ];
        self.read(move |reader| {
            let mut wanted = Vec::new();
            for (part, version, audience) in offered {
                let Some(version) = version else { continue };
                let known = reader.part(kept_as(part))?;
                let state = PartState {
                    version: Some(version),
                    cursor: Some(Cursor::from_text(audience)),
                    from: None,
                };
                let nothing_there = version == 0 && known.version.is_none();
                if known != state && !nothing_there {
                    wanted.push((part, state));
                }
            }
            Ok(wanted)
        })
        .await
    }
}

fn put(writer: &Writer<'_>, wanted: &[Wanted], content: &Content) -> Result<(), StoreError> {
    for (part, state) in wanted {
        writer.put_part(kept_as(*part), state)?;
    }
    content.news.as_ref().map_or(Ok(()), |news| writer.put_news(&news.articles))?;
    content.outages.as_ref().map_or(Ok(()), |outages| writer.put_outages(&outages.outages))?;
    content.forms.as_ref().map_or(Ok(()), |forms| writer.put_forms(&forms.forms))?;
    content.inspections.as_ref().map_or(Ok(()), |list| writer.put_inspections(&list.inspections))
}

const fn kept_as(part: ContentPart) -> Part {
    match part {
        ContentPart::News => Part::News,
        ContentPart::Outages => Part::Outages,
        ContentPart::Forms => Part::Forms,
        ContentPart::Inspections => Part::Inspections,
    }
}

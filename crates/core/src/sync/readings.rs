//! Readings: only for points whose meter tells no hours, so that nobody else pays a request.

use super::pass::Pass;
use super::{SyncError, SyncSource};
use crate::api::wire::{Changes, Gsrn, Metering};
use crate::store::{Part, PartState};

impl<S: SyncSource> Pass<'_, S> {
    /// Fetches the readings of each such point when there are other ones.
    pub(super) async fn readings(&self, changes: &Changes) -> Result<(), SyncError> {
        let version = changes.readings;
        let points: Vec<Gsrn> = self
            .read(move |reader| {
                if reader.part(Part::Readings)?.version == Some(version) {
                    return Ok(Vec::new());
                }
                let without_hours =
                    reader.points()?.into_iter().filter(|point| point.metering == Metering::Readings);
                Ok(without_hours.map(|point| point.id).collect())
            })
            .await?;
        if points.is_empty() {
            return Ok(());
        }
        let mut found = Vec::new();
        for point in points {
            found.push((point, self.source.readings(point).await?.readings));
        }
        self.write(move |writer| {
            let state = PartState { version: Some(version), ..PartState::default() };
            writer.put_part(Part::Readings, &state)?;
            found.iter().try_for_each(|(point, readings)| writer.put_readings(*point, readings))
        })
        .await
    }
}

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use nettleie::load::spot_json;
use nettleie::spot::PriceArea;
use nettleie::time::{DateRange, local_date};
use tokio::task::JoinSet;

use super::files::{Here, is_settled, to_ask};
use crate::api::elsewhere::SpotFiles;
use crate::store::{Part, PartState, SpotDay, StoreError};
use crate::sync::pass::Pass;
use crate::sync::{Prices, SyncError, SyncSource, SyncStep};

/// Files that are asked for at the same time, and stored together.
const TOGETHER: usize = 6;

impl<S: SyncSource> Pass<'_, S> {
    /// Fetches what is wanted of the daily files, newest day first. What has come stays when the rest does not.
    pub(in crate::sync) async fn spot_from_files(
        &self,
        files: &SpotFiles,
        areas: BTreeMap<PriceArea, NaiveDate>,
        now: DateTime<Utc>,
    ) -> Result<(), SyncError> {
        for (area, first) in areas {
            let here = self.here(area, first, now).await?;
            let ask = to_ask(&here, first, now);
            for days in ask.chunks(TOGETHER) {
                self.at(SyncStep::SpotPrices);
                let found = fetch(files, area, days, now).await?;
                let before = here.asked_from.filter(|_| !here.has_gap(now));
                let asked_from = days.iter().copied().chain(before).min();
                self.write(move |writer| {
                    let state = PartState { from: asked_from, ..PartState::default() };
                    writer.put_part(Part::Spot(area), &state)?;
                    writer.put_spot(area, &found)
                })
                .await?;
            }
        }
        Ok(())
    }

    async fn here(&self, area: PriceArea, first: NaiveDate, now: DateTime<Utc>) -> Result<Here, SyncError> {
        let end = local_date(now).checked_add_days(Days::new(2)).unwrap_or(NaiveDate::MAX);
        self.read(move |reader| {
            let days = reader.spot(area, DateRange::new(first, end))?;
            let days = days.into_iter().map(|day| (day.day(), day.is_final())).collect();
            Ok(Here { days, asked_from: reader.part(Part::Spot(area))?.from })
        })
        .await
    }
}

/// The files of some days at the same time; those that are not published are left out.
async fn fetch(
    files: &SpotFiles,
    area: PriceArea,
    days: &[NaiveDate],
    now: DateTime<Utc>,
) -> Result<Vec<SpotDay>, SyncError> {
    let mut under_way = JoinSet::new();
    for day in days.iter().copied() {
        let files = files.clone();
        under_way.spawn(async move { files.day(area, day).await });
    }
    let mut found = Vec::new();
    while let Some(file) = under_way.join_next().await {
        let file = file.map_err(|_| SyncError::Stopped)?.map_err(SyncError::elsewhere(Prices::Spot))?;
        if let Some(day) = file {
            found.push(stored(day, now)?);
        }
    }
    Ok(found)
}

fn stored(day: spot_json::SpotDay, now: DateTime<Utc>) -> Result<SpotDay, SyncError> {
    let is_final = is_settled(day.date, now);
    let stored = SpotDay::new(day.date, day.resolution, is_final, day.prices);
    Ok(stored.map_err(|error| StoreError::Statement(error.to_string()))?)
}

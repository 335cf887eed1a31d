use std::collections::BTreeMap;

use nettleie::metering::Direction;
use nettleie::quantity::Money;
use nettleie::time::{LocalDay, Month};

use super::SupportDay;
use super::current::figures;
use crate::api::wire::MeteringPoint;
use crate::screens::desk::Desk;
use crate::screens::settling::{StateHours, StateKind, Terms};
use crate::store::{Reader, StoreError};

/// The days of a month that have values.
pub(super) fn of(
    desk: &Desk,
    reader: &Reader<'_>,
    point: &MeteringPoint,
    terms: &Terms,
    month: Month,
) -> Result<Vec<SupportDay>, StoreError> {
    let state = StateHours::read(reader, point, terms, month.range())?;
    let summaries = reader.summaries(point.id, Direction::Consumption, month.range())?;
    let days = summaries.iter().filter_map(|summary| {
        let energy = summary.energy?;
        let mut amounts: BTreeMap<StateKind, Money> = BTreeMap::new();
        for hour in LocalDay::of(summary.day).hours() {
            if let Some((kind, amount)) = state.of_hour(hour.start) {
                *amounts.entry(kind).or_default() += amount;
            }
        }
        let amounts = figures(desk, &amounts);
        let aloud = [desk.format.spoken_energy(energy)];
        let parts = aloud.into_iter().chain(amounts.iter().map(|figure| figure.spoken.clone()));
        Some(SupportDay {
            date: summary.day,
            label: desk.format.short_day(summary.day),
            energy: desk.format.energy(energy),
            spoken: format!(
                "{}: {}",
                desk.format.long_day(summary.day),
                parts.collect::<Vec<_>>().join(", ")
            ),
            amounts,
        })
    });
    Ok(days.collect())
}

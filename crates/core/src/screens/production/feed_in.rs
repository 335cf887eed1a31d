use nettleie::metering::Direction;
use nettleie::quantity::{Energy, Money};
use nettleie::time::DateRange;

use crate::api::wire::MeteringPoint;
use crate::screens::settling::Terms;
use crate::store::{Reader, StoreError};

/// What the grid company credits for the production of some days: the feed-in price of each tariff times its days'
/// energy, each rounded once, without VAT where the customer is shown none. `None` where no tariff has such a price.
pub(super) fn credited(
    reader: &Reader<'_>,
    point: &MeteringPoint,
    days: DateRange,
) -> Result<Option<Money>, StoreError> {
    let Some(terms) = Terms::read(reader, point)? else { return Ok(None) };
    let summaries = reader.summaries(point.id, Direction::Production, days)?;
    let (Some(first), Some(last)) = (summaries.first(), summaries.last()) else { return Ok(None) };
    let known = DateRange::new(first.day, last.day.succ_opt().unwrap_or(last.day));
    let Ok(periods) = terms.tariffs().over(known) else { return Ok(None) };
    let lines = periods.into_iter().filter_map(|(days, tariff)| {
        let of_days = summaries.iter().filter(|summary| days.contains(summary.day));
        let energy: Energy = of_days.filter_map(|summary| summary.energy).sum();
        let price = terms.vat().on_price(tariff.feed_in?.energy);
        // On a bill a credit is negative; here it is what the customer gets.
        Some(-price.cost(energy).rounded())
    });
    let lines: Vec<Money> = lines.collect();
    Ok((!lines.is_empty()).then(|| lines.into_iter().sum()))
}

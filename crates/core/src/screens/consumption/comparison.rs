use nettleie::metering::Direction;
use nettleie::quantity::Energy;
use nettleie::time::DateRange;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::days::total;
use super::{Comparison, Scale};
use crate::api::wire::Gsrn;
use crate::screens::desk::Desk;
use crate::store::{DaySummary, Reader, StoreError};

/// The days `known` of a period against the same days a year earlier; `None` unless every day of both is known.
pub(super) fn compare(
    desk: &Desk,
    reader: &Reader<'_>,
    (point, direction): (Gsrn, Direction),
    scale: Scale,
    known: DateRange,
    summaries: &[DaySummary],
) -> Result<Option<Comparison>, StoreError> {
    let last_year = DateRange::new(scale.a_year_before(known.from), scale.a_year_before(known.to));
    let earlier = reader.summaries(point, direction, last_year)?;
    let now = whole_total(known, summaries).filter(|_| !known.is_empty());
    let totals = now.zip(whole_total(last_year, &earlier));
    Ok(totals.map(|(now, before)| of(desk, now, before)))
}

/// The total of days that are known each and all.
fn whole_total(range: DateRange, summaries: &[DaySummary]) -> Option<Energy> {
    let in_range: Vec<DaySummary> =
        summaries.iter().filter(|summary| range.contains(summary.day)).copied().collect();
    let whole = in_range.iter().filter(|summary| summary.energy.is_some() && summary.missing == 0).count();
    let every = u32::try_from(whole).is_ok_and(|whole| whole == range.days());
    total(&in_range).filter(|_| every)
}

fn of(desk: &Desk, now: Energy, before: Energy) -> Comparison {
    let change = now.kwh() - before.kwh();
    let percent = (change * Decimal::ONE_HUNDRED)
        .checked_div(before.kwh())
        .map(|percent| percent.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero));
    let id = match percent {
        None => "consumption-last-year",
        Some(percent) if percent.is_zero() => "consumption-as-last-year",
        Some(percent) if percent.is_sign_negative() => "consumption-less-than-last-year",
        Some(_) => "consumption-more-than-last-year",
    };
    let text = desk.texts.text_with(
        id,
        [
            ("percent", desk.format.percent(percent.unwrap_or_default().abs()).into()),
            ("energy", desk.format.energy(before).into()),
        ],
    );
    Comparison { text, last_year_wh: before.wh(), percent: percent.and_then(|percent| percent.to_i64()) }
}

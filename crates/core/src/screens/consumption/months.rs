use nettleie::time::{DateRange, Month};

use super::coverage::Coverage;
use super::days::total;
use crate::screens::Presence;
use crate::screens::bar::BarSource;
use crate::screens::desk::Desk;
use crate::store::DaySummary;

/// One bar for each month of a year, from the day sums that the store keeps.
pub(super) fn bars(
    desk: &Desk,
    period: DateRange,
    coverage: &Coverage,
    summaries: &[DaySummary],
) -> Vec<BarSource> {
    let bars = period.months().map(|month| {
        let of_month: Vec<DaySummary> =
            summaries.iter().filter(|summary| Month::of(summary.day) == month).copied().collect();
        BarSource {
            label: desk.format.short_month_name(month).to_owned(),
            name: desk.format.long_month(month),
            energy: total(&of_month),
            presence: presence(month, coverage, &of_month),
            estimated: of_month.iter().any(|summary| summary.estimated > 0),
            ..BarSource::default()
        }
    });
    bars.collect()
}

/// A month is partly known when one of its days should have values and does not; days that are not due yet, and those before
/// the customer moved in, are nothing that is missing.
fn presence(month: Month, coverage: &Coverage, summaries: &[DaySummary]) -> Presence {
    let of_day = |day| coverage.presence(day, summaries.iter().find(|summary| summary.day == day));
    let days: Vec<Presence> =
        month.range().iter().map(of_day).filter(|presence| *presence != Presence::Outside).collect();
    let any = |presence: Presence| days.contains(&presence);
    let incomplete = any(Presence::Missing) || any(Presence::Partial);
    let has_values = summaries.iter().any(|summary| summary.energy.is_some());
    let under_way = any(Presence::Pending) || any(Presence::SoFar);
    match (days.is_empty(), has_values, incomplete, under_way) {
        (true, ..) => Presence::Outside,
        (_, true, true, _) => Presence::Partial,
        (_, true, false, true) => Presence::SoFar,
        (_, true, false, false) => Presence::Known,
        (_, false, true, _) => Presence::Missing,
        (_, false, false, _) => Presence::Pending,
    }
}

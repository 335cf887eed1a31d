use nettleie::quantity::Energy;
use nettleie::time::DateRange;

use super::Scale;
use super::coverage::Coverage;
use super::peaks::Peaks;
use crate::screens::bar::BarSource;
use crate::screens::desk::Desk;
use crate::store::DaySummary;

/// One bar for each day of a week or month, from the sums that the store keeps.
pub(super) fn bars(
    desk: &Desk,
    scale: Scale,
    period: DateRange,
    coverage: &Coverage,
    summaries: &[DaySummary],
    peaks: &Peaks,
) -> Vec<BarSource> {
    let bars = period.iter().map(|day| {
        let summary = summaries.iter().find(|summary| summary.day == day);
        let label = match scale {
            Scale::Week => desk.format.short_weekday_name(day).to_owned(),
            Scale::Day | Scale::Month | Scale::Year => day.format("%-d").to_string(),
        };
        BarSource {
            label,
            name: desk.format.long_day(day),
            energy: summary.and_then(|summary| summary.energy),
            presence: coverage.presence(day, summary),
            estimated: summary.is_some_and(|summary| summary.estimated > 0),
            peak: peaks.on_day(day),
            ..BarSource::default()
        }
    });
    bars.collect()
}

/// What was used on the days of `summaries`; `None` without any value.
pub(super) fn total(summaries: &[DaySummary]) -> Option<Energy> {
    let energies = summaries.iter().filter_map(|summary| summary.energy);
    energies.fold(None, |sum, energy| Some(sum.unwrap_or_default() + energy))
}

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::Peak;
use super::peaks::daily_peaks;
use crate::metering::MeterSeries;
use crate::quantity::Power;
use crate::tariff::SeasonWeights;
use crate::time::{DateRange, LocalDay, Month};

const WEEKS: usize = 5;

/// The five weekly peaks of the twelve months up to and with `month` that weigh most, and their weighted mean.
///
/// One peak a week (Monday to Sunday); the month of the week's Monday decides its weight; weighting comes before choosing.
/// `None` when the values do not reach back to the first of the twelve months, or there are none.
pub(super) fn weighted_mean(
    series: &MeterSeries,
    month: Month,
    weights: &SeasonWeights,
) -> Option<(Vec<Peak>, Power)> {
    let window = DateRange::new(month.back(11).first_day(), month.next().first_day());
    let (first_day, _) = series.days()?;
    if first_day > window.from {
        return None;
    }
    let days: Vec<_> = window.iter().map(|day| series.day(LocalDay::of(day))).collect();
    let mut by_week: BTreeMap<NaiveDate, Peak> = BTreeMap::new();
    for peak in daily_peaks(&days) {
        by_week.entry(monday_of(peak.day)).or_insert(peak);
    }
    let mut weighted: Vec<(Power, Peak)> = by_week
        .into_iter()
        .map(|(monday, peak)| (peak.power.times(weights.of(Month::of(monday))), peak))
        .collect();
    weighted.sort_by_key(|(power, peak)| (std::cmp::Reverse(*power), peak.start));
    weighted.truncate(WEEKS);
    let (powers, peaks): (Vec<Power>, Vec<Peak>) = weighted.into_iter().unzip();
    Some((peaks, Power::mean(&powers)?))
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    let back = Days::new(u64::from(day.weekday().num_days_from_monday()));
    day.checked_sub_days(back).unwrap_or(day)
}

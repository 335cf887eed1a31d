//! What the Nettariff API says of a point's hours and levels, as tariffs of the engine's. Nothing is guessed: a day without all
//! its hours has no tariff, a level without a price makes the whole table unreadable, and each tariff holds for the days that
//! were asked for and no others.

mod capacity;
mod day;
mod energy;
mod merge;
mod span;
#[cfg(test)]
mod tests;

use nettleie::load::nettariff::SteeringTariff;
use nettleie::tariff::{CustomerGroup, Tariff};
use nettleie::time::DateRange;

pub(super) use merge::with_month;

use self::day::Day;
use self::span::Span;

/// The tariffs of the days of `range`, in order, for a group of customers.
pub(super) fn tariffs(steering: &SteeringTariff, group: CustomerGroup, range: DateRange) -> Vec<Tariff> {
    let days = range.iter().filter_map(|day| Day::of(steering, day));
    let mut spans: Vec<Span<'_>> = Vec::new();
    for day in days {
        match spans.last_mut() {
            Some(span) if span.takes(&day) => span.add(&day),
            _ => spans.push(Span::begin(&day)),
        }
    }
    spans.iter().filter_map(|span| span.tariff(group, steering.peak_rule)).collect()
}

/// The one tariff of an answer that is about `point`; `None` when several are.
pub(super) fn of_point<'a>(answer: &'a [SteeringTariff], point: &str) -> Option<&'a SteeringTariff> {
    if let [only] = answer {
        return Some(only);
    }
    let about = |tariff: &&SteeringTariff| {
        tariff.current_levels.iter().any(|current| current.metering_point == point)
    };
    match answer.iter().filter(about).collect::<Vec<_>>().as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

use chrono::{DateTime, TimeDelta, Utc};
use rust_decimal::Decimal;

use super::HourCost;
use crate::quantity::UnitPrice;

/// The cheapest hours in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheapestHours {
    /// When the first begins.
    pub start: DateTime<Utc>,
    /// When the last ends.
    pub end: DateTime<Utc>,
    /// Their mean cost in øre/kWh, on the basis of the hours given.
    pub mean: UnitPrice,
}

/// The cheapest `count` consecutive hours among `hours` (in order of time); the earliest of equals. `None` when no such
/// row of hours is there, or `count` is zero.
#[must_use]
pub fn cheapest_hours(hours: &[HourCost], count: usize) -> Option<CheapestHours> {
    if count == 0 {
        return None;
    }
    let length = TimeDelta::hours(i64::try_from(count).ok()?);
    let rows = hours.windows(count).filter_map(|row| {
        let (first, last) = (row.first()?, row.last()?);
        let end = last.start + TimeDelta::hours(1);
        let sum = row.iter().fold(UnitPrice::ZERO, |sum, hour| sum + hour.total());
        (end - first.start == length).then_some((sum, first.start, end))
    });
    let (sum, start, end) = rows.min_by_key(|(sum, start, _)| (*sum, *start))?;
    let mean = sum.ore_per_kwh().checked_div(Decimal::from(count)).map(UnitPrice::from_ore_per_kwh)?;
    Some(CheapestHours { start, end, mean })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(totals: &[(i64, i64)]) -> Vec<HourCost> {
        let midnight: DateTime<Utc> = "2026-01-10T23:00:00Z".parse().unwrap();
        let price = |ore| UnitPrice::from_ore_per_kwh(Decimal::from(ore));
        totals
            .iter()
            .map(|(hour, ore)| HourCost {
                start: midnight + TimeDelta::hours(*hour),
                clock_hour: 0,
                spot: price(*ore),
                grid: UnitPrice::ZERO,
                taxes: UnitPrice::ZERO,
                state: UnitPrice::ZERO,
            })
            .collect()
    }

    #[test]
    fn the_cheapest_row_wins_and_the_earliest_of_equals() {
        let day = hours(&[(0, 5), (1, 3), (2, 3), (3, 9), (4, 3), (5, 3)]);
        let best = cheapest_hours(&day, 2).unwrap();
        assert_eq!((best.start, best.mean.to_string()), (day[1].start, "3".into()));
        assert_eq!(best.end - best.start, TimeDelta::hours(2));
    }

    #[test]
    fn a_row_never_jumps_over_an_hour_without_price() {
        assert_eq!(cheapest_hours(&hours(&[(0, 1), (2, 1)]), 2), None);
        assert_eq!(cheapest_hours(&hours(&[(0, 1)]), 2), None);
        assert_eq!(cheapest_hours(&hours(&[(0, 1)]), 0), None);
    }
}

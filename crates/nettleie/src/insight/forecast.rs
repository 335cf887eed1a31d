use chrono::{Datelike, Days, NaiveDate};

use crate::metering::{DayHours, Direction, MeterSeriesBuilder, MeteringValue, Quality};
use crate::quantity::Energy;
use crate::settlement::{MonthSettlement, SettlementError, SettlementRequest, settle};
use crate::time::{DateRange, LocalDay, Month, Resolution};

/// A month as it will look if its remaining days are like the latest ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The whole month, settled on metered and expected hours. Its peaks and tier are those so far: expected hours are
    /// means, and means make no peaks.
    pub month: MonthSettlement,
    /// Days that are expected, not metered.
    pub expected_days: u32,
}

/// Days to look back for what a day is like.
const LOOK_BACK_DAYS: u64 = 28;

/// Forecasts the month of `request.range.from` from the values so far: each hour of a remaining day is the mean of that
/// clock hour on the latest four weeks' days of the same kind (working week or weekend). `None` without any metered day.
///
/// # Errors
/// When the month cannot be settled.
pub fn forecast_month(
    request: &SettlementRequest<'_>,
    first_unknown_day: NaiveDate,
) -> Result<Option<Forecast>, SettlementError> {
    let month = Month::of(request.range.from);
    let range = month.range().intersection(request.range);
    let remaining = DateRange::new(first_unknown_day.max(range.from), range.to);
    let look_back_from =
        first_unknown_day.checked_sub_days(Days::new(LOOK_BACK_DAYS)).unwrap_or(first_unknown_day);
    let known: Vec<DayHours> = DateRange::new(look_back_from, first_unknown_day)
        .iter()
        .map(|day| request.consumption.day(LocalDay::of(day)))
        .filter(|day| day.energy().is_some())
        .collect();
    if known.is_empty() {
        return Ok(None);
    }
    let mut builder = MeterSeriesBuilder::default();
    let metered = request.consumption.values(Direction::Consumption);
    let before = LocalDay::of(remaining.from).start();
    let expected = remaining.iter().flat_map(|day| expected_hours(LocalDay::of(day), &known));
    for value in metered.filter(|value| remaining.is_empty() || value.start < before).chain(expected) {
        // Values of a series, and hours after its last day, cannot contradict each other.
        let _ = builder.add(&value);
    }
    let projected = builder.finish().unwrap_or_default();
    let months = settle(&SettlementRequest { consumption: &projected, range, ..*request })?;
    Ok(months.into_iter().next().map(|month| Forecast { month, expected_days: remaining.days() }))
}

fn expected_hours(day: LocalDay, known: &[DayHours]) -> Vec<MeteringValue> {
    let weekend = is_weekend(day.date());
    let alike: Vec<&DayHours> = known.iter().filter(|other| is_weekend(other.date()) == weekend).collect();
    let sample: Vec<&DayHours> = if alike.is_empty() { known.iter().collect() } else { alike };
    day.hours()
        .map(|hour| MeteringValue {
            direction: Direction::Consumption,
            start: hour.start,
            resolution: Resolution::Hour,
            energy: mean_of_clock_hour(hour.clock_hour, &sample),
            quality: Quality::Estimated,
            registered: None,
        })
        .collect()
}

fn mean_of_clock_hour(clock_hour: u8, days: &[&DayHours]) -> Energy {
    let hours = days.iter().flat_map(|day| day.hours()).filter(|hour| hour.clock_hour == clock_hour);
    let energies: Vec<u64> = hours.filter_map(|hour| hour.energy).map(Energy::wh).collect();
    let count = u64::try_from(energies.len()).unwrap_or(u64::MAX);
    Energy::from_wh(energies.iter().sum::<u64>().checked_div(count).unwrap_or(0))
}

fn is_weekend(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() >= 5
}

use chrono::NaiveDate;
use nettleie::metering::{Direction, HourReading};
use nettleie::quantity::Money;
use nettleie::time::{DateRange, LocalDay, Month, Resolution};

use super::coverage::Coverage;
use super::peaks::Peaks;
use crate::api::wire::MeteringPoint;
use crate::screens::Presence;
use crate::screens::bar::BarSource;
use crate::screens::desk::Desk;
use crate::screens::settling::{DayNight, StateHours, Terms};
use crate::store::{Reader, StoreError};

/// One bar for each of the 23, 24 or 25 hours of a local day.
pub(super) fn bars(
    desk: &Desk,
    reader: &Reader<'_>,
    (point, direction): (&MeteringPoint, Direction),
    coverage: &Coverage,
    day: NaiveDate,
    (state, peaks): (&StateHours, &Peaks),
) -> Result<Vec<BarSource>, StoreError> {
    let range = DateRange::new(day, day.succ_opt().unwrap_or(day));
    let series = reader.values(point.id, direction, range)?;
    let readings = series.day(LocalDay::of(day));
    let terms = Terms::read(reader, point)?;
    let day_night = terms.as_ref().and_then(|terms| DayNight::of(terms, Month::of(day)));
    let bars = readings.hours().iter().map(|hour| BarSource {
        label: desk.format.hour_label(hour.start),
        name: desk.interval_name(hour.start, Resolution::Hour),
        energy: hour.energy,
        presence: presence(hour, coverage, day),
        estimated: hour.estimated.wh() > 0,
        night: day_night.as_ref().is_some_and(|split| split.is_night(day, hour.clock_hour)),
        peak: peaks.of_hour(hour.start),
        state_support_aloud: state.of_hour(hour.start).is_some_and(|(_, amount)| amount != Money::ZERO),
        state_support: state.of_hour(hour.start).map(|(kind, amount)| {
            format!("{} {}", desk.texts.text(kind.name()), desk.format.money(kind.shown(amount)))
        }),
    });
    Ok(bars.collect())
}

fn presence(hour: &HourReading, coverage: &Coverage, day: NaiveDate) -> Presence {
    match (hour.energy, hour.missing) {
        (Some(_), 0) => Presence::Known,
        (Some(_), _) => Presence::Partial,
        (None, _) => coverage.absence(day),
    }
}

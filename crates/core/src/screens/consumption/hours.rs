use std::collections::BTreeMap;

use chrono::NaiveDate;
use nettleie::metering::{Direction, HourReading};
use nettleie::quantity::Money;
use nettleie::time::{DateRange, LocalDay, Month};

use super::coverage::Coverage;
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
    point: &MeteringPoint,
    coverage: &Coverage,
    day: NaiveDate,
    state: &StateHours,
) -> Result<Vec<BarSource>, StoreError> {
    let range = DateRange::new(day, day.succ_opt().unwrap_or(day));
    let series = reader.values(point.id, Direction::Consumption, range)?;
    let readings = series.day(LocalDay::of(day));
    let terms = Terms::read(reader, point)?;
    let day_night = terms.as_ref().and_then(|terms| DayNight::of(terms, Month::of(day)));
    let mut twice: BTreeMap<u8, u8> = BTreeMap::new();
    readings.hours().iter().for_each(|hour| *twice.entry(hour.clock_hour).or_default() += 1);
    let mut seen = None;
    let bars = readings.hours().iter().map(|hour| {
        let again = seen.replace(hour.clock_hour) == Some(hour.clock_hour);
        let doubled = twice.get(&hour.clock_hour).is_some_and(|count| *count > 1);
        BarSource {
            label: desk.format.hour_label(hour.start),
            name: name(desk, hour, doubled.then_some(again)),
            energy: hour.energy,
            presence: presence(hour, coverage, day),
            estimated: hour.estimated.wh() > 0,
            night: day_night.as_ref().is_some_and(|split| split.is_night(day, hour.clock_hour)),
            state_support_aloud: state.of_hour(hour.start).is_some_and(|(_, amount)| amount != Money::ZERO),
            state_support: state.of_hour(hour.start).map(|(kind, amount)| {
                format!("{} {}", desk.texts.text(kind.name()), desk.format.money(kind.shown(amount)))
            }),
        }
    });
    Ok(bars.collect())
}

/// `kl. 05:00–06:00`; of an hour that the clock shows twice also which one it is.
fn name(desk: &Desk, hour: &HourReading, winter: Option<bool>) -> String {
    let id = match winter {
        None => "consumption-hour",
        Some(false) => "consumption-hour-summer",
        Some(true) => "consumption-hour-winter",
    };
    desk.texts.text_with(id, [("span", desk.format.hour_span(hour.start).into())])
}

fn presence(hour: &HourReading, coverage: &Coverage, day: NaiveDate) -> Presence {
    match (hour.energy, hour.missing) {
        (Some(_), 0) => Presence::Known,
        (Some(_), _) => Presence::Partial,
        (None, _) => coverage.absence(day),
    }
}

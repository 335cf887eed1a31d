use chrono::NaiveDate;
use nettleie::metering::Direction;
use nettleie::time::{DateRange, LocalDay, Resolution};

use super::SupportHour;
use crate::api::wire::MeteringPoint;
use crate::screens::desk::Desk;
use crate::screens::settling::{StateHours, Terms};
use crate::store::{Reader, StoreError};

/// The hours of a local day.
pub(super) fn of(
    desk: &Desk,
    reader: &Reader<'_>,
    point: &MeteringPoint,
    terms: &Terms,
    day: NaiveDate,
) -> Result<Vec<SupportHour>, StoreError> {
    let range = DateRange::new(day, day.succ_opt().unwrap_or(day));
    let values = reader.values(point.id, Direction::Consumption, range)?;
    let spot = reader.spot_prices(point.price_area, range)?;
    let state = StateHours::read(reader, point, terms, range)?;
    let readings = values.day(LocalDay::of(day));
    let hours = readings.hours().iter().map(|hour| {
        let name = desk.interval_name(hour.start, Resolution::Hour);
        let missing = || desk.texts.text("common-missing");
        let price = spot.hour(hour.start).map(|price| terms.vat().on_price(price));
        let amount = state
            .of_hour(hour.start)
            .map(|(kind, amount)| desk.money_figure(kind.name(), kind.shown(amount)));
        let parts = [
            Some(hour.energy.map_or_else(missing, |energy| desk.format.spoken_energy(energy))),
            price.map(|price| desk.format.spoken_price(price)),
            amount.as_ref().map(|amount| amount.spoken.clone()),
        ];
        SupportHour {
            start: hour.start,
            spoken: format!("{name}: {}", parts.into_iter().flatten().collect::<Vec<_>>().join(", ")),
            name,
            energy: hour.energy.map_or_else(missing, |energy| desk.format.energy(energy)),
            spot: price.map(|price| desk.format.price(price)),
            amount,
        }
    });
    Ok(hours.collect())
}

use std::collections::BTreeMap;

use chrono::{DurationRound, TimeDelta};
use nettleie::metering::Direction;
use nettleie::quantity::{Energy, UnitPrice};
use nettleie::time::{DateRange, Month};

use crate::api::wire::{CustomerKind, MeteringPoint};
use crate::screens::desk::Desk;
use crate::screens::settling::{Terms, UsedUpCaps};
use crate::screens::today::Today;
use crate::store::{Reader, StoreError};

/// How many months are shown.
pub(super) const MONTHS: u32 = 12;

/// What the store has for the list of months.
pub(super) struct Known {
    pub point: MeteringPoint,
    pub terms: Terms,
    pub today: Today,
    pub co_operative: bool,
    pub energies: BTreeMap<Month, Energy>,
    /// Of the present hour, without VAT.
    pub spot: Option<UnitPrice>,
    /// The month's cap is used up, as far as the values tell.
    pub cap_used_up: bool,
}

impl Known {
    /// `None` before the first price list or sync.
    pub fn read(reader: &Reader<'_>, point: MeteringPoint) -> Result<Option<Self>, StoreError> {
        let (Some(terms), Some(today)) = (Terms::read(reader, &point)?, Desk::today(reader)?) else {
            return Ok(None);
        };
        let last = Month::of(today.date());
        let range = DateRange::new(last.back(MONTHS - 1).first_day(), last.next().first_day());
        let days = DateRange::new(today.date(), today.date().succ_opt().unwrap_or(today.date()));
        let hour = today.instant().duration_trunc(TimeDelta::hours(1)).unwrap_or(today.instant());
        let customer = reader.customer()?;
        let caps = UsedUpCaps::read(reader, &point, &terms, [today.date()])?;
        Ok(Some(Self {
            cap_used_up: caps.on(today.date()).is_some_and(|from| from <= hour),
            energies: energy_by_month(reader, &point, range)?,
            spot: reader.spot_prices(point.price_area, days)?.hour(hour),
            co_operative: customer.is_some_and(|customer| customer.kind == CustomerKind::CoOperative),
            point,
            terms,
            today,
        }))
    }
}

/// What was used in each month of `range` that has values.
pub(super) fn energy_by_month(
    reader: &Reader<'_>,
    point: &MeteringPoint,
    range: DateRange,
) -> Result<BTreeMap<Month, Energy>, StoreError> {
    let summaries = reader.summaries(point.id, Direction::Consumption, range)?;
    Ok(summaries.iter().fold(BTreeMap::new(), |mut months, summary| {
        if let Some(energy) = summary.energy {
            *months.entry(Month::of(summary.day)).or_default() += energy;
        }
        months
    }))
}

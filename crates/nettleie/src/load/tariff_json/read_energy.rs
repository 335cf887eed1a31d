use super::fault::{Fault, at};
use super::wire::{EnergyWire, ExceptionWire};
use super::words::{days, months};
use crate::load::amount::ore_per_kwh;
use crate::load::extra_free_day::extra_free_day;
use crate::load::name::printable_name;
use crate::load::one_line::quote;
use crate::tariff::{EnergyCharge, EnergyException, ExceptionPrice};
use crate::time::{DaySet, HourSet, MonthSet};

pub(super) fn energy(wire: EnergyWire) -> Result<EnergyCharge, Fault> {
    let exceptions = wire.exceptions.into_iter().enumerate().map(|(index, wire)| {
        let parent = format!("exceptions[{index}]");
        exception(&wire).map_err(|fault| fault.under(&parent))
    });
    let extra_free_days = wire.extra_free_days.iter().map(|text| extra_free_day(text));
    Ok(EnergyCharge {
        base: ore_per_kwh(&wire.base_ore_per_kwh.0).map_err(at("base_ore_per_kwh"))?,
        exceptions: exceptions.collect::<Result<_, _>>()?,
        extra_free_days: extra_free_days.collect::<Result<_, _>>().map_err(at("extra_free_days"))?,
    })
}

fn exception(wire: &ExceptionWire) -> Result<EnergyException, Fault> {
    Ok(EnergyException {
        name: printable_name(&wire.name).map_err(at("name"))?,
        hours: hours(wire.hours.as_deref()).map_err(at("hours"))?,
        days: wire.days.as_deref().map_or(Ok(DaySet::ALL), |words| {
            days(words).map_err(|word| at("days")(format!("{} is no kind of day", quote(word))))
        })?,
        months: wire.months.as_deref().map_or(Ok(MonthSet::ALL), |numbers| {
            months(numbers).map_err(|number| at("months")(format!("there is no month {number}")))
        })?,
        price: price(wire)?,
    })
}

/// Absent means every hour, an empty text none.
fn hours(text: Option<&str>) -> Result<HourSet, String> {
    match text {
        None => Ok(HourSet::ALL),
        Some("") => Ok(HourSet::NONE),
        Some(text) => text.parse().map_err(|error| format!("{error}")),
    }
}

fn price(wire: &ExceptionWire) -> Result<ExceptionPrice, Fault> {
    match (&wire.ore_per_kwh, &wire.surcharge_ore_per_kwh) {
        (Some(price), None) => ore_per_kwh(&price.0).map(ExceptionPrice::Replace).map_err(at("ore_per_kwh")),
        (None, Some(price)) => {
            ore_per_kwh(&price.0).map(ExceptionPrice::Surcharge).map_err(at("surcharge_ore_per_kwh"))
        }
        _ => Err(at("ore_per_kwh")(
            "exactly one of ore_per_kwh and surcharge_ore_per_kwh must stand".to_owned(),
        )),
    }
}

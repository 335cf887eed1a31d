use serde_saphyr::Spanned;

use super::context::{Context, split};
use super::wire::{EnergyWire, ExceptionWire};
use super::words::{days, hours, months};
use crate::load::LoadError;
use crate::load::amount::ore_per_kwh;
use crate::load::name::printable_name;
use crate::tariff::{EnergyCharge, EnergyException, ExceptionPrice};
use crate::time::{DaySet, HourSet, MonthSet};

/// The name of an exception that has none, in the language of the bill.
const UNNAMED: &str = "Unntak";

/// `energiledd`: base price and exceptions, in øre/kWh.
pub(super) fn energy_charge(
    context: &mut Context<'_>,
    part: Spanned<EnergyWire>,
) -> Result<EnergyCharge, LoadError> {
    let (wire, at) = split(part);
    let base = context.required_value(at, "grunnpris", wire.grunnpris.as_ref(), ore_per_kwh)?;
    let mut charge = EnergyCharge::flat(base);
    for entry in wire.unntak.into_iter().flatten() {
        charge.exceptions.push(exception(context, entry)?);
    }
    Ok(charge)
}

fn exception(context: &mut Context<'_>, entry: Spanned<ExceptionWire>) -> Result<EnergyException, LoadError> {
    let (wire, at) = split(entry);
    let price = match (&wire.pris, &wire.tillegg) {
        (Some(price), None) => ExceptionPrice::Replace(context.value("pris", price, ore_per_kwh)?),
        (None, Some(price)) => ExceptionPrice::Surcharge(context.value("tillegg", price, ore_per_kwh)?),
        (Some(_), Some(_)) => return Err(context.error(at, "the exception has both pris and tillegg")),
        (None, None) => return Err(context.error(at, "the exception has neither pris nor tillegg")),
    };
    let given = wire.navn.as_ref().filter(|text| !text.value.trim().is_empty());
    if given.is_none() {
        context.warn(at, &format!("the exception has no navn and is called {UNNAMED}"));
    }
    let name = given.map(|text| context.value("navn", text, |name| printable_name(name.trim())));
    let name = name.transpose()?.unwrap_or_else(|| UNNAMED.to_owned());
    Ok(EnergyException {
        name,
        hours: wire.timer.map_or(Ok(HourSet::ALL), |list| hours(context, &list))?,
        days: wire.dager.map_or(Ok(DaySet::ALL), |list| days(context, &list))?,
        months: wire.måneder.map_or(Ok(MonthSet::ALL), |list| months(context, &list))?,
        price,
    })
}

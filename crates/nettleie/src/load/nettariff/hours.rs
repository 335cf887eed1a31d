use std::collections::BTreeMap;

use super::context::Context;
use super::model::SteeringHour;
use super::wire::{EnergyPriceWire, HourWire};
use crate::load::amount::nok_per_kwh;
use crate::load::exact::Exact;
use crate::load::instant::parse_instant;
use crate::load::one_line::quote;
use crate::load::{LoadError, Place};
use crate::quantity::UnitPrice;
use crate::time::local_time;

/// The hours in order of time, each joined with the energy price that it refers to.
pub(super) fn hours(
    context: &mut Context<'_>,
    tariff: &str,
    wires: Vec<HourWire>,
    prices: &[EnergyPriceWire],
) -> Result<Vec<SteeringHour>, LoadError> {
    if wires.is_empty() {
        context.warnings.add(Place::Path(tariff.to_owned()), "the tariff has no hours");
    }
    let by_id: BTreeMap<&str, &EnergyPriceWire> =
        prices.iter().filter_map(|price| Some((price.id.as_deref()?, price))).collect();
    let mut hours = Vec::with_capacity(wires.len());
    let mut unjoined = 0u32;
    for (index, wire) in wires.into_iter().enumerate() {
        let path = format!("{tariff}.hours[{index}]");
        let listed = wire.energy_price.as_ref().and_then(|price| by_id.get(price.id.as_deref()?)).copied();
        unjoined = unjoined.saturating_add(u32::from(listed.is_none()));
        hours.push(hour(context, &path, wire, listed)?);
    }
    if unjoined > 0 {
        let text = format!(
            "hours that refer to no energy price of the answer: {unjoined}; their price without taxes is not known"
        );
        context.warnings.add(Place::Path(tariff.to_owned()), &text);
    }
    in_order(context, tariff, hours)
}

fn hour(
    context: &Context<'_>,
    path: &str,
    wire: HourWire,
    listed: Option<&EnergyPriceWire>,
) -> Result<SteeringHour, LoadError> {
    let at = |key: &'static str| move |reason: String| context.error(format!("{path}.{key}"), &reason);
    let start = parse_instant(&wire.start_time).map_err(at("startTime"))?;
    let end = parse_instant(&wire.expired_at).map_err(at("expiredAt"))?;
    if end <= start {
        return Err(context.error(path.to_owned(), "expiredAt is not after startTime"));
    }
    let own = wire.energy_price.as_ref();
    let currencies = [own, listed].into_iter().flatten().filter_map(|price| price.currency.as_deref());
    if let Some(currency) = currencies.into_iter().find(|currency| *currency != "NOK") {
        return Err(context.error(path.to_owned(), &format!("the currency is {}, not NOK", quote(currency))));
    }
    let price = |key, of: fn(&EnergyPriceWire) -> Option<&Exact>| {
        let given = own.and_then(of).or_else(|| listed.and_then(of));
        given.map(|number| nok_per_kwh(&number.0)).transpose().map_err(at(key))
    };
    let total: Option<UnitPrice> = price("energyPrice.total", |wire| wire.total.as_ref())?;
    Ok(SteeringHour {
        start,
        end,
        total: total.ok_or_else(|| context.error(path.to_owned(), "the hour has no price"))?,
        total_ex_vat: price("energyPrice.totalExVat", |wire| wire.total_ex_vat.as_ref())?,
        energy_ex_taxes: price("energyPrice.energyExTaxes", |wire| wire.energy_ex_taxes.as_ref())?,
        is_public_holiday: wire.is_public_holiday.unwrap_or(false),
        level_table: wire.fixed_price.and_then(|reference| reference.id),
    })
}

/// Sorts the hours; what stands twice is dropped, and what overlaps is said.
fn in_order(
    context: &mut Context<'_>,
    tariff: &str,
    mut hours: Vec<SteeringHour>,
) -> Result<Vec<SteeringHour>, LoadError> {
    hours.sort_by_key(|hour| hour.start);
    hours.dedup();
    let mut overlaps = 0u32;
    for pair in hours.windows(2) {
        let [one, other] = pair else { continue };
        if one.start == other.start {
            let start = local_time(one.start).to_rfc3339();
            return Err(context.error(
                format!("{tariff}.hours"),
                &format!("the hour from {start} stands twice and differs"),
            ));
        }
        overlaps = overlaps.saturating_add(u32::from(one.end > other.start));
    }
    if overlaps > 0 {
        let text = format!("hours that reach into the next one: {overlaps}; the later one is taken");
        context.warnings.add(Place::Path(format!("{tariff}.hours")), &text);
    }
    Ok(hours)
}

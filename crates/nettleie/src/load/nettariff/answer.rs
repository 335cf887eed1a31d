use super::context::Context;
use super::hours::hours;
use super::levels::{current_levels, level_tables};
use super::model::{PeakRule, SteeringTariff};
use super::wire::{AnswerWire, CollectionWire, InfoWire, PeakRuleWire};
use crate::load::exact::Exact;
use crate::load::one_line::one_line;
use crate::load::{LoadError, Loaded, Place};

pub(super) fn read(file: &str, wire: AnswerWire) -> Result<Loaded<Vec<SteeringTariff>>, LoadError> {
    let whole = |reason: &str| LoadError::new(file, Place::File, reason);
    let Some(collections) = wire.grid_tariff_collections else {
        let said = wire.message.or(wire.title).or_else(|| wire.error.map(|error| error.to_string()));
        return Err(said.map_or_else(
            || whole("gridTariffCollections is missing"),
            |said| whole(&format!("the service answered with an error: {said}")),
        ));
    };
    if collections.0.is_empty() {
        return Err(whole("the answer has no tariff"));
    }
    let mut context = Context::of(file);
    let tariffs = collections.0.into_iter().enumerate().map(|(index, collection)| {
        tariff(&mut context, &format!("gridTariffCollections[{index}]"), collection)
    });
    let value = tariffs.collect::<Result<_, _>>()?;
    Ok(Loaded { value, warnings: context.warnings.into_list() })
}

fn tariff(context: &mut Context<'_>, path: &str, wire: CollectionWire) -> Result<SteeringTariff, LoadError> {
    let Some(grid_tariff) = wire.grid_tariff else {
        return Err(context.error(path.to_owned(), "gridTariff is missing"));
    };
    let Some(price) = grid_tariff.tariff_price else {
        return Err(context.error(path.to_owned(), "tariffPrice is missing"));
    };
    let kind = grid_tariff.tariff_type.unwrap_or_default();
    let InfoWire { fixed_prices, energy_prices } = price.price_info.unwrap_or_default();
    let energy_prices = energy_prices.unwrap_or_default().0;
    let shown = |text: String| one_line(&text, 200);
    Ok(SteeringTariff {
        title: kind.title.map(shown),
        company: kind.company_name.map(shown),
        peak_rule: kind.fixed_price_configuration.and_then(peak_rule),
        hours: hours(context, path, price.hours.unwrap_or_default().0, &energy_prices)?,
        level_tables: level_tables(context, path, fixed_prices.unwrap_or_default().0)?,
        current_levels: current_levels(wire.metering_points_and_price_levels.unwrap_or_default().0),
    })
}

/// `None` where a part is missing or no whole number: half a rule finds no level.
fn peak_rule(wire: PeakRuleWire) -> Option<PeakRule> {
    let whole = |number: Option<Exact>| number?.0.parse().ok();
    Some(PeakRule {
        hours_per_day: whole(wire.max_hours_per_day)?,
        days_per_month: whole(wire.days_per_month)?,
        months: whole(wire.months)?,
    })
}

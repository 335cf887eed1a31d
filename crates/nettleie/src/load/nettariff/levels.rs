use rust_decimal::Decimal;

use super::context::Context;
use super::model::{CurrentLevel, LevelTable, PriceLevel};
use super::wire::{FixedPriceWire, LevelWire, PointsWire};
use crate::load::LoadError;
use crate::load::amount::{nok, number};
use crate::load::exact::Exact;
use crate::load::one_line::quote;
use crate::quantity::Power;

/// The level tables of one tariff; inside each, the levels from the lowest up.
pub(super) fn level_tables(
    context: &Context<'_>,
    tariff: &str,
    wires: Vec<FixedPriceWire>,
) -> Result<Vec<LevelTable>, LoadError> {
    let tables = wires.into_iter().enumerate().map(|(table_index, wire)| {
        let levels = wire.price_levels.unwrap_or_default().0.into_iter().enumerate();
        let levels = levels.map(|(index, level)| {
            price_level(context, &format!("{tariff}.fixedPrices[{table_index}].priceLevels[{index}]"), level)
        });
        let mut levels = levels.collect::<Result<Vec<_>, _>>()?;
        levels.sort_by_key(|level| level.min);
        Ok(LevelTable { id: wire.id, levels })
    });
    tables.collect()
}

fn price_level(context: &Context<'_>, path: &str, wire: LevelWire) -> Result<PriceLevel, LoadError> {
    let at = |key: &'static str| move |reason: String| context.error(format!("{path}.{key}"), &reason);
    if let Some(currency) = wire.currency.filter(|currency| currency != "NOK") {
        return Err(context.error(path.to_owned(), &format!("the currency is {}, not NOK", quote(&currency))));
    }
    let border =
        |key, value: Option<&Exact>| value.map(|value| number(&value.0)).transpose().map_err(at(key));
    let money = |key, value: Option<&Exact>| value.map(|value| nok(&value.0)).transpose().map_err(at(key));
    Ok(PriceLevel {
        min: Power::from_kw(border("valueMin", wire.value_min.as_ref())?.unwrap_or(Decimal::ZERO)),
        max: border("valueMax", wire.value_max.as_ref())?.map(Power::from_kw),
        monthly_total: money("monthlyTotal", wire.monthly_total.as_ref())?,
        monthly_ex_vat: money("monthlyTotalExVat", wire.monthly_total_ex_vat.as_ref())?,
        monthly_ex_taxes: money("monthlyExTaxes", wire.monthly_ex_taxes.as_ref())?,
        id: wire.id,
    })
}

/// The level of each metering point that the answer names.
pub(super) fn current_levels(wires: Vec<PointsWire>) -> Vec<CurrentLevel> {
    let mut current_levels = Vec::new();
    for wire in wires {
        let (table, level) =
            wire.current_fixed_price_level.map_or((None, None), |current| (current.id, current.level_id));
        let points = wire.metering_points.unwrap_or_default().0;
        for metering_point in points.into_iter().filter_map(|point| point.metering_point_id) {
            let (level_table, level) = (table.clone(), level.clone());
            current_levels.push(CurrentLevel { metering_point, level_table, level });
        }
    }
    current_levels
}

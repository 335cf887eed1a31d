use rust_decimal::Decimal;
use serde_saphyr::{Location, Spanned};

use super::context::{Context, split};
use super::scalar::Text;
use super::wire::{FixedWire, TierWire};
use crate::load::LoadError;
use crate::load::amount::{nok, number};
use crate::load::one_line::quote;
use crate::quantity::Money;
use crate::tariff::{CapacityBasis, CapacityCharge, LowerBound, SeasonWeights, TierTable, TierTableError};

/// `fastledd`: what the tier is found by, and the table in kr/year.
pub(super) fn fixed_charge(
    context: &mut Context<'_>,
    part: Spanned<FixedWire>,
) -> Result<CapacityCharge, LoadError> {
    let (wire, at) = split(part);
    let method = context.required(at, "metode", wire.metode)?;
    let bound = lower_bound(context, wire.terskel_inkludert.as_ref())?;
    let weights = wire.vekter.as_ref().map(|list| weights(context, list)).transpose()?;
    let thresholds = thresholds(context, at, wire.terskler.unwrap_or_default())?;
    let Some(basis) = basis(&method.value, weights) else {
        let reason = format!("the method {} is not known", quote(&method.value));
        return Ok(unreadable(context, method.referenced, reason));
    };
    match TierTable::new(bound, thresholds) {
        Ok(table) => {
            warn_of_falling(context, at, &table);
            Ok(CapacityCharge::Tiers { basis, table })
        }
        Err(error @ TierTableError::Duplicate(_)) => Ok(unreadable(context, at, error.to_string())),
        Err(error) => Err(context.error(at, &format!("fastledd: {error}"))),
    }
}

fn unreadable(context: &mut Context<'_>, at: Location, reason: String) -> CapacityCharge {
    context.warn(at, &format!("{reason}: the capacity charge of this tariff cannot be computed"));
    CapacityCharge::Unreadable { reason }
}

fn basis(method: &str, weights: Option<SeasonWeights>) -> Option<CapacityBasis> {
    let known = [
        CapacityBasis::ThreeDailyPeaks,
        CapacityBasis::MonthlyPeak,
        CapacityBasis::FiveWeightedWeeklyPeaks(weights),
        CapacityBasis::FuseSize,
        CapacityBasis::Unknown,
    ];
    let word = method.trim().to_uppercase();
    known.into_iter().find(|basis| basis.id() == word)
}

fn lower_bound(context: &Context<'_>, text: Option<&Text>) -> Result<LowerBound, LoadError> {
    let Some(text) = text else { return Ok(LowerBound::Unknown) };
    context.value("terskel_inkludert", text, |word| match word.trim().to_lowercase().as_str() {
        "true" => Ok(LowerBound::Inclusive),
        "false" => Ok(LowerBound::Exclusive),
        _ => Err(format!("{} is neither true nor false", quote(word))),
    })
}

fn thresholds(
    context: &Context<'_>,
    at: Location,
    entries: Vec<Spanned<TierWire>>,
) -> Result<Vec<(Decimal, Money)>, LoadError> {
    if entries.is_empty() {
        return Err(context.error(at, "fastledd: terskler is missing or empty: a tariff without tiers"));
    }
    let tier = |entry| {
        let (wire, at): (TierWire, Location) = split(entry);
        let from = context.required_value(at, "terskel", wire.terskel.as_ref(), number)?;
        let price = context.required_value(at, "pris", wire.pris.as_ref(), nok)?;
        Ok((from, price))
    };
    entries.into_iter().map(tier).collect()
}

fn weights(context: &Context<'_>, list: &Spanned<Vec<Text>>) -> Result<SeasonWeights, LoadError> {
    let numbers = list.value.iter().map(|text| context.value("vekter", text, number));
    let numbers: Vec<Decimal> = numbers.collect::<Result<_, _>>()?;
    let twelve: Option<[Decimal; 12]> = numbers.try_into().ok();
    twelve
        .and_then(SeasonWeights::new)
        .ok_or_else(|| context.error(list.referenced, "vekter: must be twelve numbers, none negative"))
}

fn warn_of_falling(context: &mut Context<'_>, at: Location, table: &TierTable) {
    for tier in table.falling() {
        context
            .warn(at, &format!("tier {} (from {}) costs less than the one below it", tier.number, tier.from));
    }
}

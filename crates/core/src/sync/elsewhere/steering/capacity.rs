use nettleie::load::nettariff::{LevelTable, PeakRule, PriceLevel};
use nettleie::quantity::Money;
use nettleie::tariff::{CapacityBasis, CapacityCharge, LowerBound, TierTable};
use rust_decimal::Decimal;

/// Levels as tiers. A month's price is whole øre, so the year's is twelve times that, and not always the price list's.
pub(super) fn of(levels: Option<&LevelTable>, rule: Option<PeakRule>) -> CapacityCharge {
    match table(levels) {
        Ok(table) => CapacityCharge::Tiers { basis: basis(rule), table },
        Err(reason) => CapacityCharge::Unreadable { reason: reason.to_owned() },
    }
}

fn table(levels: Option<&LevelTable>) -> Result<TierTable, &'static str> {
    let levels = levels.map(|table| table.levels.as_slice()).unwrap_or_default();
    let joined = levels.windows(2).all(|pair| match pair {
        [lower, upper] => lower.max.is_none_or(|max| max == upper.min),
        _ => true,
    });
    if !joined {
        return Err("the levels leave a gap, or overlap");
    }
    let tiers = levels.iter().map(|level| Some((level.min.kw(), yearly(level)?)));
    let tiers: Option<Vec<(Decimal, Money)>> = tiers.collect();
    // Which level a border belongs to is not said.
    TierTable::new(LowerBound::Unknown, tiers.ok_or("a level has no price without taxes")?)
        .map_err(|_| "there are no levels of power")
}

fn yearly(level: &PriceLevel) -> Option<Money> {
    Some(level.monthly_ex_taxes?.times(Decimal::from(12)))
}

const fn basis(rule: Option<PeakRule>) -> CapacityBasis {
    match rule {
        Some(PeakRule { hours_per_day: 1, days_per_month: 3, months: 1 }) => CapacityBasis::ThreeDailyPeaks,
        Some(PeakRule { hours_per_day: 1, days_per_month: 1, months: 1 }) => CapacityBasis::MonthlyPeak,
        _ => CapacityBasis::Unknown,
    }
}

use rust_decimal::Decimal;

use super::fault::{Fault, at};
use super::wire::{BasisWire, BoundWire, CapacityWire, PowerWire, TiersWire};
use super::words::months;
use crate::load::amount::{nok, number};
use crate::load::exact::Exact;
use crate::load::name::printable_name;
use crate::tariff::{CapacityBasis, CapacityCharge, LowerBound, PowerCharge, SeasonWeights, TierTable};
use crate::time::MonthSet;

pub(super) fn capacity(wire: CapacityWire) -> Result<CapacityCharge, Fault> {
    match wire {
        CapacityWire::Tiers(tiers) => read_tiers(tiers).map_err(|fault| fault.under("tiers")),
        CapacityWire::Power(power) => {
            read_power(&power).map(CapacityCharge::Power).map_err(|fault| fault.under("power"))
        }
        CapacityWire::Unreadable(unreadable) => {
            let reason = printable_name(&unreadable.reason).map_err(at("unreadable.reason"))?;
            Ok(CapacityCharge::Unreadable { reason })
        }
    }
}

fn read_tiers(wire: TiersWire) -> Result<CapacityCharge, Fault> {
    let weights =
        wire.season_weights.as_deref().map(season_weights).transpose().map_err(at("season_weights"))?;
    let basis = match (wire.basis, weights) {
        (BasisWire::FiveWeightedWeeklyPeaks, weights) => CapacityBasis::FiveWeightedWeeklyPeaks(weights),
        (_, Some(_)) => {
            return Err(at("season_weights")("only five_weighted_weekly_peaks has weights".to_owned()));
        }
        (BasisWire::ThreeDailyPeaks, None) => CapacityBasis::ThreeDailyPeaks,
        (BasisWire::MonthlyPeak, None) => CapacityBasis::MonthlyPeak,
        (BasisWire::FuseSize, None) => CapacityBasis::FuseSize,
        (BasisWire::Unknown, None) => CapacityBasis::Unknown,
    };
    let bound = match wire.lower_bound {
        BoundWire::Inclusive => LowerBound::Inclusive,
        BoundWire::Exclusive => LowerBound::Exclusive,
        BoundWire::Unknown => LowerBound::Unknown,
    };
    let thresholds = wire.table.iter().enumerate().map(|(index, tier)| {
        let from = number(&tier.from.0).map_err(at(format!("table[{index}].from")))?;
        let yearly = nok(&tier.nok_per_year.0).map_err(at(format!("table[{index}].nok_per_year")))?;
        Ok((from, yearly))
    });
    let table = TierTable::new(bound, thresholds.collect::<Result<_, Fault>>()?);
    Ok(CapacityCharge::Tiers { basis, table: table.map_err(|error| at("table")(error.to_string()))? })
}

fn season_weights(weights: &[Exact]) -> Result<SeasonWeights, String> {
    let weights: Vec<Decimal> = weights.iter().map(|weight| number(&weight.0)).collect::<Result<_, _>>()?;
    let twelve: [Decimal; 12] = weights.try_into().map_err(|_| "must have twelve numbers".to_owned())?;
    SeasonWeights::new(twelve).ok_or_else(|| "a weight is negative".to_owned())
}

fn read_power(wire: &PowerWire) -> Result<PowerCharge, Fault> {
    let seasons = wire.seasons.iter().enumerate().map(|(index, season)| {
        let numbers = season.months.as_deref();
        let set = numbers.map_or(Ok(MonthSet::ALL), months).map_err(|number| {
            at(format!("seasons[{index}].months"))(format!("there is no month {number}"))
        })?;
        let price = nok(&season.nok_per_kw_and_month.0)
            .map_err(at(format!("seasons[{index}].nok_per_kw_and_month")))?;
        Ok((set, price))
    });
    Ok(PowerCharge {
        seasons: seasons.collect::<Result<_, Fault>>()?,
        fixed_yearly: nok(&wire.fixed_nok_per_year.0).map_err(at("fixed_nok_per_year"))?,
    })
}

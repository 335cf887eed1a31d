//! The tariffs as they are charged where there are no hours: one price for energy, and the tier as billed.

use chrono::NaiveDate;
use nettleie::quantity::UnitPrice;
use nettleie::tariff::{CapacityCharge, EnergyCharge, Tariff, TariffBook, TierTable};
use rust_decimal::{Decimal, RoundingStrategy};

/// The book for a point whose tier is billed by `kw`, whatever it used.
pub fn without_hours(book: &TariffBook, kw: u32) -> TariffBook {
    TariffBook { tariffs: book.tariffs.iter().map(|tariff| flat(tariff, kw)).collect(), ..book.clone() }
}

fn flat(tariff: &Tariff, kw: u32) -> Tariff {
    let mean = mean(&tariff.energy, tariff.validity.from());
    let capacity = match &tariff.capacity {
        CapacityCharge::Tiers { basis, table } => {
            let yearly = table.tier_of(Decimal::from(kw)).yearly;
            TierTable::new(table.bound(), vec![(Decimal::ZERO, yearly)]).map_or_else(
                |_| tariff.capacity.clone(),
                |table| CapacityCharge::Tiers { basis: basis.clone(), table },
            )
        }
        other => other.clone(),
    };
    Tariff { energy: EnergyCharge::flat(mean), capacity, ..tariff.clone() }
}

/// The mean of a day's 24 prices, to a hundredth of an øre.
fn mean(charge: &EnergyCharge, day: NaiveDate) -> UnitPrice {
    let prices = charge.prices_on(day);
    let sum: Decimal = prices.iter().map(|hour| hour.price.ore_per_kwh()).sum();
    let mean = sum / Decimal::from(prices.len());
    UnitPrice::from_ore_per_kwh(mean.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

#[cfg(test)]
mod tests {
    use nettleie::tariff::CustomerGroup;

    use super::*;
    use crate::company::price_list;

    #[test]
    fn a_kilowatt_hour_costs_the_same_by_day_and_by_night_and_the_tier_stays() {
        let book = without_hours(&price_list().unwrap(), 4);
        let tariff = book.select(CustomerGroup::HolidayHome, None).on("2026-11-01".parse().unwrap()).unwrap();
        assert_eq!(tariff.energy.base.to_string(), "23.87");
        assert!(tariff.energy.exceptions.is_empty());
        let CapacityCharge::Tiers { table, .. } = &tariff.capacity else { panic!("no tiers") };
        assert_eq!(table.tiers().map(|tier| tier.yearly.to_string()).collect::<Vec<_>>(), ["2592.00"]);
    }
}

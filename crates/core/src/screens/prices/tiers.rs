use nettleie::quantity::{Money, Power, Vat};
use nettleie::settlement::TierOfMonth;
use nettleie::tariff::{CapacityBasis, TierTable};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::TierPrice;
use crate::screens::desk::Desk;

/// The tiers of a table from the lowest up; `average` is what the point's own tier is looked up by.
pub(super) fn of(
    desk: &Desk,
    basis: &CapacityBasis,
    table: &TierTable,
    vat: Vat,
    average: Option<Power>,
) -> Vec<TierPrice> {
    let own = average.map(|average| table.tier_of(average.kw()).number);
    let dearest = table.tiers().map(|tier| tier.yearly).max().unwrap_or_default();
    let tiers = table.tiers().map(|tier| TierPrice {
        tier: desk.tier(&TierOfMonth::new(tier, basis, vat), table.bound()),
        permille: permille(tier.yearly, dearest),
        own: own == Some(tier.number),
    });
    tiers.collect()
}

fn permille(price: Money, dearest: Money) -> u16 {
    let share = (price.nok() * Decimal::ONE_THOUSAND).checked_div(dearest.nok());
    share.and_then(|share| share.trunc().to_u16()).unwrap_or(0)
}

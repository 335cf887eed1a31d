use rust_decimal::Decimal;

use crate::quantity::{Money, UnitPrice};
use crate::tariff::CustomerGroup;

/// The fee to the energy fund (Enova), without VAT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnovaFee {
    /// Øre/kWh, for household use.
    PerEnergy(UnitPrice),
    /// Kroner a year and metering point, for everybody else.
    PerYear(Money),
}

/// 1 øre/kWh for household use, 800 kr a year for others (regulation on the energy fund, FOR-2001-12-10-1377 § 3).
#[must_use]
pub fn enova_fee(group: CustomerGroup) -> EnovaFee {
    if group.is_household_use() {
        EnovaFee::PerEnergy(UnitPrice::from_ore_per_kwh(Decimal::ONE))
    } else {
        EnovaFee::PerYear(Money::from_ore(80_000))
    }
}

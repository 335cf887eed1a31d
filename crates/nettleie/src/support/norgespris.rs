use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::quantity::{Energy, UnitPrice};
use crate::tariff::CustomerGroup;

/// The state's fixed price, settled on the grid bill as the difference to the spot price, in both directions.
///
/// Source: regulation on Norgespris (in force 1 October 2025, decided to 31 December 2026).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NorgesprisTerms {
    /// Øre/kWh without VAT.
    pub price: UnitPrice,
    /// True after the last decided day: the last price stands in.
    pub forecast: bool,
}

/// The terms of a local day; `None` before 1 October 2025.
#[must_use]
pub fn norgespris_terms(day: NaiveDate) -> Option<NorgesprisTerms> {
    let price = UnitPrice::from_ore_per_kwh(Decimal::from(40));
    ((day.year(), day.month()) >= (2025, 10)).then(|| NorgesprisTerms { price, forecast: day.year() > 2026 })
}

impl NorgesprisTerms {
    /// What the bill adds for a kWh at a spot price: øre/kWh, both without VAT; negative when spot is dearer.
    #[must_use]
    pub fn per_kwh(self, spot: UnitPrice) -> UnitPrice {
        self.price - spot
    }
}

/// The monthly cap: 5000 kWh for a household, 1000 for a holiday home; `None` for those who cannot have Norgespris.
#[must_use]
pub const fn norgespris_cap(group: CustomerGroup) -> Option<Energy> {
    match group {
        CustomerGroup::Household => Some(Energy::from_wh(5_000_000)),
        CustomerGroup::HolidayHome => Some(Energy::from_wh(1_000_000)),
        CustomerGroup::SmallBusiness | CustomerGroup::Business => None,
    }
}

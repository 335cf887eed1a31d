use chrono::{DateTime, NaiveDate, Utc};
use thiserror::Error;

use crate::quantity::{UnitPrice, Vat};
use crate::settlement::PriceBasis;
use crate::spot::SpotPrices;
use crate::support::{SupportBasis, norgespris_terms, support_terms};
use crate::tariff::{Selection, TariffError};
use crate::tax::{EnovaFee, TaxError, TaxZone, consumption_tax, enova_fee};
use crate::time::LocalDay;

/// What one kWh more costs in a clock hour, part by part, in øre/kWh with VAT where the terms have it. The capacity
/// charge and monthly amounts are not in it: they do not depend on the hour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HourCost {
    /// When the hour begins.
    pub start: DateTime<Utc>,
    /// What the clock shows.
    pub clock_hour: u8,
    /// Spot price.
    pub spot: UnitPrice,
    /// Energy charge of the grid rent.
    pub grid: UnitPrice,
    /// Consumption tax and Enova fee.
    pub taxes: UnitPrice,
    /// What the state pays: support (zero or negative), or the difference to Norgespris (either sign).
    pub state: UnitPrice,
}

impl HourCost {
    /// Everything together.
    #[must_use]
    pub fn total(&self) -> UnitPrice {
        self.spot + self.grid + self.taxes + self.state
    }
}

/// Whose hours are priced.
#[derive(Clone, Copy, Debug)]
pub struct HourCostTerms<'a> {
    /// The tariffs of the customer's group.
    pub tariffs: Selection<'a>,
    /// Which public charges apply.
    pub zone: TaxZone,
    /// What the customer has agreed with the state.
    pub agreement: HourAgreement,
    /// With or without VAT.
    pub price_basis: PriceBasis,
}

/// The agreement as far as a single hour is concerned (the monthly caps are not looked at).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HourAgreement {
    /// Neither.
    None,
    /// Electricity support by the hour.
    Support,
    /// Norgespris.
    Norgespris,
}

/// Why a day's hours cannot be priced.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HourCostError {
    /// No single tariff applies.
    #[error(transparent)]
    Tariff(#[from] TariffError),
    /// The day's tax is not known.
    #[error(transparent)]
    Tax(#[from] TaxError),
}

/// The cost of each hour of a local day that has a spot price; hours without one are left out.
///
/// # Errors
/// When no single tariff applies on the day, or its tax is not known.
pub fn hour_costs(
    day: NaiveDate,
    spot: &SpotPrices,
    terms: &HourCostTerms<'_>,
) -> Result<Vec<HourCost>, HourCostError> {
    let group = terms.tariffs.group();
    let vat = match terms.price_basis {
        PriceBasis::IncludingVat => terms.zone.vat(group),
        PriceBasis::ExcludingVat => Vat::None,
    };
    let tariff = terms.tariffs.on(day)?;
    let tax = consumption_tax(day, terms.zone, group)?.map_or(UnitPrice::ZERO, |rate| rate.price);
    let enova = match enova_fee(group) {
        EnovaFee::PerEnergy(price) => price,
        EnovaFee::PerYear(_) => UnitPrice::ZERO,
    };
    let local_day = LocalDay::of(day);
    let prices = tariff.energy.prices_on(day);
    let costs = local_day.hours().filter_map(|hour| {
        let spot = spot.hour(hour.start)?;
        let grid = prices.get(usize::from(hour.clock_hour))?.price;
        Some(HourCost {
            start: hour.start,
            clock_hour: hour.clock_hour,
            spot: vat.on_price(spot),
            grid: vat.on_price(grid),
            taxes: vat.on_price(tax + enova),
            state: vat.on_price(state_part(terms.agreement, day, spot)),
        })
    });
    Ok(costs.collect())
}

fn state_part(agreement: HourAgreement, day: NaiveDate, spot: UnitPrice) -> UnitPrice {
    let part = match agreement {
        HourAgreement::None => None,
        HourAgreement::Support => support_terms(day)
            .filter(|terms| terms.basis == SupportBasis::Hour)
            .map(|terms| UnitPrice::ZERO - terms.per_kwh(spot)),
        HourAgreement::Norgespris => norgespris_terms(day).map(|terms| terms.per_kwh(spot)),
    };
    part.unwrap_or(UnitPrice::ZERO)
}

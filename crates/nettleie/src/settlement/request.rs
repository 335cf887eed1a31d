use chrono::NaiveDate;
use thiserror::Error;

use super::MonthSettlement;
use crate::metering::MeterSeries;
use crate::quantity::Energy;
use crate::spot::SpotPrices;
use crate::tariff::{Selection, TariffError};
use crate::tax::{TaxError, TaxZone};
use crate::time::DateRange;

/// The longest range that is settled at once.
const MOST_DAYS: u32 = 60 * 366;

/// What to settle.
#[derive(Clone, Copy, Debug)]
pub struct SettlementRequest<'a> {
    /// Consumption of one metering point; may reach beyond the range (yearly peaks look back twelve months).
    pub consumption: &'a MeterSeries,
    /// Production of the same point, if it feeds in.
    pub production: Option<&'a MeterSeries>,
    /// Mean yearly feed-in of the last ten years, for producers above 100 kW.
    pub ten_year_average_feed_in: Option<Energy>,
    /// The tariffs of the customer's group.
    pub tariffs: Selection<'a>,
    /// Local days. A month that is only partly inside is charged for its days, as when somebody moves in.
    pub range: DateRange,
    /// Which public charges apply.
    pub zone: TaxZone,
    /// What the customer has agreed with the state.
    pub agreement: Agreement<'a>,
    /// Main fuse in ampere, for tariffs that go by it.
    pub fuse: Option<u32>,
    /// Whether amounts have VAT in them.
    pub price_basis: PriceBasis,
}

/// Support or Norgespris: one excludes the other.
#[derive(Clone, Copy, Debug)]
pub enum Agreement<'a> {
    /// Neither.
    None,
    /// Electricity support.
    Support {
        /// Prices of the point's area.
        spot: &'a SpotPrices,
        /// 1 for a home; for the common meters of a housing co-operative its dwellings, which its board tells.
        dwellings: u32,
    },
    /// Norgespris.
    Norgespris {
        /// Prices of the point's area.
        spot: &'a SpotPrices,
    },
}

/// Whether amounts and prices have VAT in them, where the zone has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PriceBasis {
    /// With VAT: how private customers are shown prices.
    IncludingVat,
    /// Without VAT: how businesses are.
    ExcludingVat,
}

/// Why nothing can be settled.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SettlementError {
    /// No single tariff applies on some day.
    #[error(transparent)]
    Tariff(#[from] TariffError),
    /// A day's tax is not known.
    #[error(transparent)]
    Tax(#[from] TaxError),
    /// The range has no day.
    #[error("the range from {0} to {1} has no day")]
    EmptyRange(NaiveDate, NaiveDate),
    /// The range is longer than any customer's history.
    #[error("the range from {0} to {1} is longer than sixty years")]
    RangeTooLong(NaiveDate, NaiveDate),
}

/// Settles each calendar month that the range touches.
///
/// # Errors
/// When the range is empty or absurdly long, some day has no single tariff, or a day's tax is not known.
pub fn settle(request: &SettlementRequest<'_>) -> Result<Vec<MonthSettlement>, SettlementError> {
    let range = request.range;
    if range.is_empty() {
        return Err(SettlementError::EmptyRange(range.from, range.to));
    }
    if range.days() > MOST_DAYS {
        return Err(SettlementError::RangeTooLong(range.from, range.to));
    }
    range.months().map(|month| MonthSettlement::of(request, month)).collect()
}

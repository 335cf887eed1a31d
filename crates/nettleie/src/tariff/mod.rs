//! Grid tariffs as data: what a grid company charges whom, from when to when. All prices are without taxes and VAT.

mod book;
mod capacity;
mod customer_group;
mod energy_charge;
mod feed_in;
mod power_charge;
mod season_weights;
mod tier_table;
mod validity;

pub use book::{Selection, Tariff, TariffBook, TariffError};
pub use capacity::{CapacityBasis, CapacityCharge};
pub use customer_group::CustomerGroup;
pub use energy_charge::{EnergyCharge, EnergyException, ExceptionPrice, HourPrice};
pub use feed_in::FeedInCharge;
pub use power_charge::PowerCharge;
pub use season_weights::SeasonWeights;
pub use tier_table::{LowerBound, Tier, TierTable, TierTableError};
pub use validity::Validity;

/// The name of the price that applies when no exception does, as it stands in bills and in the open data set.
pub const BASE_PRICE_NAME: &str = "grunnpris";

//! Settlement: values, tariff, taxes and agreement in; peaks, tier, lines and totals of each month out.
//!
//! A month that is not over settles the same way; what is missing is counted. Each line is rounded once, and totals are
//! the sums of the printed lines.

#![deny(clippy::arithmetic_side_effects)]

mod between_readings;
mod capacity;
mod document;
mod energy;
mod feed_in;
mod line;
mod month;
mod month_share;
mod notes;
mod peaks;
mod public_charges;
mod readings;
mod request;
mod state_support;
#[cfg(test)]
mod tests;
mod weekly_peaks;

pub use between_readings::{ReadingsRequest, settle_readings};
pub use capacity::{TierOfMonth, TierUnit};
pub use document::{LineDocument, MonthDocument, SettlementDocument, TierDocument};
pub use line::{Line, LineKind};
pub use month::MonthSettlement;
pub use notes::Note;
pub use peaks::Peak;
pub use request::{Agreement, PriceBasis, SettlementError, SettlementRequest, settle};

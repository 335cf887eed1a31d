//! What a customer wants to know beyond the bill: where the month is heading, what the next tier costs, whether a bill is
//! right, which agreement with the state is the better one, and what an hour costs in full.

#![deny(clippy::arithmetic_side_effects)]

mod agreement_comparison;
mod bill_check;
mod cheapest_hours;
mod forecast;
mod hour_cost;
mod next_tier;

pub use agreement_comparison::{AgreementComparison, Better, compare_agreements};
pub use bill_check::{BillCheck, KindDifference, PrintedLine, check_bill};
pub use cheapest_hours::{CheapestHours, cheapest_hours};
pub use forecast::{Forecast, forecast_month};
pub use hour_cost::{HourAgreement, HourCost, HourCostError, HourCostTerms, hour_costs};
pub use next_tier::{NextTier, next_tier};

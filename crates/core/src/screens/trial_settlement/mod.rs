//! Prøveavregning: grid rent so far this month, the tier one is heading for, and what the month is likely to come to.

mod billed_tier;
mod capacity;
mod forecast;
mod screen;
mod state;
#[cfg(test)]
mod tests;
mod used;

pub use screen::TrialSettlement;
pub use state::{ForecastState, RoomState, TrialSettlementState, UsedDay, UsedState};

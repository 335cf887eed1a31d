//! What screens reckon from stored values with the engine: a month's bill, its result kept in the store, what the state pays
//! hour by hour, and which hours have the day price.

mod agreements;
mod cache;
mod cap;
mod day_night;
mod derived;
mod month;
mod spot_cost;
mod state_hours;
mod terms;

pub(super) use agreements::Agreed;
pub(super) use cache::months;
pub use cache::refresh_months;
pub(super) use cap::UsedUpCaps;
pub(super) use day_night::DayNight;
#[cfg(test)]
pub(super) use derived::MADE_BY;
pub(super) use derived::{DerivedMonth, StateKind};
pub(super) use month::{MonthValues, settle_days};
pub(super) use spot_cost::SpotCost;
pub(super) use state_hours::StateHours;
pub(super) use terms::Terms;

//! Forbruk: how much was used, by day, week, month and year.

mod comparison;
mod costs;
mod coverage;
mod days;
mod details;
mod hours;
mod months;
mod notes;
mod peaks;
mod readings;
mod scale;
mod screen;
mod side;
mod state;
#[cfg(test)]
mod tests;
mod words;

use details::Details;
pub use scale::Scale;
pub use screen::Consumption;
pub(super) use side::Side;
pub use state::{Comparison, ConsumptionState, PeriodState, ReadingRow, ReadingsState, ScaleChoice};

//! Målerbytte: when the fitter comes, what it means, and which other times can be had.

mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::MeterExchangesScreen;
pub use state::{ExchangeDetail, ExchangeRow, MeterExchangesState, WindowRow};

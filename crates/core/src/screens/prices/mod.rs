//! Nettleiepriser and Nettleieprisen: what the grid company charges, from when to when, and what grid rent is made of.

mod charges;
mod clock_hours;
mod energy;
mod parts;
mod screen;
mod state;
#[cfg(test)]
mod tests;
mod tiers;

pub use screen::Prices;
pub use state::{EnergyPrice, PricePart, PricesState, TierPrice};

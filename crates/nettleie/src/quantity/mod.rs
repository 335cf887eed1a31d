//! Quantities that cannot be mixed up: energy, power, money, unit prices and VAT.
//!
//! Energy counts whole watt-hours; money and prices are decimals. No float is used anywhere.

#![deny(clippy::arithmetic_side_effects)]

mod energy;
mod money;
mod power;
mod rounding;
mod unit_price;
mod vat;

pub use energy::{Energy, EnergyError};
pub use money::Money;
pub use power::Power;
pub use rounding::{format_plain, parse_decimal};
pub use unit_price::UnitPrice;
pub use vat::Vat;

//! The guide's customer: the household whose figures the app's published guide shows, for a sandbox of its own.
//!
//! `SandboxConfig::guide()` starts it: its clock stands at [`now()`], its history begins on [`first_day()`], it is
//! founded with [`register()`], and it publishes [`values()`] for the point of [`HOUSEHOLD`] and [`prices()`] for
//! [`PRICE_AREA`] where other sandboxes ask their meters and markets. Everything else (tariffs, bills, the other price
//! area) is as elsewhere; the seed has no say in the guide's figures.
//!
//! The guide prints totals and peaks, not hours. [`targets`] holds what it prints; [`hours`] bends the profile of an
//! ordinary house until it has exactly that, as [`fit`] explains.

mod fit;
mod hours;
mod market;
mod meter;
mod moment;
mod price_levels;
mod register;
mod targets;
#[cfg(test)]
mod tests;

pub use market::{PRICE_AREA, prices};
pub use meter::values;
pub use moment::{first_day, now};
pub use register::{HOUSEHOLD, register};

//! Ikke sendt: what waits, what was refused or given up, and what was received, with its case number.

mod delivery;
mod screen;
#[cfg(test)]
mod tests;

pub(super) use delivery::Words;
pub use delivery::{DeliveryKind, DeliveryState};
pub use screen::{OutboxScreen, OutboxState};

//! Oversikt: one card that answers at a glance, and which tabs the point has.

mod grid_rent;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use grid_rent::{GridRentLink, GridRentLinks, GridRentPage};
pub use screen::Overview;
pub use state::{GlanceCard, OverviewState, Tab, TabKind};

//! Oversikt: one card that answers at a glance, and which tabs the point has.

mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::Overview;
pub use state::{GlanceCard, OverviewState, Tab, TabKind};

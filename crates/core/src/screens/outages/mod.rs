//! Drift: power cuts and planned work, those that hit the customer's own points first.

mod detail;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::Outages;
pub use state::{OutageDetail, OutageRow, OutageSection, OutageUpdateRow, OutagesState};

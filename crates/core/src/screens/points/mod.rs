//! The switcher: which metering point the screens show.

mod matching;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::Points;
pub use state::{PointRow, PointsState};

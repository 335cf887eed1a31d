//! Produksjon: how much was fed into the grid, and consumption beside it on the same axis.

mod feed_in;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::Production;
pub use state::ProductionState;

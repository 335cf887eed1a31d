//! Måleravlesning: when a meter without hours is to be read, what it stood at, and what the next bill would be.

mod delivery;
mod due;
mod preview;
mod rhythm;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub(in crate::screens) use due::{Due, due};
pub use screen::SelfReadingScreen;
pub use state::{DueState, PreviewState, ReadingRow, SelfReadingState};

//! Dine forbrukstopper: the peaks that decided the tier of each of the last twelve months.

mod month;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::Peaks;
pub use state::{PeakMonth, PeaksState};

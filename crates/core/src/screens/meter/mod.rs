//! Min strømmåler: what hangs on the wall, what it counts, and the port that the customer may open.

mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::MeterScreen;
pub use state::{HanState, MeterState};

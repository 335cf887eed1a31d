//! Elhub: what the electricity market's common register holds of the customer, and who else may see it.

mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::ElhubScreen;
pub use state::{AccessRow, ElhubState, ElhubTopicState};

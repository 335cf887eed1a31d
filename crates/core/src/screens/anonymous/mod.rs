//! Asking without a name: what is written stays in memory, and the case number and the code are shown once.

mod answer;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::AnonymousScreen;
pub use state::{AnonymousAnswer, AnonymousState, CodeState};

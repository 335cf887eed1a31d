//! Meld farlig forhold: works without a login and without a network, and says whom to call first.

mod emergency;
mod screen;
#[cfg(test)]
mod tests;

pub use emergency::{CallState, EmergencyState};
pub use screen::{HazardScreen, HazardState};

//! Tilknytning: new and changed connections to the grid, from the installer's registration to power in the socket.

mod detail;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::ConnectionsScreen;
pub(in crate::screens) use screen::is_open;
pub use state::{ConnectionDetail, ConnectionRow, ConnectionsState, HelpState, OfferState, StepRow};

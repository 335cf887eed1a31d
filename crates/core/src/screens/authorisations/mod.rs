//! Gi andre tilgang: who may see the customer's points, and whose points the customer may see.

mod links;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::AuthorisationsScreen;
pub(in crate::screens) use screen::holds;
pub use state::{
    AuthorisationDetail, AuthorisationPage, AuthorisationRow, AuthorisationSection, AuthorisationsState,
};

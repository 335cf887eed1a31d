//! A form of the company's, filled in on this device: drafts that are kept, errors by field, and what became of what was
//! sent. Kontakt oss and Meld farlig forhold are filled in the same way.

mod faults;
mod fields;
mod filling;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub(super) use faults::{fault, refusal};
pub(super) use filling::Filling;
pub use screen::FormScreen;
pub use state::{FieldState, FileState, FormState};

//! Kundeservice: the menu, telephone numbers, forms as the company describes them, and what inspectors found.

mod form;
mod inspections;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::Services;
pub use state::{
    ContactState, FaultState, FieldState, FormRow, FormState, FormsState, InspectionRow, InspectionsState,
    MenuItem, MenuKind, ServicesState,
};

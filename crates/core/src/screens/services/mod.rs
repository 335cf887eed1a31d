//! Kundeservice: the menu, telephone numbers, forms as the company describes them, and what inspectors found.

mod forms;
mod icon;
mod inspections;
mod menu;
mod screen;
mod shown;
mod state;
#[cfg(test)]
mod tests;

pub use icon::Icon;
pub use screen::Services;
pub use state::{
    ContactState, FaultState, FormRow, FormsState, InspectionRow, InspectionsState, MenuItem, MenuKind,
    ServicesState,
};

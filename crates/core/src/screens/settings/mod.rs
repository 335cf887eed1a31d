//! Innstillinger: what the user has chosen, the data on this phone, and what the app is made of.

mod choices;
mod licences;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use choices::{Choices, NotificationKind, Theme};
pub use screen::Settings;
pub use state::{
    AboutState, Choice, ChoiceGroup, DataState, DefaultPoint, LicenceRow, LicencesState, LockSwitch,
    NotificationSwitch, NotificationsState, SettingsState,
};

//! The app as one object: opening it, its choices, syncing, logging in and out, and the way to its screens.

mod company;
mod kundeapp;
mod letters;
mod lock;
mod login;
mod my_page;
mod screens;
mod session;
mod setup;
mod shell;
#[cfg(test)]
mod tests;
mod words;

pub use kundeapp::Kundeapp;
pub use session::{AuthState, SessionListener, SessionScreen, SessionShown};
pub use setup::AppSetup;
pub use shell::{ShellListener, ShellScreen, ShellShown};

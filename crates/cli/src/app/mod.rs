//! The app in a terminal: the same screens as on a phone, drawn with characters.

pub mod area;
mod chart;
pub mod company;
pub mod demo;
mod home;
pub mod login;
pub mod logout;
pub mod my_page;
pub mod pdf;
pub mod points;
mod progress;
mod render;
pub mod sandbox;
mod screen;
pub mod settings;
pub mod show;
pub mod sync;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot be set up has failed")]
mod tests;
pub mod writing;

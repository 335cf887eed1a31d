//! The app in a terminal: the same screens as on a phone, drawn with characters.

mod chart;
pub mod demo;
mod home;
pub mod login;
pub mod logout;
mod progress;
mod render;
pub mod sandbox;
mod screen;
pub mod show;
pub mod sync;
pub mod writing;

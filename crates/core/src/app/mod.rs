//! The app as one object for shells: who is signed in, their data, the screens, and what ties them together.
//!
//! Methods that are not `async` read or write files: call them from the blocking pool.

mod area;
mod config;
mod content;
mod explain;
mod lock;
mod login;
mod logout;
mod mailbox;
mod opening;
mod pages;
mod preferences;
mod reachability;
mod screens;
mod session;
mod syncing;
#[cfg(test)]
mod tests;
mod writing;

pub use config::AppConfig;
pub use lock::AppLock;
pub use login::Login;
pub use opening::App;

//! The app as one object for shells: who is signed in, their data, the screens, and what ties them together.
//!
//! Methods that are not `async` read or write files: call them from the blocking pool.

mod anonymous;
mod area;
mod changes;
mod company_time;
mod config;
mod content;
mod documents;
mod explain;
mod export;
mod links;
mod lock;
mod login;
mod logout;
mod mailbox;
mod mailboxes;
mod opening;
mod pages;
mod papers;
mod pictures;
mod preferences;
mod private_file;
mod reachability;
mod screens;
mod session;
mod settings;
mod shell;
mod syncing;
#[cfg(test)]
mod tests;
mod user_session;
mod writing;

pub use config::AppConfig;
pub use export::ExportForm;
pub use lock::AppLock;
pub use login::Login;
pub use opening::App;

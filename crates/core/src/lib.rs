//! The customer app of a grid company, without a user interface: login, network, storage, synchronisation and screens.

pub mod api;
pub mod app;
pub mod auth;
mod chain;
pub mod company;
pub mod error;
pub mod format;
pub mod forms;
pub mod i18n;
pub mod outbox;
pub mod rich_text;
pub mod screens;
pub mod secure_store;
pub mod store;
pub mod sync;

pub use chain::Chain;

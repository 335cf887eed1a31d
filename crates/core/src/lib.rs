//! The customer app of a grid company, without a user interface: login, network, storage, synchronisation and screens.

pub mod api;
pub mod company;
pub mod secure_store;

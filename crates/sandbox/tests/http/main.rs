//! The sandbox over HTTP, as an app sees it: the contract, call by call.

mod access;
mod app;
mod changes;
mod codes;
mod faults;
mod founding;
mod invoices;
mod login;
mod resources;
mod service;
mod sessions;
mod values;

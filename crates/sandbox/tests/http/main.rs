//! The sandbox over HTTP, as an app sees it: the contract, call by call.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail like tests, but clippy only knows functions marked as tests"
)]

mod access;
mod anonymous;
mod app;
mod bankid;
mod bankid_refused;
mod browser;
mod business;
mod changes;
mod co_operative;
mod codes;
mod content;
mod errands;
mod faults;
mod foreign_ids;
mod founding;
mod giving_access;
mod guide;
mod hazards;
mod holiday_home;
mod idporten;
mod idporten_pages;
mod inquiries;
mod invoices;
mod login;
mod logout;
mod my_page;
mod nettariff;
mod news;
mod openapi;
mod operator;
mod pages;
mod prosumer;
mod public_spot;
mod readings_delivered;
mod resources;
mod secrecy;
mod service;
mod sessions;
mod settled;
mod submissions;
mod values;
mod writing;

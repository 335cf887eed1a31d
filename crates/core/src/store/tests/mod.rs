#![allow(
    clippy::redundant_closure_for_method_calls,
    reason = "`Reader::points` is a function for one lifetime only"
)]

mod bad_files;
mod content;
mod invoices;
mod migrations;
mod months;
mod opening;
mod pages;
mod periods;
mod prices;
mod readings;
mod size;
mod values;

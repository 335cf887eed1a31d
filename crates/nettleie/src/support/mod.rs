//! State support for households: electricity support (strømstøtte) by the hour, or Norgespris instead of it.

#![deny(clippy::arithmetic_side_effects)]

mod electricity_support;
mod monthly_cap;
mod norgespris;

pub use electricity_support::{
    SupportBasis, SupportTerms, must_report_to_grid_company, support_cap, support_terms,
};
pub use monthly_cap::MonthlyCap;
pub use norgespris::{NorgesprisTerms, norgespris_cap, norgespris_terms};

//! Another company as data: who it says it is, its prices, its customers and what it tells them.

mod areas;
mod cast;
mod reading;

pub use areas::SpotArea;
pub use reading::{CompanyFile, CompanyFileError};

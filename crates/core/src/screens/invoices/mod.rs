//! Faktura: the bills of the last twelve months, each with its lines and a check against one's own hours.

mod check;
mod detail;
mod list;
mod screen;
mod state;
mod status;
#[cfg(test)]
mod tests;

pub use check::Verdict;
pub use screen::Invoices;
pub use state::{CheckRow, CheckState, InvoiceDetail, InvoiceRow, InvoicesState, PayButton, StatusState};
pub use status::StatusKind;

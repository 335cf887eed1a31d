//! Months derived from values, spot prices, tariffs and the point's own facts, and when they must be made anew.
//!
//! Whoever makes one reads [`MonthInputs`] and what it computes from in one [`super::Store::read`], and hands the inputs
//! back with the result: if something has changed in between, the result is stale from the start. A later change of any
//! input marks it stale in the same transaction.

mod inputs;
mod read;
mod write;

pub use inputs::MonthInputs;
pub use read::StoredMonth;
pub use write::MonthRow;

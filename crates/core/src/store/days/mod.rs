//! Metering values, one row a local day. docs/adr/0003-day-rows.md says why, and what a row weighs.

mod codec;
mod read;
mod row;
mod slot;
mod summary;
mod write;

pub use codec::slots_in;
pub use row::{DayRow, WrongLength};
pub use slot::Slot;
pub use summary::{DayPeak, DaySummary};
pub use write::Ingest;

/// How many bytes a day's values take.
#[cfg(test)]
pub(super) fn encoded_len(row: &DayRow) -> usize {
    codec::encode(row.resolution(), row.slots()).len()
}

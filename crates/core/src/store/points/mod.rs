//! Metering points, and the contract periods that bound everything kept of them.

mod periods;
mod read;
mod write;

pub(super) use periods::{DAY_IN_PERIOD, INVOICE_IN_PERIOD, READING_IN_PERIOD, covered, touched};

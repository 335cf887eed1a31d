//! Metering values as Elhub's "Min side" exports them: CSV with `;`, decimal comma, times with offset.
//!
//! One customer's files may come in any order and any number; [`MeteringFiles`] takes them one by one. Rows stream, so
//! that memory grows with distinct intervals and not with the size of a file.

mod capped;
mod columns;
mod files;
mod first_places;
mod measurement;
mod quality;
mod row;
mod rows;
mod words_seen;

#[cfg(test)]
mod tests;

pub use files::{MeterReadings, MeteringFiles};

/// The columns that a file must have, in the order in which Elhub and [`crate::export`] write them.
pub(crate) const HEADER: [&str; 7] =
    ["Fra", "Til", "Målenavn", "Volum", "Enhet", "Kvalitet", "Registreringstidspunkt"];

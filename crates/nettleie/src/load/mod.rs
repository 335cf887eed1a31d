//! Readers of the files that metering values, tariffs and spot prices come in.
//!
//! Tolerant where a format allows it, strict otherwise: what is refused is a [`LoadError`] of one line, what is odd but
//! readable becomes a [`Warning`] beside the result. No reader does I/O beyond reading what it is given.

pub mod elhub_csv;
pub mod nettariff;
pub mod spot_json;
pub mod tariff_json;
pub mod tariff_yaml;

mod amount;
mod bounded;
mod date;
mod error;
mod exact;
mod extra_free_day;
mod instant;
mod json;
mod name;
mod one_line;
mod place;
mod sniff;
mod text;
mod warning;

pub use error::LoadError;
pub use place::Place;
pub use sniff::{FileKind, sniff};
pub use text::{MOST_BYTES, read_text};
pub use warning::Warning;

/// What a reader made of a file, and what was odd about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded<T> {
    /// What the file says.
    pub value: T,
    /// What was odd, in the order of the file.
    pub warnings: Vec<Warning>,
}

//! Our own JSON form of a tariff book: everything the model can say, so that what is written reads back the same.
//!
//! `docs/guide/tariff-json.md` describes it with an example. Prices are without taxes and VAT, as decimal strings.

pub mod as_field;

mod fault;
mod read_book;
mod read_capacity;
mod read_energy;
mod wire;
mod words;
mod write_book;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

use super::sniff::{FileKind, expect};
use super::{LoadError, Loaded, json};
use crate::tariff::TariffBook;

/// Reads a tariff book from its JSON text.
///
/// # Errors
/// A syntax or type error, an unknown key or word, and whatever makes a tariff contradict itself.
pub fn read(file: &str, text: &str) -> Result<Loaded<TariffBook>, LoadError> {
    expect(file, text.as_bytes(), FileKind::TariffJson)?;
    let wire = json::parse(file, text)?;
    let value = read_book::book(wire).map_err(|error| error.in_file(file))?;
    Ok(Loaded { value, warnings: Vec::new() })
}

/// Writes a tariff book as JSON text, indented, with a final newline.
///
/// # Errors
/// None that a book can cause; the writer's own are passed on.
pub fn write(book: &TariffBook) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&write_book::book(book)).map(|text| text + "\n")
}

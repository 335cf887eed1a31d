//! For `#[serde(with = "nettleie::load::tariff_json::as_field")]` on a field of type [`TariffBook`], where the book is a
//! part of a larger document.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::wire::BookWire;
use super::{read_book, write_book};
use crate::tariff::TariffBook;

/// Writes the book in its JSON form.
///
/// # Errors
/// Only the serializer's own.
pub fn serialize<S: Serializer>(book: &TariffBook, serializer: S) -> Result<S::Ok, S::Error> {
    write_book::book(book).serialize(serializer)
}

/// Reads the book from its JSON form.
///
/// # Errors
/// As [`super::read`]; the message names the path inside the book.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<TariffBook, D::Error> {
    read_book::book(BookWire::deserialize(deserializer)?).map_err(D::Error::custom)
}

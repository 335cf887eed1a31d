use nettleie::load::tariff_json;
use nettleie::tariff::TariffBook;
use serde::{Deserialize, Serialize};

/// `GET /v1/tariffs`: the grid company's price lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tariffs {
    /// Which edition of the book this is.
    pub version: u64,
    /// The tariff book.
    #[serde(with = "tariff_json::as_field")]
    pub book: TariffBook,
}

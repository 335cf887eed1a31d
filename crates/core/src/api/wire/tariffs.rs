use serde::{Deserialize, Serialize};

/// `GET /v1/tariffs`: the grid company's price lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tariffs {
    /// Which edition of the book this is.
    pub version: u64,
    /// The tariff book in the engine's own JSON form, its numbers kept as text.
    pub book: serde_json::Value,
}

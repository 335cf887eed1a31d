use serde::{Deserialize, Serialize};

/// Which taxes a place has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaxZone {
    /// VAT and consumption tax.
    Standard,
    /// Nordland and the rest of Troms: no VAT for household use.
    NoVat,
    /// Finnmark and Nord-Troms: neither VAT nor consumption tax for household use.
    ActionZone,
}

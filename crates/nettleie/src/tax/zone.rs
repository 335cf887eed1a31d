use std::fmt;
use std::str::FromStr;

use crate::quantity::Vat;
use crate::tariff::CustomerGroup;

/// Which public charges apply where a metering point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaxZone {
    /// VAT and consumption tax: most of the country.
    Standard,
    /// No VAT on household use: Nordland, and Troms outside the action zone.
    NoVat,
    /// Nor consumption tax for households; businesses pay the reduced rate: Finnmark and Nord-Troms (tiltakssonen).
    NoVatNoTax,
}

impl TaxZone {
    /// Every zone.
    pub const ALL: [Self; 3] = [Self::Standard, Self::NoVat, Self::NoVatNoTax];

    /// `standard`, `no-vat`, `no-vat-no-tax`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::NoVat => "no-vat",
            Self::NoVatNoTax => "no-vat-no-tax",
        }
    }

    /// The VAT that a customer pays here. Businesses pay it everywhere (VAT act § 6-6 exempts household use only).
    #[must_use]
    pub const fn vat(self, group: CustomerGroup) -> Vat {
        if matches!(self, Self::Standard) || !group.is_household_use() { Vat::Standard } else { Vat::None }
    }
}

impl fmt::Display for TaxZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for TaxZone {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let known = || Self::ALL.map(Self::id).join(", ");
        Self::ALL
            .into_iter()
            .find(|zone| zone.id() == text)
            .ok_or_else(|| format!("'{text}' is none of {}", known()))
    }
}

use serde::Serialize;

use super::desk::Desk;

/// With or without VAT, as a switch beside prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VatSwitch {
    /// `Med mva.`: the switch's word.
    pub label: String,
    /// Prices have VAT in them.
    pub on: bool,
    /// There is something to switch: false where no VAT is paid on power.
    pub available: bool,
    /// `Prisene er med mva.`, as a sentence.
    pub basis: String,
}

impl Desk {
    /// What a business must know of amounts that a household is shown with VAT.
    pub(super) fn vat_note(&self, shows_vat: bool) -> Option<String> {
        (!shows_vat).then(|| self.texts.text("common-amounts-without-vat"))
    }

    /// The switch as it stands.
    pub(super) fn vat_switch(&self, on: bool, available: bool) -> VatSwitch {
        let basis = match (available, on) {
            (false, _) => "common-vat-exempt",
            (true, true) => "common-prices-with-vat",
            (true, false) => "common-prices-without-vat",
        };
        VatSwitch {
            label: self.texts.text("common-with-vat"),
            on: on && available,
            available,
            basis: self.texts.text(basis),
        }
    }
}

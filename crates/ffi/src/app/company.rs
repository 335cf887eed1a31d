use kundeapp_core::company::{Area, AreaId, Colour, Colours, Contact, PhoneNumber, ThemedColour};
use nettleie::spot::PriceArea;
use nettleie::tax::TaxZone;

use super::Kundeapp;

/// A part of the company's grid that a customer can choose: it sets spot price, taxes, news and outages.
#[uniffi::remote(Record)]
pub struct Area {
    pub id: AreaId,
    pub name: String,
    pub price_area: PriceArea,
    pub tax_zone: TaxZone,
}

/// A bidding zone of the power market.
#[uniffi::remote(Enum)]
pub enum PriceArea {
    No1,
    No2,
    No3,
    No4,
    No5,
}

/// Which taxes apply.
#[uniffi::remote(Enum)]
pub enum TaxZone {
    Standard,
    NoVat,
    NoVatNoTax,
}

/// The colours that the company lends to the app.
#[uniffi::remote(Record)]
pub struct Colours {
    pub accent: ThemedColour,
    pub production: ThemedColour,
}

/// One colour in both themes.
#[uniffi::remote(Record)]
pub struct ThemedColour {
    pub light: Colour,
    pub dark: Colour,
}

/// How to reach the company by telephone.
#[uniffi::remote(Record)]
pub struct Contact {
    pub customer_service: Option<PhoneNumber>,
    pub operations_centre: PhoneNumber,
}

#[uniffi::export]
impl Kundeapp {
    /// The grid company's name.
    #[must_use]
    pub fn company_name(&self) -> String {
        self.app.company().name.clone()
    }

    /// Its colours.
    #[must_use]
    pub fn colours(&self) -> Colours {
        self.app.company().colours
    }

    /// Its telephone numbers.
    #[must_use]
    pub fn contact(&self) -> Contact {
        self.app.company().contact.clone()
    }
}

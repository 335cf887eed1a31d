use kundeapp_core::screens::prices::{EnergyPrice, PricePart, Prices, PricesState, TierPrice};
use kundeapp_core::screens::{Figure, Frame, TierState, VatSwitch};

use crate::AppFailure;
use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Nettleiepriser.
    PricesScreen, PricesListener, PricesShown: Prices => PricesState, with_view_of
}

#[uniffi::export]
impl PricesScreen {
    /// Prices with or without VAT from now on.
    pub async fn show_vat(&self, with_vat: bool) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.show_vat(with_vat)).await
    }
}

/// What Nettleiepriser shows. Everything but the frame and the parts is empty without a price list.
#[uniffi::remote(Record)]
pub struct PricesState {
    pub frame: Frame,
    pub category: Option<String>,
    pub vat: VatSwitch,
    pub validity: Option<String>,
    pub valid_from: Option<LocalDay>,
    pub valid_to: Option<LocalDay>,
    pub next: Option<String>,
    pub tiers_title: String,
    pub tier_headings: Vec<String>,
    pub tiers: Vec<TierPrice>,
    pub basis: Option<String>,
    pub own_tier: Option<String>,
    pub power_title: String,
    pub power: Vec<Figure>,
    pub energy_title: String,
    pub energy: Vec<EnergyPrice>,
    pub energy_headings: Vec<String>,
    pub taxes_title: String,
    pub taxes: Vec<Figure>,
    pub feed_in_title: String,
    pub feed_in: Vec<Figure>,
    pub parts_title: String,
    pub parts: Vec<PricePart>,
    pub notes: Vec<String>,
}

/// One tier of the table and one step of the graph.
#[uniffi::remote(Record)]
pub struct TierPrice {
    pub tier: TierState,
    pub permille: u16,
    pub own: bool,
}

/// The energy charge of some hours.
#[uniffi::remote(Record)]
pub struct EnergyPrice {
    pub name: String,
    pub hours: Option<String>,
    pub price: String,
    pub with_taxes: String,
    pub spoken: String,
}

/// One of the three parts of grid rent.
#[uniffi::remote(Record)]
pub struct PricePart {
    pub title: String,
    pub text: String,
}

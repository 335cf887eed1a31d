use chrono::NaiveDate;
use serde::Serialize;

use crate::screens::{Figure, Frame, TierState, VatSwitch};

/// What Nettleiepriser shows. Everything but the frame and the parts is empty without a price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PricesState {
    /// What is around it.
    pub frame: Frame,
    /// `Privat` or `Næring`: whose price list it is.
    pub category: Option<String>,
    /// With or without VAT.
    pub vat: VatSwitch,
    /// `Gjelder fra 1. jan. 2023`.
    pub validity: Option<String>,
    /// First local day of the prices.
    pub valid_from: Option<NaiveDate>,
    /// The day after their last, if an end is known.
    pub valid_to: Option<NaiveDate>,
    /// `Nye priser gjelder fra 1. juli 2026`, when the next list is known.
    pub next: Option<String>,
    /// `Kapasitetsledd`: heading of the tiers.
    pub tiers_title: String,
    /// Over their columns: tier, kW, price a month.
    pub tier_headings: Vec<String>,
    /// The tiers of the capacity charge, from the lowest up; none for a power tariff.
    pub tiers: Vec<TierPrice>,
    /// What the tier goes by.
    pub basis: Option<String>,
    /// `Du ligger an til trinn 3 i november 2023`.
    pub own_tier: Option<String>,
    /// `Effektledd`: heading of the power tariff.
    pub power_title: String,
    /// The power tariff of a large business: price per kW and fixed amount.
    pub power: Vec<Figure>,
    /// `Energiledd`: heading of the energy charge.
    pub energy_title: String,
    /// The energy charge, the dearest hours first.
    pub energy: Vec<EnergyPrice>,
    /// Over the columns of the energy charge: its name, the price, the price with taxes.
    pub energy_headings: Vec<String>,
    /// `Offentlige avgifter`: heading of the taxes.
    pub taxes_title: String,
    /// Consumption tax and Enova fee.
    pub taxes: Vec<Figure>,
    /// `Innmating`: heading of what feeding in gives or costs.
    pub feed_in_title: String,
    /// What feeding in gives or costs, for points that do.
    pub feed_in: Vec<Figure>,
    /// `Nettleieprisen`: heading of the parts.
    pub parts_title: String,
    /// Nettleieprisen: the three parts of grid rent.
    pub parts: Vec<PricePart>,
    /// What a reader must know beside the numbers.
    pub notes: Vec<String>,
}

/// One tier of the table and one step of the graph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TierPrice {
    /// Number, span and price.
    #[serde(flatten)]
    pub tier: TierState,
    /// Its price in thousandths of the dearest tier's.
    pub permille: u16,
    /// The point's month so far is in it.
    pub own: bool,
}

/// The energy charge of some hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnergyPrice {
    /// `Energiledd dag`.
    pub name: String,
    /// `kl. 06–22`; `None` when it is none of a working day's.
    pub hours: Option<String>,
    /// `14,51 øre/kWh`.
    pub price: String,
    /// The same with consumption tax and Enova fee: `35,56 øre/kWh`.
    pub with_taxes: String,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// One of the three parts of grid rent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PricePart {
    /// `Energiledd`.
    pub title: String,
    /// What it is, in a few sentences.
    pub text: String,
}

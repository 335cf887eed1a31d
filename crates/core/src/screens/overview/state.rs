use serde::Serialize;

use super::GridRentLinks;
use crate::screens::spot::NowPrice;
use crate::screens::trial_settlement::RoomState;
use crate::screens::{Figure, Frame, TierState};

/// What Oversikt shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OverviewState {
    /// What is around it.
    pub frame: Frame,
    /// The month and the price now.
    pub card: Option<GlanceCard>,
    /// Forbruk, Produksjon where the point feeds in, Faktura.
    pub tabs: Vec<Tab>,
    /// Nettleie, under Forbruk; `None` when there is no point to show.
    pub grid_rent: Option<GridRentLinks>,
}

/// The card. What is not known yet is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GlanceCard {
    /// `november 2023`.
    pub month: String,
    /// Consumption so far this month, as on Prøveavregning.
    pub energy: Option<Figure>,
    /// Sum nett so far this month, as on Prøveavregning.
    pub cost: Option<Figure>,
    /// `Slik ser nettleien ut per 12. nov.`: through the last day with values.
    pub as_of: Option<String>,
    /// Why there is nothing of the month yet.
    pub month_note: Option<String>,
    /// The tier one is heading for.
    pub tier: Option<TierState>,
    /// The room left in it: a bar and a sentence.
    pub room: Option<RoomState>,
    /// Spot price of the present hour, without VAT as Spotpris opens.
    pub price_now: Option<NowPrice>,
    /// `Lavest neste gang 14. nov. kl. 02:00–03:00: 75,20 øre/kWh`.
    pub lowest_next: Option<String>,
    /// `Prisene er uten mva.`: of the two prices.
    pub price_basis: String,
    /// The card as it is read aloud.
    pub spoken: String,
}

/// A tab under the card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tab {
    /// Which one.
    pub kind: TabKind,
    /// Its word.
    pub label: String,
}

/// The kinds of [`Tab`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TabKind {
    /// Forbruk.
    Consumption,
    /// Produksjon.
    Production,
    /// Faktura.
    Invoices,
}

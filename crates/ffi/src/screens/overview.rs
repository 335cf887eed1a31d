use kundeapp_core::screens::overview::{
    GlanceCard, GridRentLink, GridRentLinks, GridRentPage, Overview, OverviewState, Tab, TabKind,
};
use kundeapp_core::screens::spot::NowPrice;
use kundeapp_core::screens::trial_settlement::RoomState;
use kundeapp_core::screens::{Figure, Frame, TierState};

use crate::showing::screen;

screen! {
    /// Oversikt.
    OverviewScreen, OverviewListener, OverviewShown: Overview => OverviewState
}

/// What Oversikt shows.
#[uniffi::remote(Record)]
pub struct OverviewState {
    pub frame: Frame,
    pub card: Option<GlanceCard>,
    pub tabs: Vec<Tab>,
    pub grid_rent: Option<GridRentLinks>,
}

/// The card. What is not known yet is left out.
#[uniffi::remote(Record)]
pub struct GlanceCard {
    pub month: String,
    pub energy: Option<Figure>,
    pub cost: Option<Figure>,
    pub as_of: Option<String>,
    pub month_note: Option<String>,
    pub tier: Option<TierState>,
    pub room: Option<RoomState>,
    pub price_now: Option<NowPrice>,
    pub lowest_next: Option<String>,
    pub price_basis: String,
    pub spoken: String,
}

/// Nettleie: the ways to its pages.
#[uniffi::remote(Record)]
pub struct GridRentLinks {
    pub title: String,
    pub links: Vec<GridRentLink>,
}

/// The way to a page.
#[uniffi::remote(Record)]
pub struct GridRentLink {
    pub kind: GridRentPage,
    pub label: String,
}

/// The pages of Nettleie.
#[uniffi::remote(Enum)]
pub enum GridRentPage {
    TrialSettlement,
    Peaks,
    Prices,
    Parts,
    Support,
}

/// A tab under the card.
#[uniffi::remote(Record)]
pub struct Tab {
    pub kind: TabKind,
    pub label: String,
}

/// The kinds of `Tab`.
#[uniffi::remote(Enum)]
pub enum TabKind {
    Consumption,
    Production,
    Invoices,
}

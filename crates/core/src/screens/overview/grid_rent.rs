use nettleie::support::norgespris_cap;
use serde::Serialize;

use crate::api::wire::{Metering, MeteringPoint};
use crate::screens::desk::Desk;

/// Nettleie: the ways to its pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GridRentLinks {
    /// `Nettleie`: their heading.
    pub title: String,
    /// Those that there is something on for the point.
    pub links: Vec<GridRentLink>,
}

/// The way to a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GridRentLink {
    /// Which one.
    pub kind: GridRentPage,
    /// Its word.
    pub label: String,
}

/// The pages of Nettleie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GridRentPage {
    /// Prøveavregning.
    TrialSettlement,
    /// Dine forbrukstopper.
    Peaks,
    /// Nettleiepriser.
    Prices,
    /// Nettleieprisen: what the three parts are.
    Parts,
    /// Strømstøtte.
    Support,
}

/// The pages that a point has something on: without hours nobody knows its peaks, and the state has no part in what a business
/// pays.
pub(super) fn links(desk: &Desk, point: &MeteringPoint) -> GridRentLinks {
    let has_hours = point.metering != Metering::Readings;
    let pages = [
        (true, GridRentPage::TrialSettlement, "trial-title"),
        (has_hours, GridRentPage::Peaks, "peaks-title"),
        (true, GridRentPage::Prices, "prices-title"),
        (true, GridRentPage::Parts, "prices-parts-title"),
        (norgespris_cap(point.group).is_some(), GridRentPage::Support, "overview-support"),
    ];
    let links = pages.into_iter().filter(|(has, ..)| *has);
    GridRentLinks {
        title: desk.texts.text("overview-grid-rent"),
        links: links.map(|(_, kind, id)| GridRentLink { kind, label: desk.texts.text(id) }).collect(),
    }
}

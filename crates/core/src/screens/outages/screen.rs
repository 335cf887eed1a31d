use chrono::{DateTime, Utc};

use super::{OutageDetail, OutageRow, OutageSection, OutagesState};
use crate::api::wire::{Outage, OutageKind};
use crate::company::Area;
use crate::screens::desk::Desk;
use crate::screens::today::Today;
use crate::store::StoreError;

/// The screen Varslinger under Drift.
#[derive(Clone)]
pub struct Outages {
    pub(super) desk: Desk,
    pub(super) areas: Vec<Area>,
}

impl Outages {
    /// The outages that a desk has; the company's areas give their names.
    #[must_use]
    pub fn new(desk: Desk, areas: &[Area]) -> Self {
        Self { desk, areas: areas.to_vec() }
    }

    /// The list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<OutagesState, StoreError> {
        self.desk.store.read(|reader| {
            let now = Desk::today(reader)?.map(Today::instant);
            let mut known = reader.outages()?;
            known.retain(|outage| outage.to.is_none_or(|to| now.is_none_or(|now| now < to)));
            known.sort_by_key(|outage| (outage.points.is_empty(), outage.from));
            let (ongoing, planned): (Vec<_>, Vec<_>) =
                known.into_iter().partition(|outage| is_ongoing(outage, now));
            let frame = self.desk.frame(reader, "outages-title", None)?;
            let frame = match now {
                Some(_) => frame,
                None => frame.emptied(self.desk.texts.text("common-nothing-fetched")),
            };
            Ok(OutagesState {
                frame,
                ongoing: self.section("outages-ongoing", "outages-ongoing-none", &ongoing),
                planned: self.section("outages-planned", "outages-planned-none", &planned),
            })
        })
    }

    /// One outage; `None` when it is over and gone.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn detail(&self, id: &str) -> Result<Option<OutageDetail>, StoreError> {
        self.desk.store.read(|reader| {
            let outage = reader.outages()?.into_iter().find(|outage| outage.id == id);
            outage.map(|outage| self.detail_of(reader, &outage)).transpose()
        })
    }

    fn section(&self, title: &str, none: &str, outages: &[Outage]) -> OutageSection {
        let texts = self.desk.texts;
        OutageSection {
            title: texts.text(title),
            count: match outages.len() {
                0 => texts.text("outages-count-none"),
                count => count.to_string(),
            },
            empty: outages.is_empty().then(|| texts.text(none)),
            outages: outages.iter().map(|outage| self.row(outage)).collect(),
        }
    }

    pub(super) fn row(&self, outage: &Outage) -> OutageRow {
        let texts = self.desk.texts;
        let (area, places) = (self.area(outage), self.places(outage));
        let from = self.desk.format.instant(outage.from);
        let span = match outage.to {
            Some(to) => {
                let to = self.desk.format.instant(to);
                texts.text_with("outages-span", [("from", from.into()), ("to", to.into())])
            }
            None => texts.text_with("outages-span-open", [("from", from.into())]),
        };
        let own = (!outage.points.is_empty()).then(|| texts.text("outages-own"));
        let mark = own.as_ref().map(|own| format!("{own}. ")).unwrap_or_default();
        OutageRow {
            id: outage.id.clone(),
            spoken: format!("{mark}{area}: {places}, {span}"),
            area,
            places,
            span,
            own,
        }
    }

    pub(super) fn area(&self, outage: &Outage) -> String {
        let known = self.areas.iter().find(|area| area.id.as_str() == outage.area);
        known.map_or_else(|| outage.area.clone(), |area| area.name.clone())
    }

    pub(super) fn places(&self, outage: &Outage) -> String {
        let codes = outage.postcodes.join(", ");
        let codes = (!codes.is_empty())
            .then(|| self.desk.texts.text_with("outages-postcodes", [("codes", codes.into())]));
        outage.streets.iter().cloned().chain(codes).collect::<Vec<_>>().join(", ")
    }
}

/// A fault is under way from when it is known; work from when it begins.
fn is_ongoing(outage: &Outage, now: Option<DateTime<Utc>>) -> bool {
    outage.kind == OutageKind::Unplanned || now.is_some_and(|now| outage.from <= now)
}

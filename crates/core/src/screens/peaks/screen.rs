use std::collections::BTreeMap;

use nettleie::time::Month;

use super::{PeakMonth, PeaksState, month};
use crate::api::wire::{Gsrn, Metering};
use crate::screens::Frame;
use crate::screens::desk::Desk;
use crate::screens::settling::{self, DerivedMonth, Terms};
use crate::screens::today::Today;
use crate::store::StoreError;

/// How many months are shown.
const MONTHS: u32 = 12;

/// The screen Dine forbrukstopper.
#[derive(Clone)]
pub struct Peaks {
    desk: Desk,
    point: Option<Gsrn>,
}

impl Peaks {
    /// The peaks of a point; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self { desk, point }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<PeaksState, StoreError> {
        let (frame, sentence, today, shown) = self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let frame = self.desk.frame(reader, "peaks-title", point.as_ref())?;
            let terms = point.as_ref().map_or(Ok(None), |point| Terms::read(reader, point))?;
            let sentence = match (&point, &terms) {
                (Some(point), _) if point.metering == Metering::Readings => {
                    self.desk.texts.text("peaks-without-hours")
                }
                (Some(_), Some(_)) => self.desk.texts.text("peaks-empty"),
                (Some(_), None) => self.desk.texts.text("common-nothing-fetched"),
                (None, _) => self.desk.no_point(reader, self.point)?,
            };
            Ok((frame, sentence, Desk::today(reader)?, point.zip(terms)))
        })?;
        let (Some((point, terms)), Some(today)) = (shown, today) else {
            return Ok(self.of(frame.emptied(sentence)));
        };
        let last = Month::of(today.date()).back(1);
        let derived = settling::months(&self.desk.store, &point, last.back(MONTHS - 1), last)?;
        let nothing = derived.values().all(|month| month.is_settled() && month.peaks().next().is_none());
        let frame = if nothing { frame.emptied(sentence) } else { frame };
        let basis = terms.tariffs().on(today.date()).ok();
        Ok(PeaksState {
            months: self.months(&terms, today, &derived),
            basis: basis.map(|tariff| self.desk.basis_sentence(&tariff.capacity)),
            ..self.of(frame)
        })
    }

    fn months(&self, terms: &Terms, today: Today, derived: &BTreeMap<Month, DerivedMonth>) -> Vec<PeakMonth> {
        let highest = derived.values().filter_map(DerivedMonth::average).max();
        let last = Month::of(today.date()).back(1);
        let newest_first = derived.iter().rev();
        newest_first
            .map(|(of, derived)| month::of(&self.desk, terms, *of, derived, highest, *of == last))
            .collect()
    }

    /// A state without content.
    fn of(&self, frame: Frame) -> PeaksState {
        PeaksState {
            frame,
            last_month_title: self.desk.texts.text("peaks-last-month"),
            months_title: self.desk.texts.text("peaks-months"),
            months: Vec::new(),
            basis: None,
        }
    }
}

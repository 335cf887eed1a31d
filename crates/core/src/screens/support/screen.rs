use std::collections::BTreeMap;

use chrono::NaiveDate;
use nettleie::quantity::Vat;
use nettleie::support::support_terms;
use nettleie::time::Month;

use super::known::{Known, MONTHS, energy_by_month};
use super::{
    ComparisonState, SupportDays, SupportHours, SupportState, co_operative, comparison, current, days, hours,
    months,
};
use crate::api::wire::{Gsrn, MeteringPoint};
use crate::screens::Frame;
use crate::screens::desk::Desk;
use crate::screens::settling::{self, DerivedMonth, Terms};
use crate::store::{Reader, StoreError};

/// The screen Strømstøtte.
#[derive(Clone)]
pub struct Support {
    desk: Desk,
    point: Option<Gsrn>,
}

impl Support {
    /// The support of a point; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self { desk, point }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<SupportState, StoreError> {
        let (frame, sentence, known) = self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let frame = self.desk.frame(reader, "support-title", point.as_ref())?;
            let sentence = match &point {
                Some(_) => self.desk.texts.text("common-nothing-fetched"),
                None => self.desk.no_point(reader, self.point)?,
            };
            Ok((frame, sentence, point.map_or(Ok(None), |point| Known::read(reader, point))?))
        })?;
        let Some(known) = known else { return Ok(self.of(frame.emptied(sentence))) };
        let last = Month::of(known.today.date());
        let derived = settling::months(&self.desk.store, &known.point, last.back(MONTHS - 1), last)?;
        Ok(self.filled(frame, &known, &derived))
    }

    /// The days of a calendar month; `None` when the customer has no values in it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn days(&self, month: Month) -> Result<Option<SupportDays>, StoreError> {
        let read = self.desk.store.read(|reader| {
            let Some((point, terms)) = self.point_with_terms(reader)? else { return Ok(None) };
            let days = days::of(&self.desk, reader, &point, &terms, month)?;
            let energy = energy_by_month(reader, &point, month.range())?.get(&month).copied();
            Ok(energy.map(|energy| (point, days, energy)))
        })?;
        let Some((point, days, energy)) = read else { return Ok(None) };
        let derived = settling::months(&self.desk.store, &point, month, month)?;
        Ok(derived.get(&month).map(|derived| SupportDays {
            title: self.desk.format.long_month(month),
            month: months::of(&self.desk, month, derived, Some(energy)),
            days,
        }))
    }

    /// The hours of a local day; `None` when it is not the customer's.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn hours(&self, day: NaiveDate) -> Result<Option<SupportHours>, StoreError> {
        self.desk.store.read(|reader| {
            let Some((point, terms)) = self.point_with_terms(reader)? else { return Ok(None) };
            if !point.contract_periods.iter().any(|period| period.contains(day)) {
                return Ok(None);
            }
            let taxed = terms.vat_if(true) == Vat::Standard;
            Ok(Some(SupportHours {
                title: self.desk.format.long_day(day),
                headings: ["spot-by-hour", "consumption-title", "spot-title", "support-amount"]
                    .map(|id| self.desk.texts.text(id))
                    .into(),
                hours: hours::of(&self.desk, reader, &point, &terms, day)?,
                basis: self.desk.vat_switch(terms.shows_vat(), taxed).basis,
            }))
        })
    }

    fn filled(&self, frame: Frame, known: &Known, derived: &BTreeMap<Month, DerivedMonth>) -> SupportState {
        let (desk, today) = (&self.desk, known.today.date());
        let so_far = derived.get(&Month::of(today)).map(months::amounts).unwrap_or_default();
        // Above the cap nothing is paid for a kWh in the present hour.
        let spot_now = known.spot.filter(|_| !known.cap_used_up);
        let dwellings = known.terms.agreement_on(today).and_then(|agreement| agreement.dwellings);
        let listed = derived.iter().rev();
        let listed = listed
            .map(|(month, derived)| months::of(desk, *month, derived, known.energies.get(month).copied()));
        let unconfirmed = derived
            .keys()
            .any(|month| support_terms(month.first_day()).is_some_and(|terms| !terms.confirmed));
        let notes = [
            (known.cap_used_up, "support-cap-used-up"),
            (support_terms(today).is_some_and(|terms| terms.forecast), "support-forecast"),
            (unconfirmed, "support-unconfirmed"),
        ];
        let notes = notes.into_iter().filter(|(applies, _)| *applies).map(|(_, id)| desk.texts.text(id));
        SupportState {
            current: Some(current::of(desk, &known.terms, known.today, spot_now, &so_far)),
            months: listed.collect(),
            comparison: comparison::of(desk, derived),
            co_operative: (known.co_operative || dwellings.is_some())
                .then(|| co_operative::of(desk, dwellings, &known.energies)),
            notes: notes.collect(),
            ..self.of(frame)
        }
    }

    fn point_with_terms(&self, reader: &Reader<'_>) -> Result<Option<(MeteringPoint, Terms)>, StoreError> {
        let Some(point) = Desk::point(reader, self.point)? else { return Ok(None) };
        Ok(Terms::read(reader, &point)?.map(|terms| (point, terms)))
    }

    /// A state without content.
    fn of(&self, frame: Frame) -> SupportState {
        let texts = self.desk.texts;
        SupportState {
            frame,
            current_title: texts.text("support-current"),
            current: None,
            months_title: texts.text("support-months"),
            months: Vec::new(),
            comparison: ComparisonState {
                title: texts.text("support-comparison-title"),
                headings: comparison::headings(&self.desk),
                months: Vec::new(),
                sentence: texts.text("support-comparison-none"),
            },
            co_operative: None,
            notes: Vec::new(),
        }
    }
}

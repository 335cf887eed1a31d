use chrono::NaiveDate;
use nettleie::metering::Direction;
use nettleie::quantity::{Power, Vat};
use nettleie::tariff::{CapacityCharge, CustomerGroup, Tariff};
use nettleie::time::{DateRange, Month};
use rust_decimal::Decimal;

use super::{PricesState, charges, energy, parts, tiers};
use crate::api::wire::{Gsrn, MeteringPoint};
use crate::screens::Frame;
use crate::screens::desk::Desk;
use crate::screens::settling::{self, Terms};
use crate::screens::today::Today;
use crate::store::{StoreError, TariffPurpose};

/// The screen Nettleiepriser: the price list of a point's category on the server's today.
#[derive(Clone)]
pub struct Prices {
    desk: Desk,
    point: Option<Gsrn>,
    with_vat: Option<bool>,
}

impl Prices {
    /// The prices for a point; `None` while there is no point to show. With VAT first for a private customer, without it
    /// for a business.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self { desk, point, with_vat: None }
    }

    /// The same on a fresh desk or for another point, with VAT or without as `shown` has it.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { with_vat: shown.with_vat, ..self }
    }

    /// Prices with or without VAT from now on.
    pub fn show_vat(&mut self, with_vat: bool) {
        self.with_vat = Some(with_vat);
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<PricesState, StoreError> {
        let (frame, sentence, today, shown) = self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let frame = self.desk.frame(reader, "prices-title", point.as_ref())?;
            let terms = point.as_ref().map_or(Ok(None), |point| Terms::read(reader, point))?;
            let sentence = match &point {
                Some(_) => self.desk.texts.text("prices-none"),
                None => self.desk.no_point(reader, self.point)?,
            };
            Ok((frame, sentence, Desk::today(reader)?, point.zip(terms)))
        })?;
        let (Some((point, terms)), Some(today)) = (shown, today.map(Today::date)) else {
            return Ok(self.of(frame.emptied(sentence)));
        };
        let Ok(tariff) = terms.tariffs().on(today) else { return Ok(self.of(frame.emptied(sentence))) };
        let month = Month::of(today);
        let derived = settling::months(&self.desk.store, &point, month, month)?;
        let billed = point.billed_kw.map(|kw| Power::from_kw(Decimal::from(kw)));
        let average = billed.or_else(|| derived.get(&month).and_then(settling::DerivedMonth::average));
        Ok(self.filled(frame, &point, &terms, tariff, today, average))
    }

    fn filled(
        &self,
        frame: Frame,
        point: &MeteringPoint,
        terms: &Terms,
        tariff: &Tariff,
        today: NaiveDate,
        average: Option<Power>,
    ) -> PricesState {
        let desk = &self.desk;
        let paid = terms.vat_if(true);
        let with_vat = self.with_vat.unwrap_or_else(|| terms.shows_vat());
        let vat = if with_vat { paid } else { Vat::None };
        let taxes = charges::taxes(desk, terms, today, vat);
        let energy = energy::of(desk, &tariff.energy, today, vat, taxes.per_kwh);
        let tiers = match &tariff.capacity {
            CapacityCharge::Tiers { basis, table } => tiers::of(desk, basis, table, vat, average),
            CapacityCharge::Power(_) | CapacityCharge::Unreadable { .. } => Vec::new(),
        };
        let feed_in = tariff.feed_in.filter(|_| point.directions.contains(&Direction::Production));
        let steering = terms.purpose == TariffPurpose::Steering;
        let notes = [
            (steering, "common-steering-prices"),
            (energy.days_differ, "prices-days-differ"),
            (taxes.forecast, "prices-tax-forecast"),
            (
                feed_in.is_some_and(|charge| charge.energy.ore_per_kwh().is_sign_negative()),
                "prices-feed-in-credit",
            ),
        ];
        let notes = notes.into_iter().filter(|(applies, _)| *applies);
        PricesState {
            category: Some(desk.texts.text(category(terms.group))),
            vat: desk.vat_switch(with_vat, paid == Vat::Standard),
            validity: Some(self.validity(tariff, steering)),
            valid_from: Some(tariff.validity.from()),
            valid_to: tariff.validity.to(),
            next: self.next(terms, tariff),
            own_tier: self.own_tier(tiers.iter().find(|tier| tier.own), Month::of(today)),
            tiers,
            basis: Some(desk.basis_sentence(&tariff.capacity)),
            power: charges::power(desk, &tariff.capacity, today, vat),
            energy: energy.prices,
            taxes: taxes.figures,
            feed_in: feed_in.map(|charge| charges::feed_in(desk, charge, vat)).unwrap_or_default(),
            parts: parts::of(desk, Some(&tariff.capacity)),
            notes: notes.map(|(_, id)| desk.texts.text(id)).collect(),
            ..self.of(frame)
        }
    }

    fn validity(&self, tariff: &Tariff, steering: bool) -> String {
        let from = tariff.validity.from();
        // What holds outside the days that were asked for is not known.
        match tariff.validity.to() {
            Some(to) if steering => {
                let days = self.desk.format.days_with_year(DateRange::new(from, to));
                self.desk.texts.text_with("prices-fetched", [("days", days.into())])
            }
            None => {
                self.desk.texts.text_with("prices-valid-from", [("from", self.desk.format.day(from).into())])
            }
            Some(to) => {
                let days = self.desk.format.days_with_year(DateRange::new(from, to));
                self.desk.texts.text_with("prices-valid", [("days", days.into())])
            }
        }
    }

    /// When the next price list begins, if the book has it.
    fn next(&self, terms: &Terms, tariff: &Tariff) -> Option<String> {
        let from = tariff.validity.to().filter(|day| terms.tariffs().on(*day).is_ok())?;
        Some(self.desk.texts.text_with("prices-next", [("from", self.desk.format.day(from).into())]))
    }

    fn own_tier(&self, tier: Option<&super::TierPrice>, month: Month) -> Option<String> {
        let arguments =
            [("tier", tier?.tier.number.into()), ("month", self.desk.format.long_month(month).into())];
        Some(self.desk.texts.text_with("prices-own-tier", arguments))
    }

    /// A state without content.
    fn of(&self, frame: Frame) -> PricesState {
        let text = |id: &str| self.desk.texts.text(id);
        PricesState {
            frame,
            category: None,
            vat: self.desk.vat_switch(self.with_vat.unwrap_or(true), true),
            validity: None,
            valid_from: None,
            valid_to: None,
            next: None,
            tiers_title: text("prices-part-capacity"),
            tier_headings: ["prices-tier", "prices-tier-power", "prices-tier-monthly"].map(text).into(),
            tiers: Vec::new(),
            basis: None,
            own_tier: None,
            power_title: text("prices-part-power"),
            power: Vec::new(),
            energy_title: text("prices-part-energy"),
            energy: Vec::new(),
            energy_headings: ["prices-part-energy", "prices-price", "prices-with-taxes"].map(text).into(),
            taxes_title: text("prices-part-taxes"),
            taxes: Vec::new(),
            feed_in_title: text("prices-feed-in"),
            feed_in: Vec::new(),
            parts_title: text("prices-parts-title"),
            parts: parts::of(&self.desk, None),
            notes: Vec::new(),
        }
    }
}

/// Id of the message with the name of a category of customers.
const fn category(group: CustomerGroup) -> &'static str {
    match group {
        CustomerGroup::Household => "prices-private",
        CustomerGroup::HolidayHome => "prices-holiday-home",
        CustomerGroup::SmallBusiness | CustomerGroup::Business => "prices-business",
    }
}

use chrono::NaiveDate;
use nettleie::quantity::Vat;
use nettleie::settlement::PriceBasis;
use nettleie::support::norgespris_cap;
use nettleie::tariff::{CapacityBasis, CapacityCharge, CustomerGroup, Selection, TariffBook, TierTable};
use nettleie::tax::TaxZone;
use nettleie::time::{DateRange, Month};

use super::{Agreed, StateKind};
use crate::api::wire::{Agreement, AgreementKind, CustomerKind, MeteringPoint, Period};
use crate::store::{Reader, StoreError, TariffPurpose};

/// Everything but values that the bill of a point depends on.
pub(in crate::screens) struct Terms {
    pub book: TariffBook,
    pub group: CustomerGroup,
    pub zone: TaxZone,
    pub price_basis: PriceBasis,
    pub agreements: Vec<Agreement>,
    /// What the tariffs are good for.
    pub purpose: TariffPurpose,
    periods: Vec<Period>,
}

impl Terms {
    /// The terms of a point; `None` before the first tariff book has come.
    pub fn read(reader: &Reader<'_>, point: &MeteringPoint) -> Result<Option<Self>, StoreError> {
        let Some(stored) = reader.tariffs()? else { return Ok(None) };
        let business = reader.customer()?.is_some_and(|customer| customer.kind == CustomerKind::Business);
        Ok(Some(Self {
            book: stored.book,
            purpose: stored.purpose,
            group: point.group,
            zone: point.tax_zone,
            price_basis: if business { PriceBasis::ExcludingVat } else { PriceBasis::IncludingVat },
            agreements: point.agreements.clone(),
            periods: point.contract_periods.clone(),
        }))
    }

    /// The tariffs of the point's group.
    pub fn tariffs(&self) -> Selection<'_> {
        self.book.select(self.group, None)
    }

    /// The tiers that apply on a local day; `None` where the tariff has none.
    pub fn tiers_on(&self, day: NaiveDate) -> Option<(&CapacityBasis, &TierTable)> {
        match &self.tariffs().on(day).ok()?.capacity {
            CapacityCharge::Tiers { basis, table } => Some((basis, table)),
            CapacityCharge::Power(_) | CapacityCharge::Unreadable { .. } => None,
        }
    }

    /// The agreement with the state that applies on a local day.
    pub fn agreement_on(&self, day: NaiveDate) -> Option<Agreement> {
        self.agreements.iter().find(|one| one.applies_on(day)).copied()
    }

    /// What it says.
    pub fn agreed_on(&self, day: NaiveDate) -> Agreed {
        self.agreement_on(day).as_ref().map_or(Agreed::NONE, Agreed::of)
    }

    /// What the state pays or settles on a local day, if this kind of customer has a right to it.
    pub fn state_kind_on(&self, day: NaiveDate) -> Option<StateKind> {
        match self.agreed_on(day).kind {
            AgreementKind::None => None,
            AgreementKind::Support => (self.group == CustomerGroup::Household).then_some(StateKind::Support),
            AgreementKind::Norgespris => norgespris_cap(self.group).map(|_| StateKind::Norgespris),
        }
    }

    /// The VAT in the amounts that this customer is shown.
    pub fn vat(&self) -> Vat {
        self.vat_if(self.shows_vat())
    }

    /// Whether this customer is shown amounts with VAT unless they ask for others.
    pub fn shows_vat(&self) -> bool {
        self.price_basis == PriceBasis::IncludingVat
    }

    /// The VAT in prices that are to have it, or not.
    pub const fn vat_if(&self, included: bool) -> Vat {
        if included { self.zone.vat(self.group) } else { Vat::None }
    }

    /// The days of `range` on which the point is the customer's; of several such spans the last.
    pub fn own_days(&self, range: DateRange) -> DateRange {
        let spans = self.periods.iter().map(|period| {
            range.intersection(DateRange::new(period.from, period.to.unwrap_or(NaiveDate::MAX)))
        });
        let none = DateRange::new(range.from, range.from);
        spans.filter(|span| !span.is_empty()).max_by_key(|span| span.from).unwrap_or(none)
    }

    /// The first month whose values decide the bill of `month`: earlier ones where the tariff looks at a year's peaks.
    pub fn first_month_for(&self, month: Month) -> Month {
        let yearly = self.tariffs().over(self.own_days(month.range())).is_ok_and(|periods| {
            periods.iter().any(|(_, tariff)| {
                let CapacityCharge::Tiers { basis, .. } = &tariff.capacity else { return false };
                matches!(basis, CapacityBasis::FiveWeightedWeeklyPeaks(Some(_)))
            })
        });
        if yearly { month.back(11) } else { month }
    }
}

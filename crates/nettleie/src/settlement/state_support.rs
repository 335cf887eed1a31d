use super::readings::MonthReadings;
use super::request::Agreement;
use super::{Line, LineKind, Note};
use crate::quantity::{Energy, Money, UnitPrice, Vat};
use crate::spot::SpotPrices;
use crate::support::{
    MonthlyCap, SupportBasis, SupportTerms, norgespris_cap, norgespris_terms, support_cap, support_terms,
};
use crate::tariff::CustomerGroup;

/// The line of the customer's agreement with the state, if there is one.
pub(super) fn line(
    readings: &MonthReadings,
    agreement: &Agreement<'_>,
    group: CustomerGroup,
    vat: Vat,
    notes: &mut Vec<Note>,
) -> Option<Line> {
    match agreement {
        Agreement::None => None,
        Agreement::Support { spot, dwellings } => {
            if group != CustomerGroup::Household {
                notes.push(Note::NotEntitled);
                return None;
            }
            support(readings, spot, support_cap(*dwellings), vat, notes)
        }
        Agreement::Norgespris { spot } => {
            let Some(cap) = norgespris_cap(group) else {
                notes.push(Note::NotEntitled);
                return None;
            };
            norgespris(readings, spot, cap, vat, notes)
        }
    }
}

fn support(
    readings: &MonthReadings,
    spot: &SpotPrices,
    cap: Energy,
    vat: Vat,
    notes: &mut Vec<Note>,
) -> Option<Line> {
    let Some(terms) = support_terms(readings.range.from) else {
        notes.push(Note::NoSupportRule);
        return None;
    };
    if terms.forecast {
        notes.push(Note::SupportForecast);
    }
    if !terms.confirmed {
        notes.push(Note::SupportShareUnconfirmed);
    }
    let summed = match terms.basis {
        SupportBasis::Hour => sum_hours(readings, spot, cap, |price| terms.per_kwh(price)),
        SupportBasis::MonthlyMean => by_monthly_mean(readings, spot, cap, terms),
    };
    Some(summed.into_line(LineKind::Support, vat, notes, std::ops::Neg::neg))
}

fn norgespris(
    readings: &MonthReadings,
    spot: &SpotPrices,
    cap: Energy,
    vat: Vat,
    notes: &mut Vec<Note>,
) -> Option<Line> {
    let Some(terms) = norgespris_terms(readings.range.from) else {
        notes.push(Note::NoNorgespris);
        return None;
    };
    if terms.forecast {
        notes.push(Note::NorgesprisForecast);
    }
    let summed = sum_hours(readings, spot, cap, |price| terms.per_kwh(price));
    Some(summed.into_line(LineKind::Norgespris, vat, notes, |amount| amount))
}

/// Energy under the cap, its exact amount without VAT, and the hours that had no spot price.
struct Summed {
    energy: Energy,
    amount: Money,
    hours_without_price: u32,
}

impl Summed {
    fn into_line(
        self,
        kind: LineKind,
        vat: Vat,
        notes: &mut Vec<Note>,
        sign: impl Fn(Money) -> Money,
    ) -> Line {
        if self.hours_without_price > 0 {
            notes.push(Note::SpotMissing(self.hours_without_price));
        }
        let amount = sign(vat.on_amount(self.amount)).rounded();
        Line { kind, name: None, energy: Some(self.energy), price: None, amount }
    }
}

fn sum_hours(
    readings: &MonthReadings,
    spot: &SpotPrices,
    cap: Energy,
    per_kwh: impl Fn(UnitPrice) -> UnitPrice,
) -> Summed {
    let mut cap = MonthlyCap::new(cap);
    let mut summed = Summed { energy: Energy::ZERO, amount: Money::ZERO, hours_without_price: 0 };
    for (start, energy) in readings.hours().filter_map(|hour| Some((hour.start, hour.energy?))) {
        let under_cap = cap.take(energy);
        if under_cap == Energy::ZERO {
            continue;
        }
        match spot.hour(start) {
            Some(price) => {
                summed.energy += under_cap;
                summed.amount += per_kwh(price).cost(under_cap);
            }
            None => summed.hours_without_price = summed.hours_without_price.saturating_add(1),
        }
    }
    summed
}

fn by_monthly_mean(readings: &MonthReadings, spot: &SpotPrices, cap: Energy, terms: SupportTerms) -> Summed {
    let energy = readings.total().unwrap_or_default().min(cap);
    if let Some(mean) = spot.mean(readings.month.range()) {
        return Summed { energy, amount: terms.per_kwh(mean).cost(energy), hours_without_price: 0 };
    }
    let without_price =
        readings.hours().filter(|hour| hour.energy.is_some() && spot.hour(hour.start).is_none());
    let hours = u32::try_from(without_price.count()).unwrap_or(u32::MAX).max(1);
    Summed { energy: Energy::ZERO, amount: Money::ZERO, hours_without_price: hours }
}

use super::month_share::MonthShare;
use super::readings::MonthReadings;
use super::{Line, LineKind, Note};
use crate::quantity::{Energy, UnitPrice, Vat};
use crate::tariff::CustomerGroup;
use crate::tax::{EnovaFee, TaxError, TaxZone, consumption_tax, enova_fee};

/// The consumption tax, one line per rate; none where the customer is exempt or nothing was metered.
pub(super) fn consumption_tax_lines(
    readings: &MonthReadings,
    zone: TaxZone,
    group: CustomerGroup,
    vat: Vat,
    notes: &mut Vec<Note>,
) -> Result<Vec<Line>, TaxError> {
    let mut by_rate: Vec<(UnitPrice, Energy)> = Vec::new();
    for day in &readings.days {
        let (Some(energy), Some(rate)) = (day.energy(), consumption_tax(day.date(), zone, group)?) else {
            continue;
        };
        if rate.forecast && !notes.contains(&Note::TaxForecast) {
            notes.push(Note::TaxForecast);
        }
        match by_rate.iter_mut().find(|(price, _)| *price == rate.price) {
            Some((_, sum)) => *sum += energy,
            None => by_rate.push((rate.price, energy)),
        }
    }
    let line = |(price, energy)| Line::of_energy(LineKind::ConsumptionTax, None, energy, vat.on_price(price));
    Ok(by_rate.into_iter().map(line).collect())
}

/// The Enova fee: on metered energy for household use, else the settled days' share of the yearly amount.
pub(super) fn enova_line(
    readings: &MonthReadings,
    group: CustomerGroup,
    vat: Vat,
    share: MonthShare,
) -> Option<Line> {
    match enova_fee(group) {
        EnovaFee::PerEnergy(price) => {
            readings.total().map(|energy| Line::of_energy(LineKind::Enova, None, energy, vat.on_price(price)))
        }
        EnovaFee::PerYear(yearly) => {
            Some(Line::of_amount(LineKind::Enova, share.of_yearly(vat.on_amount(yearly))))
        }
    }
}

//! Grid rent of a point without hours: what its meter counted between two readings, as if used evenly.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Agreement, Line, LineKind, PriceBasis, SettlementError, SettlementRequest, settle};
use crate::metering::{Direction, MeterSeries, MeteringValue, Quality};
use crate::quantity::{Energy, Money, UnitPrice};
use crate::tariff::{CapacityCharge, EnergyCharge, Selection, Tariff, TariffBook, TierTable};
use crate::tax::TaxZone;
use crate::time::{DateRange, LocalDay, Resolution};

/// What a meter counted on some days, and what to settle it by.
#[derive(Clone, Copy, Debug)]
pub struct ReadingsRequest<'a> {
    /// The tariffs of the customer's group.
    pub tariffs: Selection<'a>,
    /// Which public charges apply.
    pub zone: TaxZone,
    /// Whether amounts have VAT in them.
    pub price_basis: PriceBasis,
    /// From the day of one reading up to but not including that of the next.
    pub days: DateRange,
    /// What the meter counted on them.
    pub energy: Energy,
    /// The kW that the tier is billed by, whatever was used.
    pub billed_kw: u32,
}

/// Settles what a meter counted between two readings. Where prices differ by hour, the mean of the hours is charged, to a
/// hundredth of an øre. Lines of one kind and price are one line, rounded once.
///
/// # Errors
/// When there is no day, or some day has no single tariff or no known tax.
pub fn settle_readings(request: &ReadingsRequest<'_>) -> Result<Vec<Line>, SettlementError> {
    let book = without_hours(request)?;
    let values = spread(request.days, request.energy);
    // Values that are made here, one an hour, cannot contradict each other.
    let consumption = MeterSeries::from_values(&values).unwrap_or_default();
    let months = settle(&SettlementRequest {
        consumption: &consumption,
        production: None,
        ten_year_average_feed_in: None,
        tariffs: book.select(request.tariffs.group(), None),
        range: request.days,
        zone: request.zone,
        agreement: Agreement::None,
        fuse: None,
        price_basis: request.price_basis,
    })?;
    Ok(merged(&months.into_iter().flat_map(|month| month.lines).collect::<Vec<_>>()))
}

/// The tariffs of the days with one price for energy and one tier.
fn without_hours(request: &ReadingsRequest<'_>) -> Result<TariffBook, SettlementError> {
    let periods = request.tariffs.over(request.days)?;
    let tariffs = periods.into_iter().map(|(days, tariff)| flat(tariff, days, request.billed_kw)).collect();
    Ok(TariffBook { company: String::new(), sources: Vec::new(), tariffs })
}

fn flat(tariff: &Tariff, days: DateRange, kw: u32) -> Tariff {
    let capacity = match &tariff.capacity {
        CapacityCharge::Tiers { basis, table } => {
            let yearly = table.tier_of(Decimal::from(kw)).yearly;
            TierTable::new(table.bound(), vec![(Decimal::ZERO, yearly)]).map_or_else(
                |_| tariff.capacity.clone(),
                |table| CapacityCharge::Tiers { basis: basis.clone(), table },
            )
        }
        other => other.clone(),
    };
    Tariff { name: None, energy: EnergyCharge::flat(mean(&tariff.energy, days)), capacity, ..tariff.clone() }
}

/// The mean price of the clock hours of some days.
fn mean(charge: &EnergyCharge, days: DateRange) -> UnitPrice {
    let (mut sum, mut hours) = (Decimal::ZERO, 0u32);
    for day in days.iter() {
        for hour in charge.prices_on(day) {
            sum = sum.saturating_add(hour.price.ore_per_kwh());
            hours = hours.saturating_add(1);
        }
    }
    let mean = sum.checked_div(Decimal::from(hours)).unwrap_or_default();
    UnitPrice::from_ore_per_kwh(mean.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

/// Every hour the same; what does not come out even is spread, so that any stretch has its share to the watt-hour.
fn spread(days: DateRange, energy: Energy) -> Vec<MeteringValue> {
    let starts: Vec<_> =
        days.iter().flat_map(|day| LocalDay::of(day).hours()).map(|hour| hour.start).collect();
    let hours = starts.len() as u128;
    let until = |hour: u128| {
        let share = u128::from(energy.wh()).saturating_mul(hour).checked_div(hours).unwrap_or_default();
        u64::try_from(share).unwrap_or(u64::MAX)
    };
    let value = |(hour, start)| MeteringValue {
        direction: Direction::Consumption,
        start,
        resolution: Resolution::Hour,
        energy: Energy::from_wh(until(u128::saturating_add(hour, 1)).saturating_sub(until(hour))),
        quality: Quality::FinallyEstimated,
        registered: None,
    };
    (0..).zip(starts).map(value).collect()
}

/// One line for each kind, name and price, in the order of a bill.
fn merged(lines: &[Line]) -> Vec<Line> {
    let key = |line: &Line| (line.kind, line.name.clone(), line.price);
    let mut keys: Vec<(LineKind, Option<String>, Option<UnitPrice>)> = Vec::new();
    for line in lines {
        if !keys.contains(&key(line)) {
            keys.push(key(line));
        }
    }
    keys.sort_by_key(|(kind, ..)| *kind);
    let sum = |(kind, name, price): (LineKind, Option<String>, Option<UnitPrice>)| {
        let same = || lines.iter().filter(|line| (line.kind, &line.name, line.price) == (kind, &name, price));
        match price {
            Some(price) => {
                let energy: Energy = same().filter_map(|line| line.energy).sum();
                Line::of_energy(kind, name.clone(), energy, price)
            }
            None => Line::of_amount(kind, same().map(|line| line.amount).sum::<Money>()),
        }
    };
    keys.into_iter().map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::tariff_yaml;
    use crate::tariff::CustomerGroup;

    const BOOK: &str = "
netteier: 'Prøvenett AS'
tariffer:
  - kundegrupper: [fritid]
    gyldig_fra: '2026-01-01'
    gyldig_til: '2026-07-01'
    fastledd: {metode: TRE_DØGNMAX_MND, terskel_inkludert: true, terskler: [{terskel: 0, pris: 1200}, {terskel: 2, pris: 2400}, {terskel: 5, pris: 3600}]}
    energiledd: {grunnpris: 10, unntak: [{navn: Dag, timer: 6-21, pris: 25}]}
  - kundegrupper: [fritid]
    gyldig_fra: '2026-07-01'
    fastledd: {metode: TRE_DØGNMAX_MND, terskel_inkludert: true, terskler: [{terskel: 0, pris: 1500}, {terskel: 2, pris: 3000}]}
    energiledd: {grunnpris: 30}
";

    fn settled(from: &str, to: &str, wh: u64) -> Result<Vec<String>, SettlementError> {
        let book = tariff_yaml::read("tariff.yml", BOOK).unwrap().value;
        let lines = settle_readings(&ReadingsRequest {
            tariffs: book.select(CustomerGroup::HolidayHome, None),
            zone: TaxZone::Standard,
            price_basis: PriceBasis::ExcludingVat,
            days: DateRange::new(from.parse().unwrap(), to.parse().unwrap()),
            energy: Energy::from_wh(wh),
            billed_kw: 4,
        })?;
        Ok(lines
            .iter()
            .map(|line| {
                let energy = line.energy.map(|energy| format!(" {energy}")).unwrap_or_default();
                format!("{}{energy} {}", line.kind.id(), line.amount)
            })
            .collect())
    }

    #[test]
    fn the_mean_of_the_hours_and_the_billed_tier_are_charged() {
        // (16 × 25 + 8 × 10) / 24 = 20 øre; 2 400 kr a year; 7.13 øre tax, 1 øre to Enova.
        assert_eq!(
            settled("2026-01-01", "2026-03-01", 1_000_000).unwrap(),
            [
                "energy 1000.000 200.00",
                "capacity 400.00",
                "consumption_tax 1000.000 71.30",
                "enova 1000.000 10.00"
            ]
        );
    }

    #[test]
    fn a_new_price_in_the_middle_makes_two_lines_and_no_watt_hour_is_lost() {
        // 30 days of June and 31 of July, used evenly: 30/61 and 31/61 of 6 100 kWh.
        let lines = settled("2026-06-01", "2026-08-01", 6_100_000).unwrap();
        assert_eq!(lines[0], "energy 3000.000 600.00");
        assert!(lines.contains(&"energy 3100.000 930.00".to_owned()), "{lines:?}");
        assert!(lines.contains(&"consumption_tax 6100.000 434.93".to_owned()), "{lines:?}");
        assert!(lines.contains(&"capacity 450.00".to_owned()), "200 and 250: {lines:?}");
    }

    #[test]
    fn no_days_and_days_without_a_tariff_are_refused() {
        assert!(matches!(settled("2026-02-01", "2026-02-01", 1), Err(SettlementError::EmptyRange(..))));
        assert!(matches!(settled("2025-12-31", "2026-01-02", 1), Err(SettlementError::Tariff(_))));
    }
}

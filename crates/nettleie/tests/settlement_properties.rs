//! What holds for every settlement, whatever the values.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use chrono::NaiveDate;
use nettleie::metering::{Direction, MeterSeries, MeteringValue, Quality};
use nettleie::quantity::{Energy, Money, UnitPrice};
use nettleie::settlement::{Agreement, LineKind, MonthSettlement, PriceBasis, SettlementRequest, settle};
use nettleie::spot::SpotPrices;
use nettleie::tariff::{
    CapacityBasis, CapacityCharge, CustomerGroup, EnergyCharge, EnergyException, ExceptionPrice, LowerBound,
    Tariff, TariffBook, TierTable, Validity,
};
use nettleie::tax::TaxZone;
use nettleie::time::{DateRange, DaySet, LocalDay, MonthSet, Resolution};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn book(night: i64, day: i64) -> TariffBook {
    let price = |hundredths| UnitPrice::from_ore_per_kwh(Decimal::new(hundredths, 2));
    let thresholds = [(0, 98_410), (2, 164_026), (5, 269_731), (10, 479_866), (15, 637_152)];
    let thresholds = thresholds.map(|(kw, ore)| (Decimal::from(kw), Money::from_ore(ore))).into();
    let high_load = EnergyException {
        name: "Høylast".into(),
        hours: "6-21".parse().unwrap(),
        days: DaySet::default().with_word("virkedag").unwrap(),
        months: MonthSet::ALL,
        price: ExceptionPrice::Replace(price(day)),
    };
    TariffBook {
        company: "Prøvenett".into(),
        sources: vec![],
        tariffs: vec![Tariff {
            groups: vec![CustomerGroup::Household],
            name: None,
            validity: Validity::new(date("2022-01-01"), None).unwrap(),
            energy: EnergyCharge { exceptions: vec![high_load], ..EnergyCharge::flat(price(night)) },
            capacity: CapacityCharge::Tiers {
                basis: CapacityBasis::ThreeDailyPeaks,
                table: TierTable::new(LowerBound::Inclusive, thresholds).unwrap(),
            },
            feed_in: None,
        }],
    }
}

/// Hours of the days around a clock change, each with an arbitrary volume.
fn october_hours() -> impl Strategy<Value = Vec<MeteringValue>> {
    proptest::collection::vec(proptest::option::weighted(0.95, 0u64..12_000), 25 * 5).prop_map(|volumes| {
        let days = DateRange::new(date("2023-10-27"), date("2023-11-01"));
        let hours = days.iter().flat_map(|day| LocalDay::of(day).hours().collect::<Vec<_>>());
        hours
            .zip(volumes)
            .filter_map(|(hour, wh)| {
                Some(MeteringValue {
                    direction: Direction::Consumption,
                    start: hour.start,
                    resolution: Resolution::Hour,
                    energy: Energy::from_wh(wh?),
                    quality: Quality::Measured,
                    registered: Some(1),
                })
            })
            .collect()
    })
}

fn spot() -> SpotPrices {
    let mut spot = SpotPrices::default();
    let days = DateRange::new(date("2023-10-01"), date("2023-12-01"));
    for (index, hour) in
        (0i64..).zip(days.iter().flat_map(|day| LocalDay::of(day).hours().collect::<Vec<_>>()))
    {
        let price = UnitPrice::from_ore_per_kwh(Decimal::new((index * 7_919) % 30_000 - 3_000, 2));
        spot.add(hour.start, Resolution::Hour, price).unwrap();
    }
    spot
}

fn settle_october(values: &[MeteringValue], book: &TariffBook, spot: &SpotPrices) -> MonthSettlement {
    let series = MeterSeries::from_values(values).unwrap();
    let months = settle(&SettlementRequest {
        consumption: &series,
        production: None,
        ten_year_average_feed_in: None,
        tariffs: book.select(CustomerGroup::Household, None),
        range: DateRange::new(date("2023-10-01"), date("2023-11-01")),
        zone: TaxZone::Standard,
        agreement: Agreement::Support { spot, dwellings: 1 },
        fuse: None,
        price_basis: PriceBasis::IncludingVat,
    });
    months.unwrap().remove(0)
}

proptest! {
    #[test]
    fn the_parts_sum_to_the_whole(values in october_hours(), night in -500i64..5_000, day in 0i64..9_000) {
        let month = settle_october(&values, &book(night, day), &spot());
        let energy: Energy = values.iter().map(|value| value.energy).sum();
        let of_kind = |kind| month.lines.iter().filter(move |line| line.kind == kind);
        prop_assert_eq!(month.energy, energy);
        if !values.is_empty() {
            for kind in [LineKind::Energy, LineKind::ConsumptionTax, LineKind::Enova] {
                prop_assert_eq!(of_kind(kind).filter_map(|line| line.energy).sum::<Energy>(), energy, "{:?}", kind);
            }
        }
        let by_kind: Money = LineKind::ALL.map(|kind| month.sum_of(kind)).into_iter().sum();
        prop_assert_eq!(month.total(), by_kind);
        prop_assert_eq!(month.total(), month.grid_rent() + month.sum_of(LineKind::Support));
        let days_with_data: std::collections::BTreeSet<_> = month.peaks.iter().map(|peak| peak.day).collect();
        prop_assert_eq!(days_with_data.len(), month.peaks.len(), "three different days");
    }

    #[test]
    fn each_line_is_rounded_once(values in october_hours(), night in -500i64..5_000, day in 0i64..9_000) {
        let month = settle_october(&values, &book(night, day), &spot());
        for line in &month.lines {
            prop_assert_eq!(line.amount, line.amount.rounded());
            if let (Some(energy), Some(price)) = (line.energy, line.price) {
                prop_assert_eq!(line.amount, price.cost(energy).rounded());
            }
        }
    }

    #[test]
    fn any_order_of_input_gives_the_same_result(values in october_hours(), seed in any::<u64>()) {
        let mut shuffled = values.clone();
        shuffled.sort_by_key(|value| value.start.timestamp().unsigned_abs().wrapping_mul(seed | 1));
        shuffled.extend(values.iter().take(10).copied());
        let (book, spot) = (book(1_000, 2_000), spot());
        prop_assert_eq!(settle_october(&shuffled, &book, &spot), settle_october(&values, &book, &spot));
    }

    #[test]
    fn the_autumn_hour_is_never_merged(first in 0u64..12_000, second in 0u64..12_000) {
        let doubled: Vec<_> = LocalDay::of(date("2023-10-29")).hours().filter(|hour| hour.clock_hour == 2).collect();
        prop_assert_eq!(doubled.len(), 2);
        let values: Vec<_> = doubled
            .iter()
            .zip([first, second])
            .map(|(hour, wh)| MeteringValue {
                direction: Direction::Consumption,
                start: hour.start,
                resolution: Resolution::Hour,
                energy: Energy::from_wh(wh),
                quality: Quality::Measured,
                registered: None,
            })
            .collect();
        let month = settle_october(&values, &book(1_000, 2_000), &SpotPrices::default());
        prop_assert_eq!(month.peaks[0].power.kw(), Decimal::new(first.max(second).try_into().unwrap(), 3));
        prop_assert_eq!(month.energy.wh(), first + second);
    }

    #[test]
    fn a_higher_average_never_has_a_lower_tier(borders in proptest::collection::btree_set(0u32..500, 1..12), one in 0u32..600_000, other in 0u32..600_000) {
        for bound in [LowerBound::Inclusive, LowerBound::Exclusive, LowerBound::Unknown] {
            let thresholds = borders.iter().map(|kw| (Decimal::from(*kw), Money::from_ore(i64::from(*kw)))).collect();
            let table = TierTable::new(bound, thresholds).unwrap();
            let tier = |watt: u32| table.tier_of(Decimal::new(watt.into(), 3)).number;
            prop_assert!(tier(one.min(other)) <= tier(one.max(other)));
        }
    }
}

//! Whole months against bills worked out by hand.

#![allow(clippy::arithmetic_side_effects, reason = "sums of small literals")]

use chrono::TimeDelta;
use rust_decimal::Decimal;

use super::*;
use crate::metering::{Direction, MeterSeries, MeteringValue, Quality};
use crate::quantity::{Energy, Money, UnitPrice};
use crate::spot::SpotPrices;
use crate::tariff::*;
use crate::tax::TaxZone;
use crate::time::{DateRange, DaySet, LocalDay, MonthSet, Resolution};
use CustomerGroup::{HolidayHome, Household, SmallBusiness};
use PriceBasis::{ExcludingVat, IncludingVat};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn ore(text: &str) -> UnitPrice {
    UnitPrice::from_ore_per_kwh(decimal(text))
}

fn nok(text: &str) -> Money {
    Money::from_nok(decimal(text))
}

fn range(from: &str, to: &str) -> DateRange {
    DateRange::new(from.parse().unwrap(), to.parse().unwrap())
}

fn tiers(basis: CapacityBasis, thresholds: &[(u32, &str)]) -> CapacityCharge {
    let thresholds = thresholds.iter().map(|(from, yearly)| (Decimal::from(*from), nok(yearly))).collect();
    CapacityCharge::Tiers { basis, table: TierTable::new(LowerBound::Inclusive, thresholds).unwrap() }
}

fn tariff(from: &str, to: Option<&str>, night: &str, day: &str, capacity: CapacityCharge) -> Tariff {
    let high_load = EnergyException {
        name: "Høylast".into(),
        hours: "6-21".parse().unwrap(),
        days: DaySet::ALL,
        months: MonthSet::ALL,
        price: ExceptionPrice::Replace(ore(day)),
    };
    Tariff {
        groups: CustomerGroup::ALL.into(),
        name: None,
        validity: Validity::new(from.parse().unwrap(), to.map(|to| to.parse().unwrap())).unwrap(),
        energy: EnergyCharge { exceptions: vec![high_load], ..EnergyCharge::flat(ore(night)) },
        capacity,
        feed_in: None,
    }
}

fn book(tariffs: Vec<Tariff>) -> TariffBook {
    TariffBook { company: "Prøvenett".into(), sources: vec![], tariffs }
}

fn norgesnett_2025() -> TariffBook {
    let table = [(0, "1131.74"), (2, "1886.3"), (5, "3101.95"), (10, "5516.45")];
    book(vec![tariff("2025-07-01", None, "13.29", "20.26", tiers(CapacityBasis::ThreeDailyPeaks, &table))])
}

/// Hourly values of whole local days; `wh` says what each hour used.
fn hours(days: DateRange, wh: impl Fn(LocalDay, u8) -> Option<u64>) -> Vec<MeteringValue> {
    days.iter()
        .map(LocalDay::of)
        .flat_map(|day| day.hours().map(move |hour| (day, hour)))
        .filter_map(|(day, hour)| {
            Some(MeteringValue {
                direction: Direction::Consumption,
                start: hour.start,
                resolution: Resolution::Hour,
                energy: Energy::from_wh(wh(day, hour.clock_hour)?),
                quality: Quality::Measured,
                registered: Some(0),
            })
        })
        .collect()
}

fn request<'a>(
    consumption: &'a MeterSeries,
    tariffs: Selection<'a>,
    range: DateRange,
) -> SettlementRequest<'a> {
    SettlementRequest {
        consumption,
        production: None,
        ten_year_average_feed_in: None,
        tariffs,
        range,
        zone: TaxZone::Standard,
        agreement: Agreement::None,
        fuse: None,
        price_basis: PriceBasis::IncludingVat,
    }
}

fn settle_one(request: &SettlementRequest<'_>) -> MonthSettlement {
    let mut months = settle(request).unwrap();
    assert_eq!(months.len(), 1);
    months.remove(0)
}

/// April 2026 with 610.5 kWh by day, 420 kWh by night, and three known peaks.
fn april_2026() -> MeterSeries {
    let days = range("2026-04-01", "2026-05-01");
    let mut values = hours(days, |day, hour| {
        let peak = match (day.date().to_string().as_str(), hour) {
            ("2026-04-14", 18) => Some(5620),
            ("2026-04-02", 9) => Some(4910),
            ("2026-04-23", 7) => Some(4452),
            _ => None,
        };
        Some(peak.unwrap_or(if (6..22).contains(&hour) { 1248 } else { 1750 }))
    });
    let by_day = |value: &&mut MeteringValue| (4..20).contains(&chrono::Timelike::hour(&value.start));
    let day_sum: u64 = values.iter_mut().filter(by_day).map(|value| value.energy.wh()).sum();
    let adjust = values.iter_mut().find(|value| value.energy.wh() == 1248).unwrap();
    adjust.energy = Energy::from_wh(610_500 + 1248 - day_sum);
    MeterSeries::from_values(&values).unwrap()
}

#[test]
fn a_month_gives_the_peaks_tier_lines_and_totals_of_its_bill() {
    let (series, book) = (april_2026(), norgesnett_2025());
    let settlement = settle(&request(
        &series,
        book.select(CustomerGroup::Household, None),
        range("2026-04-01", "2026-05-01"),
    ))
    .unwrap();
    insta::assert_json_snapshot!(SettlementDocument::from(settlement.as_slice()));
}

#[test]
fn business_and_zones_pay_their_own_charges() {
    let (series, book) = (april_2026(), norgesnett_2025());
    let april = range("2026-04-01", "2026-05-01");
    let sums = |group, zone, price_basis| {
        let month = settle_one(&SettlementRequest {
            zone,
            price_basis,
            ..request(&series, book.select(group, None), april)
        });
        let sum = |kind| month.sum_of(kind).to_string();
        [
            sum(LineKind::Capacity),
            sum(LineKind::ConsumptionTax),
            sum(LineKind::Enova),
            month.vat().to_string(),
        ]
    };
    assert_eq!(sums(Household, TaxZone::NoVat, IncludingVat), ["157.19", "73.47", "10.31", "0.00"]);
    assert_eq!(sums(HolidayHome, TaxZone::NoVatNoTax, IncludingVat), ["157.19", "0.00", "10.31", "0.00"]);
    assert_eq!(sums(SmallBusiness, TaxZone::NoVatNoTax, IncludingVat)[..3], ["196.49", "7.73", "83.33"]);
    assert_eq!(sums(SmallBusiness, TaxZone::Standard, ExcludingVat), ["157.19", "73.47", "66.67", "0.00"]);
}

#[test]
fn a_tariff_change_inside_a_month_charges_each_tariff_for_its_days() {
    let table = |yearly| tiers(CapacityBasis::ThreeDailyPeaks, &[(0, yearly)]);
    let book = book(vec![
        tariff("2026-01-01", Some("2026-04-11"), "10", "20", table("1200")),
        tariff("2026-04-11", None, "10", "30", table("2400")),
    ]);
    let april = range("2026-04-01", "2026-05-01");
    let series = MeterSeries::from_values(&hours(april, |_, _| Some(1000))).unwrap();
    let month = settle_one(&request(&series, book.select(CustomerGroup::Household, None), april));
    let shown: Vec<_> = month
        .lines
        .iter()
        .map(|line| (line.kind.id(), line.name.as_deref(), line.amount.to_string()))
        .collect();
    assert_eq!(
        shown[..5],
        [
            ("energy", Some("Høylast"), "40.00".into()),
            ("energy", Some("grunnpris"), "30.00".into()),
            ("energy", Some("Høylast"), "120.00".into()),
            ("capacity", None, "41.67".into()),
            ("capacity", None, "166.67".into()),
        ]
    );
}

#[test]
fn a_month_with_a_move_in_is_charged_for_its_days() {
    let (series, book) = (april_2026(), norgesnett_2025());
    let month = settle_one(&request(
        &series,
        book.select(CustomerGroup::SmallBusiness, None),
        range("2026-04-16", "2026-05-01"),
    ));
    assert_eq!(month.sum_of(LineKind::Enova).to_string(), "41.67");
    assert_eq!(
        month.sum_of(LineKind::Capacity),
        Money::from_nok(decimal("1886.3") * decimal("1.25") / decimal("24")).rounded()
    );
    assert_eq!(month.peaks[0].power.to_string(), "4.452");
    assert!(month.complete);
}

#[test]
fn without_data_there_is_no_tier() {
    let (series, book) = (MeterSeries::default(), norgesnett_2025());
    let month = settle_one(&request(
        &series,
        book.select(CustomerGroup::Household, None),
        range("2026-04-01", "2026-05-01"),
    ));
    assert_eq!(
        (month.tier, month.average, month.lines.len(), month.missing_intervals, month.complete),
        (None, None, 0, 720, false)
    );
}

#[test]
fn fewer_than_three_days_average_what_exists_and_say_so() {
    let book = norgesnett_2025();
    let series =
        MeterSeries::from_values(&hours(range("2026-04-01", "2026-04-03"), |_, _| Some(3000))).unwrap();
    let month = settle_one(&request(
        &series,
        book.select(CustomerGroup::Household, None),
        range("2026-04-01", "2026-05-01"),
    ));
    assert_eq!(month.average.unwrap().to_fixed(4), "3.0000");
    assert!(month.notes.contains(&Note::FewerThanThreeDays(2)));
}

#[test]
fn fuse_size_decides_where_the_tariff_goes_by_it() {
    let book = book(vec![tariff(
        "2026-01-01",
        None,
        "10",
        "20",
        tiers(CapacityBasis::FuseSize, &[(0, "3500"), (125, "4500")]),
    )]);
    let april = range("2026-04-01", "2026-05-01");
    let series = MeterSeries::from_values(&hours(april, |_, _| Some(1000))).unwrap();
    let unfused = request(&series, book.select(CustomerGroup::Household, None), april);
    assert!(matches!(settle_one(&unfused).notes[..], [Note::CapacityUnknown(_)]));
    let month = settle_one(&SettlementRequest { fuse: Some(63), ..unfused });
    let tier = month.tier.unwrap();
    assert_eq!(
        (tier.tier.number, tier.unit, tier.monthly.to_string()),
        (1, TierUnit::Ampere, "364.58".into())
    );
}

#[test]
fn weighted_yearly_peaks_take_five_weeks_by_the_mondays_month() {
    let mut weights = [Decimal::ONE; 12];
    weights[6] = decimal("0.25");
    let basis = CapacityBasis::FiveWeightedWeeklyPeaks(SeasonWeights::new(weights));
    let book = book(vec![tariff("2025-01-01", None, "10", "20", tiers(basis, &[(0, "1200"), (3, "2400")]))]);
    let year = range("2025-05-01", "2026-05-01");
    // 8 kW in one July week that weighs a quarter, 4 kW on Mondays of five January weeks, 1 kW elsewhere.
    let series = MeterSeries::from_values(&hours(year, |day, hour| {
        Some(match (day.date().to_string().as_str(), hour) {
            ("2025-07-09", 12) => 8000,
            ("2026-01-05" | "2026-01-12" | "2026-01-19" | "2026-01-26", 8) => 4000,
            _ => 1000,
        })
    }))
    .unwrap();
    let month = settle_one(&request(
        &series,
        book.select(CustomerGroup::Household, None),
        range("2026-04-01", "2026-05-01"),
    ));
    assert_eq!(month.average.unwrap().to_fixed(4), "3.6000");
    assert_eq!(month.sum_of(LineKind::Capacity).to_string(), "250.00");
    let short = settle_one(&request(
        &series,
        book.select(CustomerGroup::Household, None),
        range("2026-03-01", "2026-04-01"),
    ));
    assert_eq!(short.tier, None, "eleven months are not twelve");
}

#[test]
fn a_large_business_pays_for_its_highest_hour() {
    let winter = [1, 2, 3, 10, 11, 12]
        .into_iter()
        .fold(MonthSet::default(), |set, month| set.with_number(month).unwrap());
    let power = PowerCharge {
        seasons: vec![(winter, nok("90")), (MonthSet::ALL, nok("40"))],
        fixed_yearly: nok("6000"),
    };
    let book = book(vec![tariff("2026-01-01", None, "5", "7", CapacityCharge::Power(power))]);
    let series = april_2026();
    let april = range("2026-04-01", "2026-05-01");
    let ex_vat = SettlementRequest {
        price_basis: PriceBasis::ExcludingVat,
        ..request(&series, book.select(CustomerGroup::Business, None), april)
    };
    let month = settle_one(&ex_vat);
    assert_eq!(
        (month.sum_of(LineKind::Power).to_string(), month.sum_of(LineKind::Fixed).to_string()),
        ("224.80".into(), "500.00".into())
    );
}

fn flat_spot(days: DateRange, price: &str) -> SpotPrices {
    let mut spot = SpotPrices::default();
    for hour in days.iter().flat_map(|day| LocalDay::of(day).hours()) {
        spot.add(hour.start, Resolution::Hour, ore(price)).unwrap();
    }
    spot
}

#[test]
fn support_stops_at_the_cap_and_norgespris_goes_both_ways() {
    let april = range("2026-04-01", "2026-05-01");
    let book = norgesnett_2025();
    // 720 hours of 10 kWh: 7200 kWh, of which 5000 count.
    let series = MeterSeries::from_values(&hours(april, |_, _| Some(10_000))).unwrap();
    let line = |group, agreement: Agreement<'_>| {
        let month =
            settle_one(&SettlementRequest { agreement, ..request(&series, book.select(group, None), april) });
        (month.total() - month.grid_rent()).to_string()
    };
    let (dear, cheap) = (flat_spot(april, "177"), flat_spot(april, "-8"));
    assert_eq!(line(Household, Agreement::Support { spot: &dear, dwellings: 1 }), "-5625.00");
    assert_eq!(line(Household, Agreement::Support { spot: &dear, dwellings: 2 }), "-8100.00");
    assert_eq!(line(Household, Agreement::Support { spot: &cheap, dwellings: 1 }), "0.00");
    assert_eq!(line(HolidayHome, Agreement::Support { spot: &dear, dwellings: 1 }), "0.00");
    assert_eq!(line(Household, Agreement::Norgespris { spot: &dear }), "-8562.50");
    assert_eq!(line(HolidayHome, Agreement::Norgespris { spot: &cheap }), "600.00");
    assert_eq!(line(SmallBusiness, Agreement::Norgespris { spot: &cheap }), "0.00");
}

#[test]
fn hours_without_a_spot_price_are_counted_and_said() {
    let april = range("2026-04-01", "2026-05-01");
    let (series, book) = (april_2026(), norgesnett_2025());
    let spot = flat_spot(range("2026-04-01", "2026-04-30"), "177");
    let agreement = Agreement::Support { spot: &spot, dwellings: 1 };
    let month = settle_one(&SettlementRequest {
        agreement,
        ..request(&series, book.select(CustomerGroup::Household, None), april)
    });
    assert!(month.notes.contains(&Note::SpotMissing(24)));
    assert!(!month.complete);
}

#[test]
fn before_september_2023_support_follows_the_monthly_mean() {
    let may = range("2023-05-01", "2023-06-01");
    let table = tiers(CapacityBasis::ThreeDailyPeaks, &[(0, "1200")]);
    let book = book(vec![tariff("2023-01-01", None, "10", "20", table)]);
    let series =
        MeterSeries::from_values(&hours(may, |_, hour| Some(if hour == 3 { 2000 } else { 0 }))).unwrap();
    let mut spot = SpotPrices::default();
    for hour in may.iter().flat_map(|day| LocalDay::of(day).hours()) {
        let price = if hour.clock_hour < 12 { "40" } else { "140" };
        spot.add(hour.start, Resolution::Hour, ore(price)).unwrap();
    }
    let agreement = Agreement::Support { spot: &spot, dwellings: 1 };
    let month = settle_one(&SettlementRequest {
        agreement,
        ..request(&series, book.select(CustomerGroup::Household, None), may)
    });
    // 62 kWh × (90 − 70) øre × 80 % × 1.25, though all of it was used in cheap hours.
    assert_eq!(month.sum_of(LineKind::Support).to_string(), "-12.40");
}

#[test]
fn feeding_in_is_credited_and_never_netted() {
    let april = range("2026-04-01", "2026-05-01");
    let mut book = norgesnett_2025();
    book.tariffs[0].feed_in = Some(FeedInCharge { energy: ore("-5.5"), fixed_part: None });
    let (series, production) = (
        april_2026(),
        MeterSeries::from_values(&hours(april, |_, hour| (hour == 12).then_some(2000))).unwrap(),
    );
    let plain = settle_one(&request(&series, book.select(CustomerGroup::Household, None), april));
    let with = settle_one(&SettlementRequest {
        production: Some(&production),
        ..request(&series, book.select(CustomerGroup::Household, None), april)
    });
    assert_eq!(with.sum_of(LineKind::FeedIn).to_string(), "-4.13");
    assert_eq!(with.grid_rent(), plain.grid_rent() + nok("-4.13"));
}

#[test]
fn a_gap_is_counted_in_the_length_of_its_neighbours() {
    let (book, april) = (norgesnett_2025(), range("2026-04-01", "2026-05-01"));
    let mut values =
        hours(april, |day, hour| (day.date() != "2026-04-10".parse().unwrap() || hour != 5).then_some(1000));
    let quarters = values.split_off(values.len() - 24);
    values.extend(quarters.iter().flat_map(|hour| {
        (0..4).map(|quarter| MeteringValue {
            start: hour.start + TimeDelta::minutes(15 * quarter),
            resolution: Resolution::Quarter,
            energy: Energy::from_wh(250),
            ..*hour
        })
    }));
    values.pop();
    let series = MeterSeries::from_values(&values).unwrap();
    let month = settle_one(&request(&series, book.select(CustomerGroup::Household, None), april));
    assert_eq!((month.missing_intervals, month.energy.wh()), (2, 718_750));
}

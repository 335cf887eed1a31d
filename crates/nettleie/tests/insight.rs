//! What the engine tells beyond the bill, on a household of one kilowatt.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use chrono::NaiveDate;
use nettleie::insight::{
    Better, HourAgreement, HourCostTerms, PrintedLine, cheapest_hours, check_bill, compare_agreements,
    forecast_month, hour_costs,
};
use nettleie::load::tariff_yaml;
use nettleie::metering::{Direction, MeterSeries, MeteringValue, Quality};
use nettleie::quantity::{Energy, Money, UnitPrice};
use nettleie::settlement::{Agreement, LineKind, PriceBasis, SettlementRequest, settle};
use nettleie::spot::SpotPrices;
use nettleie::tariff::{CustomerGroup, TariffBook};
use nettleie::tax::TaxZone;
use nettleie::time::{DateRange, LocalDay, Resolution};
use rust_decimal::Decimal;

const TARIFF: &str = "
netteier: 'Prøvenett AS'
tariffer:
  - kundegrupper: [husholdning]
    gyldig_fra: '2025-01-01'
    fastledd:
      metode: TRE_DØGNMAX_MND
      terskel_inkludert: true
      terskler: [{terskel: 0, pris: 1200}, {terskel: 2, pris: 2400}]
    energiledd: {grunnpris: 10, unntak: [{navn: Dag, timer: 6-21, pris: 20}]}
";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn april() -> DateRange {
    DateRange::new(day("2026-04-01"), day("2026-05-01"))
}

fn book() -> TariffBook {
    tariff_yaml::read("tariff.yml", TARIFF).unwrap().value
}

/// One kilowatt-hour every hour of the days.
fn one_kilowatt(days: DateRange) -> MeterSeries {
    let values: Vec<_> = days
        .iter()
        .flat_map(|day| LocalDay::of(day).hours().collect::<Vec<_>>())
        .map(|hour| MeteringValue {
            direction: Direction::Consumption,
            start: hour.start,
            resolution: Resolution::Hour,
            energy: Energy::from_wh(1000),
            quality: Quality::Measured,
            registered: None,
        })
        .collect();
    MeterSeries::from_values(&values).unwrap()
}

/// A price by clock hour, in øre.
fn spot(days: DateRange, ore: impl Fn(u8) -> i64) -> SpotPrices {
    let mut prices = SpotPrices::default();
    for hour in days.iter().flat_map(|day| LocalDay::of(day).hours().collect::<Vec<_>>()) {
        let price = UnitPrice::from_ore_per_kwh(Decimal::from(ore(hour.clock_hour)));
        prices.add(hour.start, Resolution::Hour, price).unwrap();
    }
    prices
}

fn request<'a>(consumption: &'a MeterSeries, book: &'a TariffBook) -> SettlementRequest<'a> {
    SettlementRequest {
        consumption,
        production: None,
        ten_year_average_feed_in: None,
        tariffs: book.select(CustomerGroup::Household, None),
        range: april(),
        zone: TaxZone::Standard,
        agreement: Agreement::None,
        fuse: None,
        price_basis: PriceBasis::IncludingVat,
    }
}

#[test]
fn a_forecast_goes_on_as_the_latest_days_and_makes_no_peaks_of_its_own() {
    let (book, whole) = (book(), one_kilowatt(april()));
    let so_far = one_kilowatt(DateRange::new(day("2026-04-01"), day("2026-04-13")));
    let forecast = forecast_month(&request(&so_far, &book), day("2026-04-13")).unwrap().unwrap();
    let settled = settle(&request(&whole, &book)).unwrap().remove(0);
    assert_eq!(forecast.expected_days, 18);
    assert_eq!((forecast.month.energy, forecast.month.total()), (settled.energy, settled.total()));
    assert_eq!(forecast.month.tier, settled.tier);
    assert_eq!(forecast_month(&request(&MeterSeries::default(), &book), day("2026-04-13")).unwrap(), None);
}

#[test]
fn support_and_norgespris_are_compared_month_by_month() {
    let (book, series) = (book(), one_kilowatt(april()));
    let compare = |ore: i64| {
        compare_agreements(&request(&series, &book), &spot(april(), |_| ore), 1).unwrap().remove(0)
    };
    // 720 kWh: (177 − 77) øre × 90 % × 1.25 against (177 − 40) øre × 1.25.
    let dear = compare(177);
    assert_eq!(
        (dear.support.to_string(), dear.norgespris.to_string()),
        ("-810.00".into(), "-1233.00".into())
    );
    assert_eq!((dear.better, dear.complete), (Better::Norgespris, true));
    let cheap = compare(20);
    assert_eq!((cheap.support.to_string(), cheap.norgespris.to_string()), ("0.00".into(), "180.00".into()));
    assert_eq!(cheap.better, Better::Support);
    assert_eq!(compare(40).better, Better::Equal);
}

#[test]
fn a_bill_is_checked_kind_by_kind() {
    let (book, series) = (book(), one_kilowatt(april()));
    let settled = settle(&request(&series, &book)).unwrap().remove(0);
    let printed = |extra: i64| -> Vec<PrintedLine> {
        let lines = settled.lines.iter().map(|line| PrintedLine { kind: line.kind, amount: line.amount });
        let of_capacity = |line: PrintedLine| line.kind == LineKind::Capacity;
        lines
            .map(|line| {
                if of_capacity(line) {
                    PrintedLine { amount: line.amount + Money::from_ore(extra), ..line }
                } else {
                    line
                }
            })
            .collect()
    };
    assert!(check_bill(&printed(0), &settled).agrees);
    assert!(check_bill(&printed(2), &settled).agrees, "two øre are rounding");
    let wrong = check_bill(&printed(12_500), &settled);
    let differing: Vec<_> = wrong.kinds.iter().filter(|kind| kind.difference != Money::ZERO).collect();
    assert!(!wrong.agrees);
    assert_eq!((differing.len(), differing[0].kind), (1, LineKind::Capacity));
    assert_eq!(wrong.difference.to_string(), "125.00");
}

#[test]
fn an_hour_costs_spot_grid_and_taxes_less_what_the_state_pays() {
    let book = book();
    let prices = spot(april(), |hour| if (1..=3).contains(&hour) { 30 } else { 97 });
    let terms = |agreement| HourCostTerms {
        tariffs: book.select(CustomerGroup::Household, None),
        zone: TaxZone::Standard,
        agreement,
        price_basis: PriceBasis::IncludingVat,
    };
    let hours = |agreement| hour_costs(day("2026-04-14"), &prices, &terms(agreement)).unwrap();
    let noon = hours(HourAgreement::Support)[12];
    let parts = [noon.spot, noon.grid, noon.taxes, noon.state, noon.total()].map(|part| part.to_string());
    assert_eq!(parts, ["121.25", "25", "10.1625", "-22.5", "133.9125"]);
    assert_eq!(hours(HourAgreement::Norgespris)[12].total().to_string(), "85.1625");
    let cheapest = cheapest_hours(&hours(HourAgreement::None), 3).unwrap();
    assert_eq!(cheapest.start, hours(HourAgreement::None)[1].start);
}

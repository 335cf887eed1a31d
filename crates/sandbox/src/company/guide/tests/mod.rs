//! Every figure of the guide, found by the engine in the values and prices as the sandbox publishes them.

mod bill;
mod consumption;
mod peaks;
mod spot;

use chrono::NaiveDate;
use nettleie::metering::{Direction, MeterSeries, MeteringValue, Quality};
use nettleie::quantity::{Energy, UnitPrice};
use nettleie::settlement::{Agreement, MonthSettlement, PriceBasis, SettlementRequest, settle};
use nettleie::spot::SpotPrices;
use nettleie::tariff::CustomerGroup;
use nettleie::tax::TaxZone;
use nettleie::time::{DateRange, LocalDay, Resolution, local_time};
use rust_decimal::Decimal;

use super::{HOUSEHOLD, PRICE_AREA, first_day, now, prices, register, values};
use crate::company::price_list;
use crate::db::blocks::Block;
use crate::db::company::MeteringPoint;
use crate::db::spot_days::SpotDay;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn range(from: &str, to: &str) -> DateRange {
    DateRange::new(day(from), day(to))
}

fn point() -> MeteringPoint {
    let [point] = register().unwrap().points.try_into().unwrap();
    point
}

/// What has been published when the guide's clock stands where it stands.
fn blocks() -> Vec<Block> {
    let point = point().id;
    let states = first_day().iter_days().take(800).flat_map(|day| values(&point, day));
    states.filter(|state| state.at <= now()).map(|state| state.block).collect()
}

fn spot_days() -> Vec<SpotDay> {
    let states = first_day().iter_days().take(800).flat_map(prices);
    states.filter(|state| state.at <= now()).map(|state| state.day).collect()
}

fn series() -> MeterSeries {
    let values: Vec<MeteringValue> = blocks()
        .iter()
        .flat_map(|block| {
            LocalDay::of(block.day).hours().zip(&block.wh).map(|(hour, wh)| MeteringValue {
                direction: Direction::Consumption,
                start: hour.start,
                resolution: Resolution::Hour,
                energy: Energy::from_wh(u64::from(wh.unwrap())),
                quality: Quality::Measured,
                registered: Some(block.registered_at.timestamp_micros()),
            })
        })
        .collect();
    MeterSeries::from_values(&values).unwrap()
}

fn spot() -> SpotPrices {
    let mut spot = SpotPrices::default();
    for day in spot_days() {
        for (hour, price) in LocalDay::of(day.day).hours().zip(&day.prices) {
            let nok = UnitPrice::from_nok_per_kwh(Decimal::new(i64::from(*price), 5));
            spot.add(hour.start, Resolution::Hour, nok).unwrap();
        }
    }
    spot
}

/// The settled months of a range, with support.
fn settled(days: DateRange) -> Vec<MonthSettlement> {
    let (book, spot) = (price_list().unwrap(), spot());
    let request = SettlementRequest {
        consumption: &series(),
        production: None,
        ten_year_average_feed_in: None,
        tariffs: book.select(CustomerGroup::Household, None),
        range: days,
        zone: TaxZone::Standard,
        agreement: Agreement::Support { spot: &spot, dwellings: 1 },
        fuse: None,
        price_basis: PriceBasis::IncludingVat,
    };
    settle(&request).unwrap()
}

fn month(days: DateRange) -> MonthSettlement {
    let [month] = settled(days).try_into().unwrap();
    month
}

#[test]
fn the_point_values_and_prices_belong_together() {
    let point = point();
    assert_eq!((point.household.as_str(), point.price_area.as_str()), (HOUSEHOLD, PRICE_AREA));
    assert!(blocks().iter().all(|block| block.point == point.id));
    assert!(spot_days().iter().all(|day| day.area == point.price_area));
}

#[test]
fn the_clock_stands_at_18_30_on_13_november_2023() {
    assert_eq!(local_time(now()).to_rfc3339(), "2023-11-13T18:30:00+01:00");
}

use nettleie::quantity::UnitPrice;
use nettleie::spot::PriceArea;
use nettleie::time::{LocalDay, Resolution};
use rust_decimal::Decimal;

use crate::store::testing::{date, empty_store, range, tariffs};
use crate::store::{SpotCoverage, SpotDay, slots_in};

fn spot(day: &str, resolution: Resolution, is_final: bool, first: i64) -> SpotDay {
    let prices = (first..)
        .take(slots_in(date(day), resolution))
        .map(|ore| UnitPrice::from_ore_per_kwh(Decimal::new(ore, 3)));
    SpotDay::new(date(day), resolution, is_final, prices.collect()).unwrap()
}

#[test]
fn prices_of_all_lengths_of_day_come_back_and_are_replaced() {
    let store = empty_store();
    let days = [
        spot("2025-03-30", Resolution::Hour, true, -12),
        spot("2025-06-01", Resolution::Hour, true, 0),
        spot("2025-10-26", Resolution::Quarter, false, 81_234),
        spot("2025-10-27", Resolution::Quarter, true, 5),
    ];
    assert_eq!(store.write(|writer| writer.put_spot(PriceArea::No5, &days)), Ok(4));
    assert_eq!(store.write(|writer| writer.put_spot(PriceArea::No5, &days)), Ok(0));
    let all = range("2025-01-01", "2026-01-01");
    assert_eq!(store.read(|reader| reader.spot(PriceArea::No5, all)).unwrap(), days);
    assert_eq!(store.read(|reader| reader.spot(PriceArea::No1, all)).unwrap(), []);
    let coverage = |area| store.read(|reader| reader.spot_coverage(area)).unwrap();
    let first_not_final = Some(date("2025-10-26"));
    assert_eq!(
        (coverage(PriceArea::No5), coverage(PriceArea::No1)),
        (Some(SpotCoverage { first: date("2025-03-30"), last: date("2025-10-27"), first_not_final }), None)
    );
    let engine = store.read(|reader| reader.spot_prices(PriceArea::No5, all)).unwrap();
    assert_eq!(engine.iter().count(), 23 + 24 + 100 + 96);
    assert_eq!(engine.hour(LocalDay::of(date("2025-03-30")).start()).unwrap().to_string(), "-0.012");

    let corrected = spot("2025-10-26", Resolution::Quarter, true, 81_235);
    assert_eq!(
        store.write(|writer| writer.put_spot(PriceArea::No5, std::slice::from_ref(&corrected))),
        Ok(1)
    );
    assert_eq!(coverage(PriceArea::No5).unwrap().first_not_final, None);
}

#[test]
fn a_tariff_book_keeps_its_version_until_it_changes() {
    let store = empty_store();
    assert_eq!(store.read(|reader| reader.tariffs()), Ok(None));
    let put = |company| {
        store.write(|writer| writer.put_tariffs(tariffs(company))).unwrap();
        store.read(|reader| reader.tariffs()).unwrap().unwrap()
    };
    let first = put("Eksempelnett");
    assert_eq!(first.book, tariffs("Eksempelnett"));
    assert_eq!(put("Eksempelnett"), first);
    assert!(put("Et annet nett").version > first.version);
}

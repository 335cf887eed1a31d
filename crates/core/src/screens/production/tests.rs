use nettleie::load::tariff_json;
use nettleie::metering::{Direction, Quality};
use nettleie::time::Resolution;
use serde_json::json;

use super::{Production, ProductionState};
use crate::i18n::Language;
use crate::screens::Bar;
use crate::screens::consumption::Scale;
use crate::screens::testing::{desk, house, house_with_values};
use crate::store::testing::{TestStore, date, id, range, registered};
use crate::store::{DayRow, Slot, slots_in};

/// A day on which the sun shines at noon: `wh` in each hour from the tenth to the fourteenth.
fn sunny(day: &str, wh: u32) -> DayRow {
    let count = slots_in(date(day), Resolution::Hour);
    let slots = (0..count).map(|hour| Slot::Value {
        wh: if (10..14).contains(&hour) { wh } else { 0 },
        quality: Quality::Measured,
    });
    DayRow::new(Direction::Production, date(day), Resolution::Hour, slots.collect(), registered(date(day)))
        .unwrap()
}

/// The house with panels, which fed in from 1 to 12 November, and a price for it.
fn prosumer() -> TestStore {
    let store = house_with_values();
    let mut point = serde_json::to_value(house()).unwrap();
    point["directions"] = json!(["consumption", "production"]);
    let point = serde_json::from_value(point).unwrap();
    let book = json!({"company": "Prøvenett", "sources": [], "tariffs": [{"groups": ["household"],
        "valid_from": "2022-01-01", "energy": {"base_ore_per_kwh": "10"}, "feed_in": {"ore_per_kwh": "-3.20"},
        "capacity": {"tiers": {"basis": "three_daily_peaks", "lower_bound": "inclusive",
            "table": [{"from": "0", "nok_per_year": "1200"}]}}}]});
    let rows: Vec<DayRow> =
        range("2023-11-01", "2023-11-13").iter().map(|day| sunny(&day.to_string(), 2_500)).collect();
    store
        .write(|writer| {
            writer.put_points(&[point])?;
            writer.put_tariffs(tariff_json::read("book", &book.to_string()).unwrap().value)?;
            writer.put_days(rows.iter().map(|row| (id(1), row))).map(drop)
        })
        .unwrap();
    store
}

fn state(store: &TestStore, language: Language, scale: Scale) -> ProductionState {
    let mut screen = Production::new(desk(store, language), Some(id(1)));
    screen.show(scale);
    screen.state().unwrap()
}

#[test]
fn production_stands_beside_consumption_on_one_axis() {
    let store = prosumer();
    insta::assert_json_snapshot!("nb", state(&store, Language::Nb, Scale::Week));
    insta::assert_json_snapshot!("en", state(&store, Language::En, Scale::Week));
    let day = state(&store, Language::Nb, Scale::Day);
    assert_eq!((day.produced.bars.len(), day.consumed.len()), (24, 24));
    // The highest hour of the day is one of production: 2.5 kWh.
    let permille = |bars: &[Bar], hour: usize| bars[hour].permille;
    assert_eq!(permille(&day.produced.bars, 12), Some(1000));
    let used = day.consumed[12].wh.unwrap();
    assert_eq!(permille(&day.consumed, 12), u16::try_from(used * 1000 / 2_500).ok());
    let axis: Vec<_> = day.produced.axis.iter().map(|tick| (tick.permille, tick.label.as_str())).collect();
    assert_eq!(axis, [(0, "0"), (400, "1"), (800, "2\u{a0}kWh")]);
}

#[test]
fn what_is_fed_in_is_credited_at_the_tariff_s_price() {
    let month = state(&prosumer(), Language::Nb, Scale::Month);
    assert_eq!(month.produced.total.as_deref(), Some("120,00\u{a0}kWh"));
    let labels: Vec<_> = month.produced.details.iter().map(|figure| figure.label.as_str()).collect();
    assert_eq!(labels, ["Periode", "Produksjon", "Godskrevet på nettleien"]);
    // 120 kWh at 3.20 øre with 25 % VAT.
    assert_eq!(month.produced.details[2].value, "4,80\u{a0}kr");
}

#[test]
fn steps_end_where_production_ends() {
    let store = prosumer();
    let mut screen = Production::new(desk(&store, Language::Nb), Some(id(1)));
    screen.show(Scale::Month);
    screen.previous_period().unwrap();
    let period = screen.state().unwrap().produced.period.unwrap();
    assert_eq!((period.title.as_str(), period.can_go_back), ("nov. 2023", false));
    screen.go_to(date("2023-11-05"));
    screen.show(Scale::Day);
    screen.next_period().unwrap();
    assert_eq!(screen.state().unwrap().produced.period.unwrap().title, "6. nov. 2023");
}

#[test]
fn without_production_there_is_a_sentence() {
    let store = house_with_values();
    let state = state(&store, Language::Nb, Scale::Day);
    assert!(state.produced.frame.empty.unwrap().starts_with("Det er ingen verdier for strøm ut på nettet"));
    assert_eq!(state.produced.frame.title, "Produksjon");
    assert!(state.consumed.is_empty());
}

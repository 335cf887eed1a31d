use nettleie::metering::Quality;
use nettleie::quantity::UnitPrice;
use nettleie::time::{LocalDay, Resolution};
use rust_decimal::Decimal;
use serde_json::json;

use super::{DayView, PriceStep, Spot, SpotState};
use crate::api::wire::PriceArea;
use crate::i18n::Language;
use crate::screens::testing::{day, desk, fill, house, house_with_values, house_without_values, synced};
use crate::store::testing::{TestStore, date, empty_store, id, range};
use crate::store::{Slot, SpotDay};

fn screen(store: &TestStore, language: Language) -> Spot {
    Spot::new(desk(store, language), Some(id(1)))
}

fn state(store: &TestStore, view: DayView) -> SpotState {
    let mut screen = screen(store, Language::Nb);
    screen.show(view);
    screen.state().unwrap()
}

/// A day of quarters: 10 øre in the first, one more in each that follows, the last one below zero.
fn put_quarters(store: &TestStore, day: &str) {
    let count = usize::from(LocalDay::of(date(day)).hour_count()) * 4;
    let mut prices: Vec<_> =
        (10..).take(count).map(|ore| UnitPrice::from_ore_per_kwh(Decimal::from(ore))).collect();
    *prices.last_mut().unwrap() = UnitPrice::from_ore_per_kwh(Decimal::from(-5));
    let day = SpotDay::new(date(day), Resolution::Quarter, false, prices).unwrap();
    store.write(|writer| writer.put_spot(PriceArea::No5, &[day])).unwrap();
}

fn house_with_prices_of_three_days() -> TestStore {
    let store = house_with_values();
    fill(&store, range("2023-11-13", "2023-11-15"));
    store
}

#[test]
fn today_has_bars_extremes_full_price_and_cheapest_hours() {
    let store = house_with_prices_of_three_days();
    insta::assert_json_snapshot!("nb", screen(&store, Language::Nb).state().unwrap());
    insta::assert_json_snapshot!("en", screen(&store, Language::En).state().unwrap());
}

#[test]
fn the_switch_adds_vat_to_the_spot_price_and_takes_it_from_the_full_one() {
    let store = house_with_prices_of_three_days();
    let mut screen = screen(&store, Language::Nb);
    let seen = |screen: &Spot| {
        let state = screen.state().unwrap();
        (state.highest.unwrap().value, state.costs[12].spot.clone(), state.costs_basis.unwrap())
    };
    let first = seen(&screen);
    assert_eq!(
        first,
        ("100,00\u{a0}øre/kWh".into(), "125,00\u{a0}øre/kWh".into(), "Prisene er med mva.".into())
    );
    screen.show_vat(true);
    assert_eq!(seen(&screen).0, "125,00\u{a0}øre/kWh");
    screen.show_vat(false);
    assert_eq!(seen(&screen).1, "100,00\u{a0}øre/kWh");
}

#[test]
fn quarters_are_shown_where_the_market_has_them() {
    let store = house_with_values();
    put_quarters(&store, "2023-11-13");
    let mut screen = screen(&store, Language::Nb);
    screen.show_by(PriceStep::Quarter);
    let quarters = screen.state().unwrap();
    assert_eq!(quarters.bars.len(), 96);
    assert_eq!(quarters.lowest.as_ref().unwrap().interval, "23:45–00:00");
    assert!(quarters.bars[95].permille < 0);
    assert_eq!(quarters.bars.iter().position(|bar| bar.now), Some(74));
    screen.show_by(PriceStep::Hour);
    let hours = screen.state().unwrap();
    assert_eq!((hours.bars.len(), hours.bars[0].value.as_str()), (24, "11,50\u{a0}øre/kWh"));
    assert!(hours.notes.iter().any(|note| note.starts_with("Prisene er foreløpige")));
    screen.show(DayView::Yesterday);
    screen.show_by(PriceStep::Quarter);
    let yesterday = screen.state().unwrap();
    assert_eq!(
        (yesterday.bars.len(), yesterday.steps[0].chosen, yesterday.steps[1].available),
        (24, true, false)
    );
}

#[test]
fn tomorrow_says_when_its_prices_come() {
    let store = house_with_values();
    synced(&store, "2023-11-13T11:00:00Z");
    let empty = |store: &TestStore| state(store, DayView::Tomorrow).frame.empty.unwrap();
    assert_eq!(empty(&store), "Prisene for i morgen publiseres rundt kl. 13.");
    synced(&store, "2023-11-13T12:30:00Z");
    assert!(empty(&store).starts_with("Prisene for i morgen er ikke kommet ennå."));
    let tomorrow = state(&store, DayView::Tomorrow);
    assert!(tomorrow.bars.is_empty() && !tomorrow.days[2].available);
    assert_eq!(tomorrow.title.as_deref(), Some("tirsdag 14. november 2023"));
}

#[test]
fn the_cheapest_hours_are_among_those_to_come() {
    let store = house_with_prices_of_three_days();
    let mut screen = screen(&store, Language::Nb);
    screen.look_for(4);
    let cheapest = screen.state().unwrap().cheapest.unwrap();
    assert_eq!(cheapest.start.to_string(), "2023-11-13 21:00:00 UTC");
    assert!(cheapest.sentence.starts_with("De 4 billigste timene på rad er 13. nov. kl. 22:00–02:00:"));
    screen.show(DayView::Yesterday);
    let yesterday = screen.state().unwrap();
    assert_eq!(yesterday.cheapest.unwrap().start.to_string(), "2023-11-11 23:00:00 UTC");
    assert_eq!(yesterday.costs.iter().filter(|cost| cost.cheapest).count(), 4);
}

#[test]
fn the_doubled_hour_has_two_bars_with_names_of_their_own() {
    let store = house_with_values();
    synced(&store, "2023-10-29T10:00:00Z");
    let state = state(&store, DayView::Today);
    assert_eq!(state.bars.len(), 25);
    assert_eq!(state.bars[2].name, "kl. 02:00–03:00, sommertid");
    assert_eq!(state.bars[3].name, "kl. 02:00–03:00, vintertid");
    assert!(state.notes.iter().any(|note| note.starts_with("Klokken ble stilt tilbake")));
}

#[test]
fn norgespris_takes_the_place_of_support() {
    let store = house_with_values();
    let mut point = serde_json::to_value(house()).unwrap();
    point["agreements"] = json!([{"kind": "norgespris", "from": "2023-01-01", "to": null}]);
    let point = serde_json::from_value(point).unwrap();
    store.write(|writer| writer.put_points(&[point])).unwrap();
    fill(&store, range("2026-01-12", "2026-01-14"));
    synced(&store, "2026-01-13T08:00:00Z");
    let state = state(&store, DayView::Today);
    assert_eq!(state.costs[12].state.as_deref(), Some("−75,00\u{a0}øre/kWh"));
    assert_eq!(state.cost_headings[4], "Norgespris");
}

/// The house with 150 kWh in each hour of 1 and 2 November, seen the day after, when so many homes share the cap.
fn hungry_house(dwellings: u32) -> SpotState {
    let store = house_with_prices_of_three_days();
    let mut point = serde_json::to_value(house()).unwrap();
    point["agreements"] =
        json!([{"kind": "support", "from": "2023-01-01", "to": null, "dwellings": dwellings}]);
    let point = serde_json::from_value(point).unwrap();
    let hour = Slot::Value { wh: 150_000, quality: Quality::Measured };
    let rows = ["2023-11-01", "2023-11-02"].map(|text| day(date(text), |_| Some(hour)));
    store
        .write(|writer| {
            writer.put_points(&[point])?;
            writer.put_days(rows.iter().map(|row| (id(1), row)))
        })
        .unwrap();
    synced(&store, "2023-11-03T08:00:00Z");
    state(&store, DayView::Yesterday)
}

#[test]
fn above_the_monthly_cap_the_full_price_has_no_support() {
    // 3600 kWh on the 1st; of 5000 kWh 1400 are left, which ten hours of the 2nd use up.
    let day = hungry_house(1);
    assert_eq!(day.costs[9].state.as_deref(), Some("−33,75\u{a0}øre/kWh"));
    assert_eq!(day.costs[10].state.as_deref(), Some("0,00\u{a0}øre/kWh"));
    // 100 spot + 11.61 grid + 15.84 tax + 1.00 Enova, with VAT: 160.5625.
    assert_eq!(day.costs[10].total, "160,56\u{a0}øre/kWh");
    assert!(day.notes.iter().any(|note| note.contains("2. nov. 2023 kl. 10:00")), "{:?}", day.notes);
}

#[test]
fn the_homes_of_a_co_operative_have_a_cap_each() {
    let day = hungry_house(2);
    assert_eq!(day.costs[20].state.as_deref(), Some("−33,75\u{a0}øre/kWh"));
    assert!(!day.notes.iter().any(|note| note.contains("brukt opp")), "{:?}", day.notes);
}

#[test]
fn without_prices_tariff_or_sync_there_is_a_sentence() {
    let store = house_without_values();
    let today = state(&store, DayView::Today);
    assert_eq!(today.frame.empty.as_deref(), Some("Spotprisene for denne dagen er ikke hentet."));
    fill(&store, range("2021-06-01", "2021-06-02"));
    synced(&store, "2021-06-01T10:00:00Z");
    let before = state(&store, DayView::Today);
    assert!(before.costs.is_empty() && before.cheapest.is_none() && before.bars.len() == 24);
    assert!(before.notes.iter().any(|note| note.starts_with("Nettleien for denne dagen er ikke kjent")));
    let nothing = Spot::new(desk(&empty_store(), Language::En), None).state().unwrap();
    assert!(nothing.frame.empty.unwrap().starts_with("No figures have been fetched yet."));
}

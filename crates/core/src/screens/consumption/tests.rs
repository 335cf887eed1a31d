use nettleie::metering::Quality;

use serde_json::json;

use super::{Consumption, ConsumptionState, Scale};
use crate::api::wire::{Metering, MeteringPoint, Readings};
use crate::i18n::Language;
use crate::screens::settling::MADE_BY;
use crate::screens::testing::{day, desk, house_with_values, house_without_values, synced};
use crate::screens::{Desk, Link, Presence};
use crate::store::Slot;
use crate::store::testing::{TestStore, date, id, point};

fn screen(store: &TestStore, language: Language, scale: Scale) -> Consumption {
    let mut screen = Consumption::new(desk(store, language), Some(id(1)));
    screen.show(scale);
    screen
}

fn state(store: &TestStore, scale: Scale, day: &str) -> ConsumptionState {
    let mut screen = screen(store, Language::Nb, scale);
    screen.go_to(date(day));
    screen.state().unwrap()
}

/// What can be seen at a glance: title, total, steps.
fn glance(screen: &Consumption) -> String {
    let state = screen.state().unwrap();
    let period = state.period.unwrap();
    let step = |can, arrow| if can { arrow } else { "" };
    format!(
        "{}{}{} {}",
        step(period.can_go_back, "‹"),
        period.title,
        step(period.can_go_forward, "›"),
        state.total.unwrap_or_default()
    )
    .replace('\u{a0}', " ")
}

#[test]
fn opens_on_the_last_day_with_values_in_both_languages() {
    let store = house_with_values();
    insta::assert_json_snapshot!("day_nb", screen(&store, Language::Nb, Scale::Day).state().unwrap());
    insta::assert_json_snapshot!("day_en", screen(&store, Language::En, Scale::Day).state().unwrap());
}

#[test]
fn week_month_and_year_have_totals_money_and_last_year() {
    let store = house_with_values();
    insta::assert_json_snapshot!("week", state(&store, Scale::Week, "2023-11-12"));
    insta::assert_json_snapshot!("month", state(&store, Scale::Month, "2023-10-12"));
    insta::assert_json_snapshot!("year", state(&store, Scale::Year, "2023-10-12"));
}

#[test]
fn the_doubled_autumn_hour_is_two_bars() {
    let store = house_with_values();
    let state = state(&store, Scale::Day, "2023-10-29");
    assert_eq!(state.bars.len(), 25);
    let doubled: Vec<_> =
        state.bars.iter().filter(|bar| bar.label == "02").map(|bar| (bar.name.as_str(), bar.wh)).collect();
    let expected = [("kl. 02:00–03:00, sommertid", Some(5_450)), ("kl. 02:00–03:00, vintertid", Some(3_660))];
    assert_eq!(doubled, expected);
    assert!(state.notes.iter().any(|note| note.contains("25 timer")));
}

#[test]
fn steps_end_where_data_ends() {
    let store = house_with_values();
    let mut week = screen(&store, Language::Nb, Scale::Week);
    let mut seen = vec![glance(&week)];
    week.next_period().unwrap();
    assert_eq!(glance(&week), seen[0]);
    week.previous_period().unwrap();
    seen.push(glance(&week));
    week.go_to(date("1999-01-01"));
    seen.push(glance(&week));
    week.previous_period().unwrap();
    assert_eq!(glance(&week), seen[2]);
    let mut year = screen(&store, Language::En, Scale::Year);
    seen.push(glance(&year));
    year.previous_period().unwrap();
    seen.push(glance(&year));
    year.next_period().unwrap();
    assert_eq!(glance(&year), seen[3]);
    insta::assert_snapshot!(seen.join("\n"));
}

#[test]
fn a_shorter_scale_keeps_the_day_in_view() {
    let store = house_with_values();
    let mut screen = screen(&store, Language::Nb, Scale::Month);
    screen.previous_period().unwrap();
    assert!(glance(&screen).contains("okt. 2023"));
    screen.show(Scale::Day);
    assert!(glance(&screen).contains("31. okt. 2023"));
}

#[test]
fn missing_and_estimated_hours_are_marked_and_counted() {
    let store = house_with_values();
    let spoiled = |index| match index {
        3 | 4 => Some(Slot::Missing),
        7 => Some(Slot::Value { wh: 2_500, quality: Quality::Estimated }),
        _ => None,
    };
    let row = day(date("2023-11-07"), spoiled);
    let empty = day(date("2023-11-08"), |_| Some(Slot::Missing));
    store.write(|writer| writer.put_days([(id(1), &row), (id(1), &empty)])).unwrap();
    insta::assert_json_snapshot!("partly_missing_day", state(&store, Scale::Day, "2023-11-07"));
    let week = state(&store, Scale::Week, "2023-11-07");
    let presence: Vec<_> = week.bars.iter().map(|bar| bar.presence).collect();
    let [monday, tuesday, wednesday, ..] = presence[..] else { panic!() };
    assert_eq!([monday, tuesday, wednesday], [Presence::Known, Presence::Partial, Presence::Missing]);
    assert_eq!(week.notes, ["Verdier mangler i 2 dager.", "1 søyle har verdier som er anslått."]);
    assert_eq!(week.comparison, None);
    let month = state(&store, Scale::Month, "2023-11-07");
    assert_eq!(month.bars[12].presence, Presence::Pending);
    assert!(month.details.iter().all(|figure| figure.label != "Nettleie"));
}

#[test]
fn days_before_the_customer_moved_in_are_not_missing() {
    let store = house_with_values();
    store.write(|writer| writer.put_points(&[point(1, &[("2023-11-08", "")])])).unwrap();
    let week = state(&store, Scale::Week, "2023-11-12");
    assert_eq!(week.bars[1].presence, Presence::Outside);
    assert!(week.notes.is_empty());
    assert!(!week.period.unwrap().can_go_back);
}

#[test]
fn without_values_or_point_there_is_a_sentence() {
    let store = house_without_values();
    let state = screen(&store, Language::Nb, Scale::Day).state().unwrap();
    assert_eq!(state.frame.empty.as_deref(), Some("Det er ingen målerverdier for dette målepunktet ennå."));
    insta::assert_json_snapshot!("no_values", state);
    let stranger = Consumption::new(desk(&store, Language::Nb), Some(id(7))).state().unwrap();
    assert_eq!(stranger.frame.point, None);
    assert!(stranger.frame.empty.unwrap().starts_with("Du har ikke lenger tilgang"));
    let none = Consumption::new(desk(&store, Language::Nb), None).state().unwrap();
    assert_eq!(none.frame.empty.as_deref(), Some("Det er ikke registrert noe målepunkt på deg."));
}

#[test]
fn offline_everything_stays_and_a_banner_says_so() {
    let store = house_with_values();
    let offline = Desk::new(store.shared(), Language::Nb, Link::Offline);
    let state = Consumption::new(offline, Some(id(1))).state().unwrap();
    assert_eq!(state.frame.updated, "Sist oppdatert 13. nov. 2023 kl. 18:30");
    assert!(state.frame.banner.unwrap().text.contains("det som ble hentet sist"));
    assert_eq!(state.bars.len(), 24);
}

#[test]
fn the_month_is_kept_in_the_store_and_made_anew_when_values_change() {
    let store = house_with_values();
    let before = state(&store, Scale::Month, "2023-10-12").details;
    assert_eq!(state(&store, Scale::Month, "2023-10-12").details, before);
    let made = store.read(|reader| reader.months_to_make(id(1), MADE_BY)).unwrap();
    assert!(!made.contains(&"2023-10".parse().unwrap()));
    let row = day(date("2023-10-12"), |_| Some(Slot::Value { wh: 9_000, quality: Quality::Measured }));
    store.write(|writer| writer.put_days([(id(1), &row)])).unwrap();
    assert_ne!(state(&store, Scale::Month, "2023-10-12").details, before);
}

#[test]
fn before_seven_yesterday_is_not_missing_yet() {
    let store = house_with_values();
    synced(&store, "2023-11-14T05:00:00Z");
    let month = state(&store, Scale::Month, "2023-11-12");
    assert_eq!(month.bars[12].presence, Presence::Pending);
    synced(&store, "2023-11-14T07:00:00Z");
    let month = state(&store, Scale::Month, "2023-11-12");
    assert_eq!(month.bars[12].presence, Presence::Missing);
}

/// A holiday home whose meter tells no hours; `stands` are kWh on the first of each month of 2023.
fn without_hours(stands: &[(&str, u32, &str)]) -> TestStore {
    let store = house_without_values();
    let cabin = MeteringPoint {
        metering: Metering::Readings,
        billed_kw: Some(4),
        ..crate::screens::testing::house()
    };
    let list: Vec<_> = stands
        .iter()
        .map(|(day, kwh, kind)| json!({"day": day, "kwh": kwh.to_string(), "kind": kind}))
        .collect();
    let readings: Readings = serde_json::from_value(json!({ "readings": list })).unwrap();
    store
        .write(|writer| {
            writer.put_points(&[cabin])?;
            writer.put_readings(id(1), &readings.readings)
        })
        .unwrap();
    store
}

#[test]
fn without_hours_there_is_what_was_used_between_two_readings_and_why_it_is_no_more() {
    let store = without_hours(&[
        ("2022-10-01", 20_000, "read"),
        ("2023-01-01", 21_200, "estimated"),
        ("2023-02-01", 21_900, "calculated"),
        ("2023-10-01", 24_050, "read"),
    ]);
    insta::assert_json_snapshot!("readings_nb", screen(&store, Language::Nb, Scale::Day).state().unwrap());
    let state = screen(&store, Language::En, Scale::Year).state().unwrap();
    let used: Vec<_> = state.readings.unwrap().rows.iter().map(|row| row.used_wh).collect();
    assert_eq!(used, [Some(2_150_000), Some(700_000), Some(1_200_000)]);
    assert!(state.notes[0].starts_with("The meter here does not send hourly values"), "{:?}", state.notes);
}

#[test]
fn a_new_meter_starts_at_nothing_and_no_consumption_is_made_up() {
    let store = without_hours(&[
        ("2023-01-01", 21_200, "read"),
        ("2023-05-01", 12, "read"),
        ("2023-10-01", 900, "read"),
    ]);
    let rows = screen(&store, Language::Nb, Scale::Day).state().unwrap().readings.unwrap().rows;
    assert_eq!(rows.iter().map(|row| row.used_wh).collect::<Vec<_>>(), [Some(888_000), None]);
    assert!(rows[1].used.starts_with("ukjent"));
}

#[test]
fn before_two_readings_there_is_a_sentence() {
    let store = without_hours(&[("2023-10-01", 24_050, "read")]);
    let state = screen(&store, Language::Nb, Scale::Day).state().unwrap();
    assert!(state.frame.empty.unwrap().starts_with("Måleren her sender ikke timeverdier"));
    assert_eq!(state.readings, None);
}

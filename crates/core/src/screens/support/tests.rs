use serde_json::json;

use super::{Support, SupportState};
use crate::api::wire::{Customer, CustomerKind, MeteringPoint};
use crate::i18n::Language;
use crate::screens::consumption::{Consumption, Scale};
use crate::screens::testing::{desk, fill, house, house_with_values, house_without_values, synced};
use crate::store::testing::{TestStore, date, empty_store, id, range};

fn screen(store: &TestStore, language: Language) -> Support {
    Support::new(desk(store, language), Some(id(1)))
}

fn state(store: &TestStore) -> SupportState {
    screen(store, Language::Nb).state().unwrap()
}

/// The house with other agreements, as the server writes them.
fn house_with(agreements: &serde_json::Value) -> MeteringPoint {
    let mut point = serde_json::to_value(house()).unwrap();
    point["agreements"] = agreements.clone();
    serde_json::from_value(point).unwrap()
}

fn put(store: &TestStore, point: MeteringPoint) {
    store.write(|writer| writer.put_points(&[point])).unwrap();
}

#[test]
fn what_applies_today_and_twelve_months() {
    let store = house_with_values();
    insta::assert_json_snapshot!("nb", state(&store));
    insta::assert_json_snapshot!("en", screen(&store, Language::En).state().unwrap());
}

#[test]
fn a_month_opens_into_days_and_a_day_into_hours() {
    let store = house_with_values();
    let screen = screen(&store, Language::Nb);
    let days = screen.days("2023-10".parse().unwrap()).unwrap().unwrap();
    assert_eq!((days.days.len(), days.title.as_str()), (31, "oktober 2023"));
    assert_eq!(days.month, state(&store).months[1]);
    insta::assert_json_snapshot!("day", days.days[28]);
    let hours = screen.hours(date("2023-10-29")).unwrap().unwrap();
    assert_eq!(hours.hours.len(), 25);
    insta::assert_json_snapshot!("hours", &hours.hours[2..9]);
    assert_eq!(screen.days("2021-01".parse().unwrap()).unwrap(), None);
    assert_eq!(screen.hours(date("2021-12-31")).unwrap(), None);
}

#[test]
fn the_same_month_and_day_show_the_same_support_as_forbruk() {
    let store = house_with_values();
    let mut consumption = Consumption::new(desk(&store, Language::Nb), Some(id(1)));
    let mut of = |scale, day: &str| {
        consumption.show(scale);
        consumption.go_to(date(day));
        consumption.state().unwrap().details.into_iter().find(|figure| figure.label == "Strømstøtte").unwrap()
    };
    let support = screen(&store, Language::Nb);
    for month in ["2023-10", "2023-11"] {
        let days = support.days(month.parse().unwrap()).unwrap().unwrap();
        assert_eq!(days.month.amounts, [of(Scale::Month, &format!("{month}-05"))]);
        assert_eq!(days.days[4].amounts, [of(Scale::Day, &format!("{month}-05"))]);
    }
}

#[test]
fn norgespris_is_compared_month_by_month() {
    let store = house_without_values();
    put(&store, house_with(&json!([{"kind": "support", "from": "2023-01-01", "to": null}])));
    fill(&store, range("2026-01-01", "2026-03-01"));
    synced(&store, "2026-03-10T08:00:00Z");
    let state = state(&store);
    assert_eq!(state.comparison.months.len(), 2);
    insta::assert_json_snapshot!("comparison", (&state.comparison.months[1], &state.comparison.sentence));
    let current = state.current.unwrap();
    assert_eq!(current.agreement, "Strømstøtte");
}

#[test]
fn norgespris_has_a_rule_of_its_own() {
    let store = house_without_values();
    put(&store, house_with(&json!([{"kind": "norgespris", "from": "2025-10-01", "to": null}])));
    fill(&store, range("2026-01-01", "2026-02-01"));
    synced(&store, "2026-02-10T08:00:00Z");
    let state = state(&store);
    insta::assert_json_snapshot!("norgespris", (state.current.unwrap(), &state.months[1]));
}

#[test]
fn a_co_operative_sees_dwellings_cap_and_duty() {
    let store = house_with_values();
    let agreement =
        |dwellings| json!([{"kind": "support", "from": "2023-01-01", "to": null, "dwellings": dwellings}]);
    put(&store, house_with(&agreement(json!(24))));
    let told = state(&store).co_operative.unwrap();
    assert_eq!(
        (told.dwellings.unwrap().value.as_str(), told.cap.value.as_str()),
        ("24", "120\u{a0}000\u{a0}kWh")
    );
    assert!(!told.must_report && told.months_over_cap.is_empty());
    assert!(state(&store).current.unwrap().rule.contains("120\u{a0}000\u{a0}kWh"));
    put(&store, house());
    assert_eq!(state(&store).co_operative, None);
    let customer =
        Customer { id: "c".to_owned(), kind: CustomerKind::CoOperative, name: "Sameie".to_owned() };
    store.write(|writer| writer.put_customer(&customer)).unwrap();
    let unknown = state(&store).co_operative.unwrap();
    assert_eq!(unknown.dwellings, None);
    assert!(unknown.duty.starts_with("Nettselskapet kjenner ikke antallet boenheter"));
}

#[test]
fn the_cap_of_a_co_operative_counts_for_months_and_hours_alike() {
    let store = house_with_values();
    let amount = |store: &TestStore| state(store).months[1].amounts[0].value.clone();
    let one = amount(&store);
    put(&store, house_with(&json!([{"kind": "support", "from": "2023-01-01", "to": null, "dwellings": 0}])));
    assert_ne!(amount(&store), one);
    assert_eq!(amount(&store), "0,00\u{a0}kr");
    let state = state(&store).co_operative.unwrap();
    assert!(state.must_report);
    assert_eq!(state.months_over_cap[0], "november 2023");
}

#[test]
fn who_has_no_right_to_support_is_told_so() {
    let store = house_with_values();
    put(&store, house_with(&json!([])));
    let none = state(&store);
    let current = none.current.unwrap();
    assert_eq!(current.agreement, "Ingen avtale");
    assert!(current.rule.starts_with("Målepunktet har verken strømstøtte eller Norgespris"));
    assert_eq!(none.months[1].note.as_deref(), Some("Ingen avtale med staten denne måneden."));
    let nothing = Support::new(desk(&empty_store(), Language::En), None).state().unwrap();
    assert!(nothing.frame.empty.unwrap().starts_with("No figures have been fetched yet."));
}

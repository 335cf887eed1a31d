use serde_json::{Value, json};

use super::SelfReadingScreen;
use crate::api::wire::{PageAnswer, SelfReading};
use crate::i18n::Language;
use crate::screens::Letters;
use crate::screens::testing::{NOW, bill, desk, house, prices_of_2023, synced, with_page_forms};
use crate::store::testing::{TestStore, id, point, store_with};

fn rule(in_advance: bool) -> Value {
    json!({"id": "rule", "every_months": if in_advance { 3 } else { 2 }, "in_advance": in_advance,
        "reading_due": {"day": 1, "months": if in_advance { vec![1] } else { vec![1, 3, 5, 7, 9, 11] }, "window_days": 14},
        "read_by_season": in_advance, "payment_due": {"from": 20, "to": if in_advance { 20 } else { 28 }},
        "discount": {"nok": "25.00", "most_a_year": "150.00"}})
}

fn with_readings(in_advance: bool) -> TestStore {
    let store = store_with(&[house(), point(2, &[("2022-01-01", "")])]);
    store.write(|writer| writer.put_tariffs(prices_of_2023())).unwrap();
    let page: PageAnswer<SelfReading> = serde_json::from_value(json!({"version": 1, "now": "2023-11-13T18:00:00Z",
        "content": {"reading_form": "read", "rules": [rule(in_advance)], "points": [{"point": id(1).to_string(), "rule": "rule",
        "billed_kw": 4, "efaktura": !in_advance, "reminder": {"channel": "sms", "days_before": 3}, "readings": [
            {"day": "2022-01-01", "kwh": "20000", "kind": "read"},
            {"day": "2023-01-01", "kwh": "24000", "kind": "estimated"},
            {"day": "2023-09-01", "kwh": "26400", "kind": "read"},
            {"day": "2023-10-01", "kwh": "26700", "kind": "calculated"}]}]}}))
    .unwrap();
    let advance = |name: &str, from: &str, to: &str| bill(name, from, to, &json!({"total_nok": "920.00"}));
    let bills = [
        advance("q2", "2023-04-01", "2023-07-01"),
        advance("q4", "2023-10-01", "2024-01-01"),
        advance("before", "2022-10-01", "2023-01-01"),
    ];
    store.write(|writer| writer.put_page(&page)).unwrap();
    store.write(|writer| writer.put_invoices(&bills).map(drop)).unwrap();
    with_page_forms(&store);
    synced(&store, NOW);
    store
}

fn screen(store: &TestStore, language: Language) -> SelfReadingScreen {
    SelfReadingScreen::new(desk(store, language), Letters::default(), Some(id(1)))
}

#[test]
fn a_holiday_home_is_read_at_new_year_and_billed_in_advance() {
    insta::assert_json_snapshot!(screen(&with_readings(true), Language::Nb).state().unwrap());
}

#[test]
fn a_household_that_has_not_read_is_told() {
    let store = with_readings(false);
    let state = screen(&store, Language::En).state().unwrap();
    let due = state.due.unwrap();
    assert!(due.overdue && due.text.ends_with("1 Nov 2023"), "{}", due.text);
    assert_eq!(state.rhythm[0].value, "every second month in arrears");
    assert!(state.rhythm.iter().any(|figure| figure.value.contains("25.00")), "eFaktura has a discount");
}

#[test]
fn a_typed_reading_shows_the_next_bill_from_the_last_reading_that_counts() {
    let store = with_readings(false);
    insta::assert_json_snapshot!(screen(&store, Language::Nb).preview("27 400 kWh").unwrap());
}

#[test]
fn in_advance_the_year_is_settled_less_what_was_billed_for_the_same_days() {
    let preview = screen(&with_readings(true), Language::Nb).preview("27400").unwrap();
    // 920 kr for April to June, and 43 of the 92 days of the last quarter.
    assert_eq!(preview.billed.unwrap().value, "−1\u{a0}350,00\u{a0}kr");
    assert!(preview.period.unwrap().starts_with("1. jan. 2023 til 13. nov. 2023: 3\u{a0}400\u{a0}kWh"));
}

#[test]
fn what_cannot_be_a_reading_is_said() {
    let store = with_readings(false);
    let preview = |typed: &str| screen(&store, Language::Nb).preview(typed).unwrap();
    assert_eq!(
        preview("26 699").problem.as_deref(),
        Some("Målerstanden er lavere enn den forrige, som var 26\u{a0}700\u{a0}kWh.")
    );
    assert!(preview("mange").problem.unwrap().starts_with("Skriv målerstanden"));
    assert!(preview("26 700").problem.is_none(), "nothing used");
    assert!(preview("99 999").warning.is_some() && preview("26 800").warning.is_none());
}

#[test]
fn where_the_meter_sends_its_values_nothing_is_asked() {
    let store = with_readings(true);
    let other = SelfReadingScreen::new(desk(&store, Language::Nb), Letters::default(), Some(id(2)));
    let state = other.state().unwrap();
    assert!(state.frame.empty.unwrap().starts_with("Måleren her sender"));
    assert!(!state.can_read && other.preview("1").unwrap().problem.is_some());
}

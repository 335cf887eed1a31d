use serde_json::json;

use super::{PeakMonth, Peaks, PeaksState};
use crate::api::wire::{Customer, CustomerKind};
use crate::i18n::Language;
use crate::screens::testing::{desk, fill, house_with_values, house_without_values, synced};
use crate::store::testing::{TestStore, empty_store, id, point, range};

fn state(store: &TestStore, language: Language) -> PeaksState {
    Peaks::new(desk(store, language), Some(id(1))).state().unwrap()
}

fn month<'a>(state: &'a PeaksState, name: &str) -> &'a PeakMonth {
    state.months.iter().find(|month| month.name == name).unwrap()
}

#[test]
fn last_month_and_the_months_before_have_peaks_average_and_tier() {
    let store = house_with_values();
    insta::assert_json_snapshot!("nb", state(&store, Language::Nb));
    insta::assert_json_snapshot!("en", state(&store, Language::En));
}

#[test]
fn the_doubled_hour_of_october_is_no_peak_of_its_sum() {
    let store = house_with_values();
    let state = state(&store, Language::Nb);
    let october = month(&state, "oktober 2023");
    let peak = &october.peaks[0];
    assert!(october.last);
    assert_eq!((peak.day.as_str(), peak.time.as_str()), ("29. okt.", "kl. 02:00"));
    assert_eq!(peak.power, "5,45\u{a0}kW");
}

#[test]
fn twelve_whole_months_are_shown_newest_first() {
    let store = house_with_values();
    let names: Vec<_> =
        state(&store, Language::Nb).months.into_iter().map(|month| month.from.to_string()).collect();
    assert_eq!(names.len(), 12);
    assert_eq!((names[0].as_str(), names[11].as_str()), ("2023-10-01", "2022-11-01"));
}

#[test]
fn a_month_says_why_it_has_no_tier() {
    let store = house_with_values();
    let state = state(&store, Language::Nb);
    assert_eq!(
        month(&state, "september 2023").note.as_deref(),
        Some("Det er ingen målerverdier for denne måneden.")
    );
    assert!(month(&state, "november 2022").note.as_deref().unwrap().starts_with("Noen målerverdier mangler"));
    let mut business = serde_json::to_value(point(1, &[("2022-01-01", "")])).unwrap();
    business["group"] = json!("small-business");
    let business = serde_json::from_value(business).unwrap();
    store.write(|writer| writer.put_points(&[business])).unwrap();
    let state = self::state(&store, Language::En);
    let october = month(&state, "October 2023");
    assert!(october.note.as_deref().unwrap().starts_with("The prices for this month are missing"));
    assert_eq!((state.frame.empty, state.basis), (None, None));
}

#[test]
fn months_before_the_customer_moved_in_are_left_out() {
    let store = house_with_values();
    store.write(|writer| writer.put_points(&[point(1, &[("2023-10-10", "")])])).unwrap();
    let state = state(&store, Language::Nb);
    let [october] = state.months.as_slice() else { panic!("{:?}", state.months) };
    assert!(october.note.is_none());
}

#[test]
fn a_business_sees_tiers_without_vat() {
    let store = house_with_values();
    let customer = Customer { id: "c".to_owned(), kind: CustomerKind::Business, name: "Bedrift".to_owned() };
    store.write(|writer| writer.put_customer(&customer)).unwrap();
    let state = state(&store, Language::Nb);
    let tier = month(&state, "oktober 2023").tier.as_ref().unwrap();
    assert!(!tier.monthly.starts_with("268"), "{}", tier.monthly);
    assert!(tier.monthly_without_vat.starts_with(&tier.monthly));
}

#[test]
fn without_values_or_a_sync_there_is_a_sentence() {
    let store = house_without_values();
    let empty = state(&store, Language::Nb).frame.empty.unwrap();
    assert!(empty.starts_with("Det er ingen målerverdier for de siste tolv månedene"));
    fill(&store, range("2023-11-01", "2023-11-13"));
    synced(&store, "2023-12-01T08:00:00Z");
    assert_eq!(state(&store, Language::Nb).frame.empty, None);
    let nothing = state(&empty_store(), Language::En).frame.empty.unwrap();
    assert!(nothing.starts_with("You no longer have access"), "{nothing}");
}

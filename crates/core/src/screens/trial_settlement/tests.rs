use super::TrialSettlement;
use crate::i18n::Language;
use crate::screens::testing::{day, desk, fill, house_with_values, house_without_values, synced};
use crate::store::Slot;
use crate::store::testing::{date, empty_store, id, range};

#[test]
fn the_month_so_far_has_peaks_tier_room_lines_and_forecast() {
    let store = house_with_values();
    insta::assert_json_snapshot!(
        "nb",
        TrialSettlement::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap()
    );
    insta::assert_json_snapshot!(
        "en",
        TrialSettlement::new(desk(&store, Language::En), Some(id(1))).state().unwrap()
    );
}

#[test]
fn the_peaks_and_the_tier_are_those_of_the_guide() {
    let store = house_with_values();
    let state = TrialSettlement::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap();
    let peaks: Vec<_> =
        state.peaks.iter().map(|peak| format!("{} {} {}", peak.day, peak.time, peak.power)).collect();
    let expected = [
        "1. nov. kl. 01:00 5,24\u{a0}kW",
        "8. nov. kl. 05:00 5,19\u{a0}kW",
        "2. nov. kl. 04:00 5,17\u{a0}kW",
    ];
    assert_eq!(peaks, expected);
    let tier = state.tier.unwrap();
    assert_eq!((tier.number, tier.span.as_str()), (3, "5–9,99\u{a0}kW"));
    assert_eq!(tier.monthly_without_vat, "214,81\u{a0}kr/mnd uten mva.");
    assert_eq!(tier.monthly, "268,51\u{a0}kr/mnd");
    assert_eq!(state.as_of.as_deref(), Some("Slik ser nettleien ut per 12. nov."));
}

#[test]
fn the_doubled_hour_does_not_invent_a_peak() {
    let store = house_with_values();
    synced(&store, "2023-10-31T17:30:00Z");
    let state = TrialSettlement::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap();
    let highest = &state.peaks[0];
    assert_eq!((highest.day.as_str(), highest.time.as_str()), ("29. okt.", "kl. 02:00"));
    assert_eq!(highest.power, "5,45\u{a0}kW");
}

#[test]
fn a_month_without_values_says_when_they_come() {
    let store = house_with_values();
    synced(&store, "2023-12-01T17:30:00Z");
    let state = TrialSettlement::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap();
    insta::assert_json_snapshot!("no_values", state);
    let empty = empty_store();
    let state = TrialSettlement::new(desk(&empty, Language::En), Some(id(1))).state().unwrap();
    assert_eq!(state.frame.updated, "Not updated yet");
    assert!(state.frame.empty.unwrap().starts_with("No figures have been fetched yet."));
}

#[test]
fn missing_days_and_few_peaks_are_said() {
    let store = house_without_values();
    fill(&store, range("2023-11-01", "2023-11-02"));
    let partly = day(date("2023-11-03"), |index| (index > 20).then_some(Slot::Missing));
    store.write(|writer| writer.put_days([(id(1), &partly)])).unwrap();
    let state = TrialSettlement::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap();
    insta::assert_json_snapshot!("notes", state.notes);
}

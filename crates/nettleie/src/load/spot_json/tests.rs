use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::{read, read_into};
use crate::spot::SpotPrices;
use crate::time::{LocalDay, Resolution, local_time};

const SPRING: &str = include_str!("../../../testdata/spot-2026-03-29.json");

/// A day as the service writes it, with the price's place in the day as its last digits.
fn day(date: &str, resolution: Resolution) -> Vec<String> {
    let day = LocalDay::of(date.parse::<NaiveDate>().unwrap());
    let step = TimeDelta::seconds(resolution.seconds());
    let count = usize::from(day.hour_count()) * resolution.per_hour();
    (0..i32::try_from(count).unwrap())
        .map(|index| {
            let [start, end] = [index, index + 1].map(|index| local_time(day.start() + step * index).to_rfc3339());
            format!(r#"{{"NOK_per_kWh":0.{index:05},"EUR_per_kWh":0.1,"EXR":11.7,"time_start":"{start}","time_end":"{end}"}}"#)
        })
        .collect()
}

fn document(entries: &[String]) -> String {
    format!("[{}]", entries.join(",\n"))
}

fn refusal(text: &str) -> String {
    read("spot.json", text).unwrap_err().to_string()
}

#[test]
fn days_of_any_length_are_read_whole() {
    for (date, count) in [("2026-03-29", 23), ("2026-04-01", 24), ("2026-10-25", 25)] {
        for (resolution, count) in [(Resolution::Hour, count), (Resolution::Quarter, 4 * count)] {
            let mut prices = SpotPrices::default();
            let text = document(&day(date, resolution));
            let loaded = read_into("spot.json", &text, &mut prices).unwrap();
            assert_eq!((loaded.value.prices.len(), loaded.value.resolution), (count, resolution));
            assert_eq!((loaded.warnings.len(), prices.iter().count()), (0, count));
            read_into("spot.json", &text, &mut prices).unwrap();
        }
    }
}

#[test]
fn numbers_keep_their_digits() {
    let loaded = read("spot.json", SPRING).unwrap();
    let shown: Vec<_> = loaded.value.prices.iter().take(4).map(ToString::to_string).collect();
    assert_eq!(shown, ["9.312999999999999", "0.009", "-0.12", "120"]);
}

#[test]
fn the_known_error_of_the_autumn_day_is_tolerated_once_and_only_there() {
    let mut entries = day("2026-10-25", Resolution::Hour);
    entries[2] = entries[2]
        .replace("\"time_end\":\"2026-10-25T02:00:00+01:00\"", "\"time_end\":\"2026-10-25T03:00:00+01:00\"");
    let loaded = read("spot.json", &document(&entries)).unwrap();
    assert_eq!(
        loaded.warnings[0].to_string(),
        "spot.json, [2]: time_end does not fit its time_start (a known error on the day of the autumn change): ignored"
    );
    let mut elsewhere = day("2026-10-24", Resolution::Hour);
    elsewhere[2] = elsewhere[2].replace("T03:00", "T04:00");
    assert_eq!(refusal(&document(&elsewhere)), "spot.json, [2]: time_end does not fit its time_start");
}

#[test]
fn order_and_repetition_do_not_matter() {
    let mut entries = day("2026-04-01", Resolution::Quarter);
    let expected = read("spot.json", &document(&entries)).unwrap().value;
    entries.reverse();
    entries.push(entries[7].clone());
    let loaded = read("spot.json", &document(&entries)).unwrap();
    assert_eq!(loaded.value, expected);
    assert_eq!(loaded.warnings[0].text, "entries repeated with the same price: 1");
}

#[test]
fn refusals_name_place_and_reason() {
    let hours = day("2026-04-01", Resolution::Hour);
    let changed = |from: &str, to: &str| document(&hours).replacen(from, to, 1);
    let mut other_day = hours.clone();
    other_day[23] = day("2026-04-02", Resolution::Hour)[0].clone();
    let mut twice = hours.clone();
    twice.push(hours[3].replace("0.00003", "1"));
    let lines = [
        refusal(&document(&hours[..20])),
        refusal(&document(&hours[..23])),
        refusal(&document(&[&hours[..], &day("2026-04-02", Resolution::Hour)].concat())),
        refusal(&document(&other_day)),
        refusal(&document(&twice)),
        refusal(&changed("0.00005", "100.01")),
        refusal(&changed("0.00005", "\"x\"")),
        refusal(&changed("0.00005", "1e99")),
        refusal(&changed("NOK_per_kWh", "nok")),
        refusal(&changed("2026-04-01T05:00:00+02:00", "2026-04-01T05:00:00")),
        refusal("[]"),
        refusal(""),
        refusal("{\"title\":\"Not Found\"}"),
        refusal(&document(&vec![hours[0].clone(); 1001])),
        refusal(include_str!("../../../testdata/tariff.json")),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn another_price_for_the_same_time_is_a_conflict() {
    let mut prices = SpotPrices::default();
    let text = document(&day("2026-04-01", Resolution::Hour));
    read_into("a.json", &text, &mut prices).unwrap();
    let error = read_into("b.json", &text.replace("0.00005", "0.5"), &mut prices).unwrap_err();
    assert_eq!(
        error.to_string(),
        "b.json: two different spot prices for the time from 2026-04-01T05:00:00+02:00"
    );
}

proptest! {
    #[test]
    fn no_input_panics(bytes in prop::collection::vec(any::<u8>(), 0..40), at in 0usize..4000, remove in 0usize..30) {
        let _ = read("x", &String::from_utf8_lossy(&bytes));
        let mut mutated = SPRING.as_bytes().to_vec();
        let at = at.min(mutated.len());
        let end = at.saturating_add(remove).min(mutated.len());
        mutated.splice(at..end, bytes);
        let _ = read("x", &String::from_utf8_lossy(&mutated));
    }
}

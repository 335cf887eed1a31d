use proptest::prelude::*;

use super::{PeakRule, SteeringTariff, read};

const PLAIN: &str = include_str!("../../../testdata/nettariff.json");
const AUTUMN: &str = include_str!("../../../testdata/nettariff-2026-10-25.json");

fn one(text: &str) -> (SteeringTariff, Vec<String>) {
    let mut loaded = read("answer.json", text).unwrap();
    assert_eq!(loaded.value.len(), 1);
    (loaded.value.remove(0), loaded.warnings.iter().map(ToString::to_string).collect())
}

fn outcome(from: &str, to: &str) -> String {
    assert!(PLAIN.contains(from), "{from}");
    match read("answer.json", &PLAIN.replacen(from, to, 1)) {
        Err(error) => error.to_string(),
        Ok(loaded) => {
            format!("read: {:?}", loaded.warnings.iter().map(ToString::to_string).collect::<Vec<_>>())
        }
    }
}

#[test]
fn an_answer_is_joined_into_hours_and_levels() {
    let (tariff, warnings) = one(PLAIN);
    assert_eq!(warnings, Vec::<String>::new());
    insta::assert_debug_snapshot!(tariff);
    let noon = "2026-04-15T10:00:00Z".parse().unwrap();
    assert_eq!(tariff.hour_at(noon), None);
    let night = "2026-04-14T23:59:59Z".parse().unwrap();
    assert_eq!(tariff.hour_at(night).unwrap().energy_ex_taxes.unwrap().to_string(), "28.77");
    assert_eq!(tariff.levels_at(night).unwrap().levels.len(), 2);
    let level = tariff.current_level("999900000000000018").unwrap();
    assert_eq!(
        (level.min.to_string(), level.monthly_total.unwrap().to_string()),
        ("2.000".into(), "250.00".into())
    );
    assert_eq!(tariff.current_level("999900000000000025"), None);
}

#[test]
fn the_doubled_hour_stays_two() {
    let (tariff, warnings) = one(AUTUMN);
    assert_eq!(warnings, Vec::<String>::new());
    let at = |text: &str| tariff.hour_at(text.parse().unwrap()).unwrap().total.to_string();
    assert_eq!((at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z")), ("20.1".into(), "20.2".into()));
}

#[test]
fn absent_and_null_are_alike() {
    let (tariff, warnings) =
        one(r#"{"gridTariffCollections":[{"gridTariff":{"tariffPrice":{"hours":null}}}]}"#);
    assert_eq!((tariff.title, tariff.hours.len(), tariff.level_tables.len()), (None, 0, 0));
    assert_eq!(warnings, ["answer.json, gridTariffCollections[0]: the tariff has no hours"]);
}

#[test]
fn the_rule_of_peaks_is_read_where_it_is_whole() {
    let rule = |json: &str| {
        let text = PLAIN.replacen("\"resolution\": 60", &format!("\"fixedPriceConfiguration\": {json}"), 1);
        one(&text).0.peak_rule
    };
    let whole = PeakRule { hours_per_day: 1, days_per_month: 3, months: 1 };
    assert_eq!(
        rule(r#"{"basis": "maxhours", "maxhoursPerDay": 1, "daysPerMonth": 3, "months": 1}"#),
        Some(whole)
    );
    assert_eq!(rule(r#"{"maxhoursPerDay": 1, "daysPerMonth": 3}"#), None);
    assert_eq!(rule(r#"{"maxhoursPerDay": 1.5, "daysPerMonth": 3, "months": 1}"#), None);
    assert_eq!(rule("null"), None);
}

#[test]
fn several_tariffs_come_in_one_answer() {
    let collection = PLAIN.trim().trim_start_matches("{\"gridTariffCollections\": [").trim_end_matches("]}");
    let twice = format!("{{\"gridTariffCollections\": [{collection},{collection}]}}");
    assert_eq!(read("answer.json", &twice).unwrap().value.len(), 2);
}

#[test]
fn refusals_and_warnings_name_place_and_reason() {
    let whole = |text: &str| read("answer.json", text).unwrap_err().to_string();
    let lines = [
        outcome("\"startTime\": \"2026-04-15T00:00:00+02:00\"", "\"startTime\": \"2026-04-15T00:00:00\""),
        outcome(
            "\"expiredAt\": \"2026-04-15T01:00:00+02:00\"",
            "\"expiredAt\": \"2026-04-14T01:00:00+02:00\"",
        ),
        outcome(
            "\"expiredAt\": \"2026-04-15T01:00:00+02:00\"",
            "\"expiredAt\": \"2026-04-15T02:00:00+02:00\"",
        ),
        outcome(
            "\"2026-04-15T01:00:00+02:00\", \"expiredAt\": \"2026-04-15T02:00:00+02:00\"",
            "\"2026-04-15T00:00:00+02:00\", \"expiredAt\": \"2026-04-15T02:00:00+02:00\"",
        ),
        outcome("\"total\": 0.2329", "\"total\": 232.9"),
        outcome(
            "\"energyPrice\": {\"id\": \"night\", \"total\": 0.2329, \"totalExVat\": 0.1863}",
            "\"energyPrice\": {}",
        ),
        outcome("\"id\": \"night\", \"season\"", "\"id\": \"other\", \"season\""),
        outcome("\"currency\": \"NOK\"", "\"currency\": \"EUR\""),
        outcome("\"valueMax\": 2.0", "\"valueMax\": true"),
        outcome("\"hours\"", "\"timer\""),
        whole(""),
        whole("{}"),
        whole("{\"gridTariffCollections\": []}"),
        whole("{\"gridTariffCollections\": [{}]}"),
        whole("{\"type\":\"about:blank\",\"title\":\"Not found\",\"status\":404}"),
        whole("{\"message\":\"Invalid API key\"}"),
        whole("<html><body>502"),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

proptest! {
    #[test]
    fn no_input_panics(bytes in prop::collection::vec(any::<u8>(), 0..40), at in 0usize..3000, remove in 0usize..30) {
        let _ = read("x", &String::from_utf8_lossy(&bytes));
        let mut mutated = PLAIN.as_bytes().to_vec();
        let at = at.min(mutated.len());
        let end = at.saturating_add(remove).min(mutated.len());
        mutated.splice(at..end, bytes);
        let _ = read("x", &String::from_utf8_lossy(&mutated));
    }
}

use chrono::{DateTime, TimeDelta};
use proptest::prelude::*;

use super::{write_csv, write_json};
use crate::load::elhub_csv::{MeterReadings, MeteringFiles};
use crate::metering::{Direction, MeterSeries, MeteringValue, Quality};
use crate::quantity::Energy;
use crate::time::Resolution;

fn csv(values: &[MeteringValue]) -> String {
    let mut out = Vec::new();
    write_csv(values.iter().copied(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn load<'a>(files: impl IntoIterator<Item = &'a str>) -> MeterReadings {
    let mut collector = MeteringFiles::default();
    for file in files {
        collector.read("export.csv", file.as_bytes()).unwrap();
    }
    collector.finish().unwrap()
}

fn all_values(readings: &MeterReadings) -> Vec<MeteringValue> {
    let consumption = readings.consumption.values(Direction::Consumption);
    consumption.chain(readings.production.values(Direction::Production)).collect()
}

/// The two hours around the autumn change, and a quarter of production.
fn few_values() -> Vec<MeteringValue> {
    let start = |text: &str| text.parse().unwrap();
    let value = |direction, start, resolution, wh, quality, registered| MeteringValue {
        direction,
        start,
        resolution,
        energy: Energy::from_wh(wh),
        quality,
        registered,
    };
    vec![
        value(
            Direction::Consumption,
            start("2023-10-29T00:00:00Z"),
            Resolution::Hour,
            5450,
            Quality::Measured,
            Some(1_698_700_000_123_456),
        ),
        value(
            Direction::Consumption,
            start("2023-10-29T01:00:00Z"),
            Resolution::Hour,
            7,
            Quality::FinallyEstimated,
            None,
        ),
        value(
            Direction::Production,
            start("2026-07-01T10:15:00Z"),
            Resolution::Quarter,
            0,
            Quality::Temporary,
            None,
        ),
    ]
}

#[test]
fn both_forms_look_as_they_should() {
    let mut json = Vec::new();
    assert_eq!(write_json(few_values(), &mut json).unwrap(), 3);
    let json = String::from_utf8(json).unwrap();
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    insta::assert_snapshot!(format!("{}\n{json}", csv(&few_values())));
}

#[test]
fn nothing_is_still_a_file() {
    let mut json = Vec::new();
    write_json([], &mut json).unwrap();
    assert!(serde_json::from_slice::<Vec<()>>(&json).is_ok_and(|list| list.is_empty()));
    assert_eq!(csv(&[]).lines().count(), 1);
}

/// Some intervals of one metering point, each once: hours, or the quarters of an hour.
fn values() -> impl Strategy<Value = Vec<MeteringValue>> {
    let qualities =
        vec![Quality::Measured, Quality::Estimated, Quality::FinallyEstimated, Quality::Temporary];
    let quality = prop::sample::select(qualities);
    let registered = prop::option::of(0i64..4_000_000_000_000_000);
    let content = (0u64..=100_000_000, quality, registered);
    let slot = (any::<bool>(), 0i64..1_000_000, any::<bool>(), prop::collection::vec(content, 4));
    prop::collection::vec(slot, 1..30).prop_map(|slots| {
        let mut seen = std::collections::BTreeSet::new();
        let mut values = Vec::new();
        for (consumption, hour, quarters, contents) in slots {
            let direction = if consumption { Direction::Consumption } else { Direction::Production };
            if !seen.insert((direction, hour)) {
                continue;
            }
            let resolution = if quarters { Resolution::Quarter } else { Resolution::Hour };
            for (index, (wh, quality, registered)) in (0i32..).zip(contents).take(resolution.per_hour()) {
                let start =
                    DateTime::from_timestamp(hour * 3600, 0).unwrap() + TimeDelta::minutes(15) * index;
                let energy = Energy::from_wh(wh);
                values.push(MeteringValue { direction, start, resolution, energy, quality, registered });
            }
        }
        values
    })
}

proptest! {
    #[test]
    fn what_is_exported_loads_the_same_in_any_order_and_number(
        (original, shuffled) in values().prop_flat_map(|values| {
            let twice: Vec<_> = values.iter().chain(&values).copied().collect();
            (Just(values), Just(twice).prop_shuffle())
        }),
        cut in 0usize..200,
        crlf in any::<bool>(),
    ) {
        let of = |direction| original.iter().filter(move |value| value.direction == direction);
        let consumption = MeterSeries::from_values(of(Direction::Consumption)).unwrap();
        let production = MeterSeries::from_values(of(Direction::Production)).unwrap();
        let expected: Vec<_> = consumption
            .values(Direction::Consumption)
            .chain(production.values(Direction::Production))
            .collect();
        let once = csv(&original);
        prop_assert_eq!(&all_values(&load([once.as_str()])), &expected);

        let (first, second) = shuffled.split_at(cut.clamp(1, shuffled.len() - 1));
        let files = [csv(first), csv(second)].map(|text| if crlf { text.replace('\n', "\r\n") } else { text });
        let readings = load(files.iter().map(String::as_str));
        prop_assert_eq!(&all_values(&readings), &expected);
        prop_assert_eq!(readings.warnings, vec![]);
    }
}

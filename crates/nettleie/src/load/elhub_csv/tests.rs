use proptest::prelude::*;

use super::{MeterReadings, MeteringFiles};
use crate::load::LoadError;
use crate::metering::{Direction, Quality};

const HEADER: &str = "Fra;Til;Målenavn;Volum;Enhet;Kvalitet;Registreringstidspunkt";
const HOUR: &str = "2026-04-01T00:00:00+02:00;2026-04-01T01:00:00+02:00;KWH 60 Forbruk;1,234;kWh;Målt;2026-04-02T06:12:00+02:00";
const SPRING: &str = include_str!("../../../testdata/elhub-2024-03-31.csv");
const AUTUMN: &str = include_str!("../../../testdata/elhub-2023-10-29.csv");
const SUN: &str = include_str!("../../../testdata/elhub-kvarter-plusskunde.csv");

fn read_all(files: &[(&str, &[u8])]) -> Result<MeterReadings, LoadError> {
    let mut collector = MeteringFiles::default();
    for (name, bytes) in files {
        collector.read(name, *bytes)?;
    }
    collector.finish()
}

fn read(text: &str) -> Result<MeterReadings, LoadError> {
    read_all(&[("a.csv", text.as_bytes())])
}

fn shown(readings: &MeterReadings) -> Vec<String> {
    let consumption = readings.consumption.values(Direction::Consumption);
    consumption
        .chain(readings.production.values(Direction::Production))
        .map(|value| {
            let minutes = value.resolution.minutes();
            format!("{:?} {} {minutes} {} {:?}", value.direction, value.start, value.energy, value.quality)
        })
        .collect()
}

/// What happens to the file whose only row is [`HOUR`], after a change.
fn refusal(from: &str, to: &str) -> String {
    assert!(HOUR.contains(from), "{from}");
    read(&format!("{HEADER}\n{HOUR}\n{}\n", HOUR.replacen(from, to, 1))).unwrap_err().to_string()
}

#[test]
fn days_of_23_and_25_hours_are_read_whole() {
    for (text, hours) in [(SPRING, 23), (AUTUMN, 25)] {
        let readings = read(text).unwrap();
        assert_eq!(readings.consumption.values(Direction::Consumption).count(), hours);
        assert_eq!(readings.warnings, []);
    }
    let doubled = shown(&read(AUTUMN).unwrap());
    assert_eq!(
        doubled[2..4],
        [
            "Consumption 2023-10-29 00:00:00 UTC 60 5.450 Measured",
            "Consumption 2023-10-29 01:00:00 UTC 60 3.660 Measured"
        ]
    );
}

#[test]
fn quarters_and_both_directions_stay_apart() {
    insta::assert_snapshot!(shown(&read(SUN).unwrap()).join("\n"));
}

#[test]
fn columns_are_found_by_name_and_layout_details_do_not_matter() {
    let expected = shown(&read(&format!("{HEADER}\n{HOUR}")).unwrap());
    let reordered = "\u{FEFF}Kvalitet;Notat;\"Fra\";Til;målenavn;Enhet;Volum;Registreringstidspunkt\r\n\r\nMålt;a;\"2026-03-31T22:00:00Z\";2026-03-31T23:00:00.000Z;kwh 60 FORBRUK;KWH; 1,234 ;\r\n";
    let quoted = format!("{HEADER}\n{HOUR};;\n").replace(';', "\";\"").replace('\n', "\"\n\"");
    let quoted = format!("\"{}", quoted.trim_end_matches(['"', '\n'])) + "\"";
    for text in [reordered, &quoted, &format!("{HEADER}\n\n{HOUR}\n \n")] {
        assert_eq!(shown(&read(text).unwrap()), expected, "{text}");
    }
    let drip = std::io::BufReader::with_capacity(1, reordered.as_bytes());
    let mut collector = MeteringFiles::default();
    collector.read("drip.csv", drip).unwrap();
    assert_eq!(shown(&collector.finish().unwrap()), expected);
}

#[test]
fn quality_words_are_an_open_list() {
    let start = |hour: usize| format!("2026-04-01T{hour:02}:00:00+02:00");
    let words = [
        "Målt",
        "estimert",
        "Endelig estimert",
        "Temporær",
        "Mangler",
        "AVVIST",
        "Measured",
        "Rar",
        "Rar",
        "\u{7}Nn",
    ];
    let rows = words.iter().enumerate().map(|(hour, word)| {
        let volume = if *word == "Mangler" { "" } else { "1" };
        format!("{};{};KWH 60 Forbruk;{volume};kWh;{word};", start(hour), start(hour + 1))
    });
    let text = format!("{HEADER}\n{}", rows.collect::<Vec<_>>().join("\n"));
    let readings = read(&text).unwrap();
    let warnings: Vec<_> = readings.warnings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(format!("{}\n\n{}", shown(&readings).join("\n"), warnings.join("\n")));
}

#[test]
fn refusals_name_line_and_reason() {
    let invalid_utf8 = [HEADER.as_bytes(), b"\r\n", HOUR.as_bytes(), b"\r\nM\xe5lt\r\n"].concat();
    let unclosed = format!("{HEADER}\n\"{}", format!("{HOUR}\n").repeat(20_000));
    let lines = [
        refusal("2026-04-01T00:00:00+02:00", "2026-04-01T00:00:00"),
        refusal("2026-04-01T01:00:00+02:00", "01.04.2026 01:00"),
        refusal("2026-04-01T01:00:00", "2026-04-01T02:00:00"),
        refusal("T00:00:00+02:00;2026-04-01T01:00", "T00:30:00+02:00;2026-04-01T01:30"),
        refusal("2026-04-01T00:00:00+02:00;2026-04-01T01", "2126-04-01T00:00:00+02:00;2126-04-01T01"),
        refusal("KWH 60 Forbruk", "KWH 15 Forbruk"),
        refusal("KWH 60 Forbruk", "KWH 60"),
        refusal("1,234", "1.234"),
        refusal("1,234", "-1,234"),
        refusal("1,234", ""),
        refusal(";kWh;", ";MWh;"),
        refusal("06:12:00+02:00", "06:12:00"),
        refusal(";Målt;2026-04-02T06:12:00+02:00", ";Må"),
        refusal("Målt", "Målt;x"),
        refusal("1,234", "2"),
        refusal("T00:00:00+02:00;2026-04-01T01:00", "T00:15:00+02:00;2026-04-01T00:30"),
        read_all(&[("a.csv", &invalid_utf8)]).unwrap_err().to_string(),
        read(&unclosed).unwrap_err().to_string(),
        read("").unwrap_err().to_string(),
        read(&format!("{HEADER}\n")).unwrap_err().to_string(),
        read(&format!("{}\n{HOUR}", HEADER.replace("Volum", "Verdi"))).unwrap_err().to_string(),
        read(&format!("{HEADER};Volum\n{HOUR};1")).unwrap_err().to_string(),
        read("Fra,Til,KWH 60 Forbruk\n01.11.2021 00:00,01.11.2021 01:00,1\n").unwrap_err().to_string(),
        read("<html>").unwrap_err().to_string(),
    ]
    .map(|line| line.replace(" KWH 15 Forbruk ", " "));
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_correction_wins_and_a_conflict_is_said_only_when_nothing_settles_it() {
    let file = |volume: &str, registered: &str| {
        format!(
            "{HEADER}\n\n{}\n",
            HOUR.replace("1,234", volume).replace("2026-04-02T06:12:00+02:00", registered)
        )
    };
    let (first, tied) = (file("1", "2026-04-02T00:00:00Z"), file("2", "2026-04-02T02:00:00+02:00"));
    let later = file("3", "2026-04-03T00:00:00Z");
    let files = [("a.csv", first.as_bytes()), ("b.csv", tied.as_bytes()), ("c.csv", later.as_bytes())];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let readings = read_all(&order.map(|index| files[index])).unwrap();
        assert_eq!(shown(&readings), ["Consumption 2026-03-31 22:00:00 UTC 60 3.000 Measured"]);
    }
    assert_eq!(
        read_all(&files[..2]).unwrap_err().to_string(),
        "b.csv, line 3: two different values for the interval from 2026-04-01T00:00:00+02:00, registered at the same or an unknown time"
    );
}

#[test]
fn a_file_that_failed_is_not_forgotten() {
    let mut collector = MeteringFiles::default();
    let error = collector.read("a.csv", format!("{HEADER}\n{HOUR}\ncut").as_bytes()).unwrap_err();
    collector.read("b.csv", format!("{HEADER}\n{HOUR}").as_bytes()).unwrap();
    assert_eq!(collector.finish().unwrap_err(), error);
}

#[test]
fn an_unknown_quality_is_never_measured() {
    let readings = read(&format!("{HEADER}\n{}", HOUR.replace("Målt", "Målt?"))).unwrap();
    let values: Vec<_> = readings.consumption.values(Direction::Consumption).collect();
    assert_eq!(values[0].quality, Quality::Estimated);
}

proptest! {
    #[test]
    fn no_input_panics(bytes in prop::collection::vec(any::<u8>(), 0..40), at in 0usize..3000, remove in 0usize..30) {
        let _ = read_all(&[("x", &bytes)]);
        for valid in [SPRING, SUN] {
            let mut mutated = valid.as_bytes().to_vec();
            let at = at.min(mutated.len());
            let end = at.saturating_add(remove).min(mutated.len());
            mutated.splice(at..end, bytes.iter().copied());
            if let Err(error) = read_all(&[("x", &mutated)]) {
                prop_assert!(!error.to_string().contains('\n'));
            }
        }
    }
}

//! `kundeapp settle` on files.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod support;

use serde_json::json;
use support::{Desk, HEADER, NORGESNETT, april_2026, hours, row};

const APRIL: &str = "settle --values april.csv --tariff tariff.yml --group household --from 2026-04-01 --to 2026-05-01 --format json";

fn desk_with_april() -> Desk {
    let desk = Desk::new();
    desk.file("april.csv", april_2026());
    desk
}

#[test]
fn a_month_is_settled_to_the_ore() {
    let expected = json!({"months":[{"month":"2026-04","complete":true,
        "peaks":[{"start":"2026-04-14T18:00:00+02:00","kw":"5.620"},{"start":"2026-04-02T09:00:00+02:00","kw":"4.910"},
                 {"start":"2026-04-23T07:00:00+02:00","kw":"4.452"}],
        "average_kw":"4.9940","tier":{"number":2,"from_kw":"2","to_kw":"5","monthly_nok":"196.49"},
        "lines":[{"kind":"energy","name":"Høylast","kwh":"610.500","ore_per_kwh":"25.325","nok":"154.61"},
                 {"kind":"energy","name":"grunnpris","kwh":"420.000","ore_per_kwh":"16.6125","nok":"69.77"},
                 {"kind":"capacity","nok":"196.49"},
                 {"kind":"consumption_tax","kwh":"1030.500","ore_per_kwh":"8.9125","nok":"91.84"},
                 {"kind":"enova","kwh":"1030.500","ore_per_kwh":"1.25","nok":"12.88"}],
        "grid_rent_nok":"525.59","total_nok":"525.59","vat_nok":"105.12","missing_intervals":0,"corrected_intervals":0,
        "estimated_kwh":"0"}]});
    assert_eq!(desk_with_april().json(APRIL), expected);
}

#[test]
fn a_file_given_twice_or_in_another_order_changes_nothing() {
    let desk = desk_with_april();
    let mut rows: Vec<String> = april_2026().lines().skip(1).map(|line| format!("{line}\r\n")).collect();
    rows.reverse();
    desk.file("reversed.csv", format!("\u{FEFF}{HEADER}{}", rows.concat()));
    let twice = APRIL.replace("april.csv", "april.csv reversed.csv april.csv");
    assert_eq!(desk.json(&twice), desk.json(APRIL));
}

#[test]
fn a_gap_is_settled_and_counted_and_a_correction_too() {
    let desk = desk_with_april();
    let mut lines: Vec<String> = april_2026().lines().map(str::to_owned).collect();
    lines.remove(100);
    let corrected = lines[200]
        .replace("2026-05-02T06:12:05", "2026-05-04T06:12:05")
        .replace(";1,750;", ";1,751;")
        .replace(";1,248;", ";1,249;");
    lines.push(corrected);
    desk.file("april.csv", lines.join("\n"));
    let month = &desk.json(APRIL)["months"][0];
    assert_eq!(
        (&month["complete"], &month["missing_intervals"], &month["corrected_intervals"]),
        (&json!(false), &json!(1), &json!(1))
    );
}

#[test]
fn the_settlement_of_a_part_is_charged_for_its_days() {
    let part = APRIL.replace("--from 2026-04-01", "--from 2026-04-16");
    let month = &desk_with_april().json(&part)["months"][0];
    assert_eq!(month["lines"][2], json!({"kind":"capacity","nok":"98.24"}));
    assert_eq!(month["complete"], json!(true));
}

#[test]
fn quarters_and_hours_mix_and_production_is_kept_apart() {
    let desk = Desk::new();
    let mut rows = String::from(HEADER);
    let start: chrono::DateTime<chrono::Utc> = "2026-04-01T08:00:00Z".parse().unwrap();
    let registered = "2026-04-02T06:12:05+02:00";
    for quarter in 0..4 {
        rows +=
            &row(start + chrono::TimeDelta::minutes(15 * quarter), 15, "KWH 15 Forbruk", "0,500", registered);
    }
    rows += &row(start + chrono::TimeDelta::hours(1), 60, "KWH 60 Forbruk", "1,900", registered);
    rows += &row(start + chrono::TimeDelta::hours(1), 60, "KWH 60 Produksjon", "9,000", registered);
    desk.file("april.csv", rows);
    let month = &desk.json(APRIL)["months"][0];
    assert_eq!(month["peaks"][0], json!({"start":"2026-04-01T10:00:00+02:00","kw":"2.000"}));
    assert_eq!(month["lines"][0]["kwh"], json!("3.900"));
}

#[test]
fn support_and_norgespris_are_settled_against_the_spot_price() {
    let desk = desk_with_april();
    let mut files = Vec::new();
    for day in 1..=30 {
        let prices: Vec<_> = (0..24)
            .map(|hour| json!({"NOK_per_kWh": 1.77, "EUR_per_kWh": 0.15, "EXR": 11.8, "time_start": format!("2026-04-{day:02}T{hour:02}:00:00+02:00"),
                "time_end": if hour == 23 { format!("2026-04-{day:02}T23:59:59+02:00") } else { format!("2026-04-{day:02}T{:02}:00:00+02:00", hour + 1) }}))
            .collect();
        let mut prices = prices;
        if let Some(last) = prices.last_mut() {
            last["time_end"] = json!(if day == 30 {
                "2026-05-01T00:00:00+02:00".to_owned()
            } else {
                format!("2026-04-{:02}T00:00:00+02:00", day + 1)
            });
        }
        let name = format!("04-{day:02}_NO1.json");
        desk.file(&name, serde_json::to_string(&prices).unwrap());
        files.push(name);
    }
    let with = |agreement: &str| {
        let month =
            desk.json(&format!("{APRIL} --agreement {agreement} --spot {}", files.join(" ")))["months"][0]
                .clone();
        (month["lines"][5]["kind"].clone(), month["lines"][5]["nok"].clone(), month["total_nok"].clone())
    };
    assert_eq!(with("support"), (json!("support"), json!("-1159.31"), json!("-633.72")));
    assert_eq!(with("norgespris"), (json!("norgespris"), json!("-1764.73"), json!("-1239.14")));
}

#[test]
fn bad_values_are_refused_in_one_line() {
    let good = "2026-04-01T00:00:00+02:00;2026-04-01T01:00:00+02:00;KWH 60 Forbruk;1,000;kWh;Målt;2026-04-02T06:12:05+02:00";
    let with_row = |row: &str| format!("{HEADER}{row}\n").into_bytes();
    let conflict = format!("{good}\n{}", good.replace("1,000", "1,001"));
    let overlap = format!("{good}\n{}", good.replace("01:00:00+02:00;KWH 60", "00:15:00+02:00;KWH 15"));
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("empty", vec![]),
        ("header only", HEADER.into()),
        ("wrong file type", NORGESNETT.into()),
        ("missing column", HEADER.replace(";Enhet", "").into()),
        ("broken UTF-8", [HEADER.as_bytes(), b"\xff\xfe;\n"].concat()),
        ("cut line", with_row("2026-04-01T00:00:00+02:00;2026-04-01T01:0")),
        ("conflict", with_row(&conflict)),
        ("overlap", with_row(&overlap)),
        ("no offset", with_row(&good.replace("+02:00;KWH", ";KWH"))),
        ("negative", with_row(&good.replace("1,000", "-1,000"))),
        ("absurd", with_row(&good.replace("1,000", "999999999,000"))),
        ("no number", with_row(&good.replace("1,000", "NaN"))),
        ("unknown unit", with_row(&good.replace(";kWh;", ";MWh;"))),
        ("odd length", with_row(&good.replace("T01:00", "T02:00"))),
        ("impossible hour", with_row(&good.replace("T00:00", "T25:00"))),
    ];
    let desk = desk_with_april();
    for (what, content) in cases {
        desk.file("bad.csv", content);
        let refusal = desk.refusal(&APRIL.replace("april.csv", "bad.csv"));
        assert!(refusal.contains("bad.csv"), "{what}: {refusal}");
    }
    assert!(desk.refusal(&APRIL.replace("april.csv", "nowhere.csv")).contains("nowhere.csv"));
}

#[test]
fn bad_tariffs_are_refused_in_one_line() {
    let bomb = format!("a: &a [x]\nb: &b [{}]\nc: [{}]\n", "*a,".repeat(99), "*b,".repeat(99));
    let two = NORGESNETT
        .replace("tariffer:\n", &format!("tariffer:\n{}", NORGESNETT.split_once("tariffer:\n").unwrap().1));
    let tiers = NORGESNETT.find("      terskler:").unwrap()..NORGESNETT.find("    energiledd:").unwrap();
    let mut without_tiers = NORGESNETT.to_owned();
    without_tiers.replace_range(tiers, "      terskler: []\n");
    let cases = [
        ("bomb", bomb),
        ("no tiers", without_tiers),
        ("overlap", two),
        ("impossible hours", NORGESNETT.replace("6-21", "6-24")),
        ("another group", NORGESNETT.replace("      - husholdning\n", "")),
        ("not valid then", NORGESNETT.replace("2025-07-01", "2026-04-02")),
        ("empty", String::new()),
        ("wrong file type", april_2026()),
    ];
    let desk = desk_with_april();
    for (what, content) in cases {
        desk.file("bad.yml", content);
        let refusal = desk.refusal(&APRIL.replace("tariff.yml", "bad.yml"));
        assert!(refusal.contains("bad.yml"), "{what}: {refusal}");
    }
}

#[test]
fn arguments_that_do_not_fit_are_refused() {
    let desk = desk_with_april();
    assert!(desk.refusal(&APRIL.replace("--to 2026-05-01", "--to 2026-04-01")).contains("--to"));
    assert!(desk.refusal(&format!("{APRIL} --agreement support")).contains("--spot"));
}

#[test]
fn people_get_a_table() {
    let text = desk_with_april().stdout(&APRIL.replace(" --format json", ""));
    assert!(
        text.contains("tier     2 (2 to 5 kW): 196.49 kr a month") && text.contains("525.59 kr"),
        "{text}"
    );
}

#[test]
fn the_autumn_hour_counts_twice_and_makes_no_peak() {
    let desk = Desk::new();
    desk.file(
        "october.csv",
        hours("2025-10-01", "2025-11-01", |day, hour| match (day.to_string().as_str(), hour) {
            ("2025-10-26", 2) => 3000,
            ("2025-10-10", 7) => 4000,
            _ => 1000,
        }),
    );
    let october = APRIL
        .replace("april.csv", "october.csv")
        .replace("2026-04-01", "2025-10-01")
        .replace("2026-05-01", "2025-11-01");
    let month = &desk.json(&october)["months"][0];
    assert_eq!(month["peaks"][0]["kw"], json!("4.000"));
    assert_eq!(month["peaks"][1], json!({"start":"2025-10-26T02:00:00+02:00","kw":"3.000"}));
    assert_eq!(month["peaks"][2]["kw"], json!("1.000"), "the second 02-hour is the same day's");
    assert_eq!(month["complete"], json!(true));
}

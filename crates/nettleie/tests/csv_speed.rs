//! How fast and how small the CSV reader is. Only meaningful in release:
//! `cargo test --release -p nettleie --test csv_speed -- --ignored`

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use nettleie::load::elhub_csv::MeteringFiles;
use nettleie::time::local_time;

const ROWS: i32 = 1_000_000;

#[test]
#[ignore = "only meaningful in release"]
fn a_million_rows_take_under_two_seconds_and_100_mb() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("million.csv");
    let mut file = BufWriter::new(File::create(&path).unwrap());
    writeln!(file, "Fra;Til;Målenavn;Volum;Enhet;Kvalitet;Registreringstidspunkt").unwrap();
    let first: DateTime<Utc> = "1999-01-01T00:00:00Z".parse().unwrap();
    for row in 0..ROWS {
        let [from, to] = [row, row + 1].map(|n| local_time(first + TimeDelta::minutes(15) * n).to_rfc3339());
        let minute = row / 20_000;
        writeln!(
            file,
            "{from};{to};KWH 15 Forbruk;0,{:03};kWh;Målt;2026-04-02T06:{minute:02}:00+02:00",
            row % 1000
        )
        .unwrap();
    }
    drop(file);

    let started = Instant::now();
    let mut files = MeteringFiles::default();
    files.read("million.csv", BufReader::new(File::open(&path).unwrap())).unwrap();
    let readings = files.finish().unwrap();
    let took = started.elapsed();
    std::fs::remove_file(path).unwrap();
    assert!(readings.consumption.days().is_some());
    assert!(took < Duration::from_secs(2), "{took:?}");
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kilobytes: u32 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kilobytes < 100_000, "{peak}");
    }
}

//! Files and the command itself, for the tests of the command on files.

use std::path::PathBuf;
use std::process::{Command, Output};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use nettleie::time::{LocalDay, local_time};
use tempfile::TempDir;

pub const HEADER: &str = "Fra;Til;Målenavn;Volum;Enhet;Kvalitet;Registreringstidspunkt\n";

/// Norgesnett's prices from 2025-07-01 (the company's price list as collected by fri-nettleie, CC BY 4.0).
pub const NORGESNETT: &str = "---
netteier: 'Norgesnett AS'
gln:
  - '7080005052702'
sist_oppdatert: '2026-10-09'
kilder:
  - 'https://norgesnett.no/kunde/nettleie-privat/'
tariffer:
  - kundegrupper:
      - husholdning
      - fritid
      - liten_næring
    fastledd:
      metode: TRE_DØGNMAX_MND
      terskel_inkludert: true
      terskler:
        - terskel: 0
          pris: 1131.74
        - terskel: 2
          pris: 1886.3
        - terskel: 5
          pris: 3101.95
    energiledd:
      grunnpris: 13.29
      unntak:
        - navn: Høylast
          timer: 6-21
          pris: 20.26
    gyldig_fra: '2025-07-01'
    gyldig_til: '2026-07-01'
";

/// A folder of files, and the command run in it.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        desk.file("tariff.yml", NORGESNETT);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).unwrap();
    }

    /// Runs `kundeapp` with arguments separated by blanks.
    pub fn run(&self, arguments: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_kundeapp"))
            .args(arguments.split_whitespace())
            .current_dir(self.folder.path())
            .output()
            .unwrap()
    }

    /// What the command prints when it goes well.
    pub fn stdout(&self, arguments: &str) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn json(&self, arguments: &str) -> serde_json::Value {
        serde_json::from_str(&self.stdout(arguments)).unwrap()
    }

    /// The one line with which the command refuses; nothing else is printed, and the status is 2.
    pub fn refusal(&self, arguments: &str) -> String {
        let output = self.run(arguments);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments}: {stderr}");
        assert!(output.stdout.is_empty(), "{arguments}: a result was printed");
        assert_eq!(stderr.lines().count(), 1, "{arguments}: {stderr}");
        stderr.trim_end().to_owned()
    }
}

/// One row of Elhub's export.
pub fn row(start: DateTime<Utc>, minutes: i64, name: &str, kwh: &str, registered: &str) -> String {
    let time = |instant: DateTime<Utc>| local_time(instant).to_rfc3339();
    format!(
        "{};{};{name};{kwh};kWh;Målt;{registered}\n",
        time(start),
        time(start + TimeDelta::minutes(minutes))
    )
}

/// Hourly rows of whole local days.
pub fn hours(from: &str, to: &str, wh: impl Fn(NaiveDate, u8) -> u32) -> String {
    let (from, to): (NaiveDate, NaiveDate) = (from.parse().unwrap(), to.parse().unwrap());
    let mut rows = String::from(HEADER);
    for day in from.iter_days().take_while(|day| *day < to).map(LocalDay::of) {
        for hour in day.hours() {
            let wh = wh(day.date(), hour.clock_hour);
            let kwh = format!("{},{:03}", wh / 1000, wh % 1000);
            rows += &row(hour.start, 60, "KWH 60 Forbruk", &kwh, "2026-05-02T06:12:05+02:00");
        }
    }
    rows
}

/// April 2026 with 610.5 kWh by day, 420 kWh by night and three known peaks.
pub fn april_2026() -> String {
    let first_of_the_month: NaiveDate = "2026-04-01".parse().unwrap();
    hours("2026-04-01", "2026-05-01", |day, hour| match (day.to_string().as_str(), hour) {
        ("2026-04-14", 18) => 5620,
        ("2026-04-02", 9) => 4910,
        ("2026-04-23", 7) => 4452,
        (_, 12) if day == first_of_the_month => 1470,
        (_, 6..22) => 1248,
        _ => 1750,
    })
}

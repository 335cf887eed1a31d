use proptest::prelude::*;

use super::read;
use crate::load::{Loaded, tariff_json};
use crate::tariff::TariffBook;

const NORGESNETT: &str = include_str!("../../../testdata/norgesnett.yml");
const OLDER: &str = include_str!("../../../testdata/eldre-former.yml");

/// One small tariff, to be spoilt in one place.
const PLAIN: &str = "\
netteier: Eksempelnett AS
tariffer:
  - kundegrupper: [husholdning]
    gyldig_fra: 2026-01-01
    gyldig_til: 2027-01-01
    fastledd:
      metode: MND_MAX
      terskel_inkludert: true
      terskler:
        - {terskel: 0, pris: 100}
        - {terskel: 5, pris: 200}
    energiledd:
      grunnpris: 10.5
      unntak:
        - {navn: Dag, timer: 6-21, dager: [virkedag], måneder: [januar], pris: 20}
";

fn shown(loaded: &Loaded<TariffBook>) -> String {
    let warnings: Vec<_> = loaded.warnings.iter().map(ToString::to_string).collect();
    format!("{}\n{}", tariff_json::write(&loaded.value).unwrap(), warnings.join("\n"))
}

fn outcome(from: &str, to: &str) -> String {
    assert!(PLAIN.contains(from), "{from}");
    match read("a.yml", &PLAIN.replacen(from, to, 1)) {
        Err(error) => error.to_string(),
        Ok(loaded) => format!("read, warnings: {:?}", loaded.warnings),
    }
}

#[test]
fn norgesnett_is_read_without_a_warning() {
    let loaded = read("norgesnett.yml", NORGESNETT).unwrap();
    assert_eq!(loaded.warnings, []);
    insta::assert_snapshot!(shown(&loaded));
}

#[test]
fn older_forms_and_odd_values_are_read_and_said() {
    insta::assert_snapshot!(shown(&read("eldre-former.yml", OLDER).unwrap()));
}

#[test]
fn words_are_compared_in_composed_form() {
    use unicode_normalization::UnicodeNormalization;
    let decomposed: String = OLDER.nfd().collect();
    assert_ne!(decomposed, OLDER);
    assert_eq!(read("a", &decomposed).unwrap().value, read("a", OLDER).unwrap().value);
    assert_eq!(read("a", &format!("\u{FEFF}{PLAIN}")).unwrap(), read("a", PLAIN).unwrap());
}

#[test]
fn refusals_name_line_and_reason() {
    let lines = [
        outcome("netteier: Eksempelnett AS\n", ""),
        outcome("    gyldig_fra: 2026-01-01\n", ""),
        outcome("gyldig_til: 2027-01-01", "gyldig_til: 2026-01-01"),
        outcome("gyldig_fra: 2026-01-01", "gyldig_fra: 20026-01-01"),
        outcome("husholdning", "husholdninger"),
        outcome("[husholdning]", "[]"),
        outcome("metode: MND_MAX", "methode: MND_MAX"),
        outcome("terskel_inkludert: true", "terskel_inkludert: kanskje"),
        outcome("        - {terskel: 0, pris: 100}\n        - {terskel: 5, pris: 200}\n", ""),
        outcome("terskel: 5", "terskel: -5"),
        outcome("pris: 200", "pris: 2,5"),
        outcome("pris: 200", "pris: 200000000"),
        outcome("pris: 200", "pris: 200, til: 5"),
        outcome("grunnpris: 10.5", "grunnpris: .inf"),
        outcome("grunnpris: 10.5", "grunnpris:"),
        outcome("grunnpris: 10.5", "grunnpris: 10.5\n      sommerpris: 5"),
        outcome("timer: 6-21", "timer: 6-24"),
        outcome("timer: 6-21", "timer: [6, 25]"),
        outcome("timer: 6-21", "timer: []"),
        outcome("timer: 6-21", "timer: {fra: 6}"),
        outcome("timer: 6-21", "klokke: 6-21"),
        outcome("virkedag", "hverdag"),
        outcome("januar", "jan"),
        outcome(", pris: 20}", "}"),
        outcome(", pris: 20}", ", pris: 20, tillegg: 1}"),
        outcome("      terskler:", "       terskler:"),
        outcome("      metode: MND_MAX\n", "      metode: MND_MAX\n      metode: UKJENT\n"),
        outcome("navn: Dag", "navn: \"D\\u0007ag\""),
        outcome("pris: 200", "pris: 50"),
        read("to.yml", &format!("---\n{PLAIN}---\n{PLAIN}")).unwrap_err().to_string(),
        read("tom.yml", "").unwrap_err().to_string(),
        read("tekst.yml", "hei").unwrap_err().to_string(),
        read("uten.yml", "netteier: A\ntariffer: []\n").unwrap_err().to_string(),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn bombs_fail_at_once() {
    let aliases = "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nnetteier: A\n";
    let nested = format!("netteier: {}", "[".repeat(1_000_000));
    let indented: Vec<_> = (0..5000).map(|depth| format!("{}a:", " ".repeat(depth))).collect();
    let indented = indented.join("\n");
    let many = format!("netteier: A\ntariffer: [{}]", "~,".repeat(8_000_000));
    let ignored = format!("netteier: A\nukjent: [{}]", "{},".repeat(5_000_000));
    let lines = [aliases, &nested, &indented, &many, &ignored]
        .map(|text| read("bombe.yml", text).unwrap_err().to_string());
    insta::assert_snapshot!(lines.join("\n"));
}

proptest! {
    #[test]
    fn no_input_panics(bytes in prop::collection::vec(any::<u8>(), 0..60), at in 0usize..900, remove in 0usize..40) {
        let _ = read("x", &String::from_utf8_lossy(&bytes));
        for valid in [PLAIN, OLDER] {
            let mut mutated = valid.as_bytes().to_vec();
            let at = at.min(mutated.len());
            let end = at.saturating_add(remove).min(mutated.len());
            mutated.splice(at..end, bytes.iter().copied());
            if let Err(error) = read("x", &String::from_utf8_lossy(&mutated)) {
                prop_assert!(!error.to_string().contains('\n'));
            }
        }
    }
}

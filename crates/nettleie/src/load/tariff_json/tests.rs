use proptest::prelude::*;

use super::{read, samples, write};

const EXAMPLE: &str = include_str!("../../../testdata/tariff.json");

fn refusal(from: &str, to: &str) -> String {
    assert!(EXAMPLE.contains(from), "{from}");
    read("tariff.json", &EXAMPLE.replacen(from, to, 1)).unwrap_err().to_string()
}

#[test]
fn the_example_says_what_it_says_and_is_written_back_the_same() {
    let book = read("tariff.json", EXAMPLE).unwrap().value;
    assert_eq!(write(&book).unwrap(), EXAMPLE);
}

#[test]
fn prices_may_be_json_numbers_and_keep_their_digits() {
    let as_numbers = EXAMPLE.replace("\"13.6\"", "13.60").replace("\"25.6\"", "2.56e1");
    assert_eq!(read("a", &as_numbers).unwrap(), read("a", EXAMPLE).unwrap());
}

#[test]
fn refusals_name_the_place() {
    let refusals = [
        refusal("\"tariffs\"", "\"tariff\""),
        refusal("\"13.6\"", "\"13,6\""),
        refusal("\"13.6\"", "[13.6]"),
        refusal("\"13.6\"", "20000"),
        refusal("\"6-21\"", "\"6-24\""),
        refusal("\"2026-10-01\"", "\"2026-07-01\""),
        refusal("\"2026-07-01\"", "\"2026-02-30\""),
        refusal("\"household\"", "\"housohold\""),
        refusal("\"monday\"", "\"mandag\""),
        refusal("\"12-24\"", "\"24-12\""),
        refusal("\"ore_per_kwh\": \"25.6\"", "\"surcharge\": 1"),
        refusal("\"ore_per_kwh\": \"25.6\"", "\"surcharge_ore_per_kwh\": \"1\", \"ore_per_kwh\": \"25.6\""),
        refusal("\"basis\": \"three_daily_peaks\"", "\"basis\": \"three_daily_peeks\""),
        refusal("\"from\": \"2\"", "\"from\": \"0\""),
        read("empty.json", "").unwrap_err().to_string(),
        read("cut.json", &EXAMPLE[..EXAMPLE.len() / 2]).unwrap_err().to_string(),
        read("none.json", r#"{"company": "A", "tariffs": []}"#).unwrap_err().to_string(),
        read("deep.json", &"[".repeat(100_000)).unwrap_err().to_string(),
    ];
    insta::assert_snapshot!(refusals.join("\n"));
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(book in samples::book()) {
        let text = write(&book).unwrap();
        let back = read("book.json", &text).unwrap();
        prop_assert_eq!(back.value, book);
        prop_assert!(back.warnings.is_empty());
    }

    #[test]
    fn a_book_inside_another_document_reads_back_the_same(book in samples::book()) {
        #[derive(serde::Serialize, serde::Deserialize)]
        struct Answer {
            #[serde(with = "super::as_field")]
            book: crate::tariff::TariffBook,
        }
        let value = serde_json::to_value(Answer { book: book.clone() }).unwrap();
        prop_assert_eq!(serde_json::from_value::<Answer>(value).unwrap().book, book);
    }

    #[test]
    fn no_input_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0usize..2000) {
        let _ = read("x", &String::from_utf8_lossy(&bytes));
        let mut mutated = EXAMPLE.as_bytes().to_vec();
        let at = cut.min(mutated.len());
        mutated.splice(at.saturating_sub(bytes.len() / 4)..at, bytes);
        let _ = read("x", &String::from_utf8_lossy(&mutated));
    }
}

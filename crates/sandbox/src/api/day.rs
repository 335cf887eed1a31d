//! A local day in a query.

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// `YYYY-MM-DD`; chrono alone would also read `2026-1-1`.
pub fn strict<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    let day = text.parse::<NaiveDate>().ok().filter(|day| text.len() == 10 && day.to_string() == text);
    day.ok_or_else(|| D::Error::custom("a day is YYYY-MM-DD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<NaiveDate> {
        let text = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(text);
        strict(text).ok()
    }

    #[test]
    fn a_day_has_one_form() {
        assert_eq!(read("2026-02-28"), NaiveDate::from_ymd_opt(2026, 2, 28));
        for text in
            ["2026-2-28", " 2026-02-28", "2026-02-30", "+2026-02-28", "+12026-02-28", "28.02.2026", ""]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

use chrono::{Datelike, NaiveDate};
use nettleie::time::DateRange;

use super::Format;

impl Format {
    /// The days of a range, the last one included: `6.–12. nov.`, `30. okt.–5. nov.`, `30. des. 2024–5. jan. 2025`; one
    /// day as `12. nov.`.
    #[must_use]
    pub fn days(self, range: DateRange) -> String {
        let (from, last) = (range.from, range.to.pred_opt().unwrap_or(range.from).max(range.from));
        if from == last {
            self.short_day(from)
        } else if from.year() != last.year() {
            format!("{}–{}", self.day(from), self.day(last))
        } else {
            self.days_of_year(from, last)
        }
    }

    /// The same with the year: `6.–12. nov. 2023`.
    #[must_use]
    pub fn days_with_year(self, range: DateRange) -> String {
        let last = range.to.pred_opt().unwrap_or(range.from).max(range.from);
        let days = self.days(range);
        if range.from.year() == last.year() { format!("{days} {}", last.year()) } else { days }
    }

    fn days_of_year(self, from: NaiveDate, last: NaiveDate) -> String {
        let first = if from.month() == last.month() { self.day_number(from) } else { self.short_day(from) };
        format!("{first}–{}", self.short_day(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_range_says_what_its_ends_do_not_share() {
        let table = [
            ("2023-11-06", "2023-11-13", "6.–12. nov.", "6–12 Nov", "6.–12. nov. 2023"),
            ("2023-10-30", "2023-11-06", "30. okt.–5. nov.", "30 Oct–5 Nov", "30. okt.–5. nov. 2023"),
            (
                "2024-12-30",
                "2025-01-06",
                "30. des. 2024–5. jan. 2025",
                "30 Dec 2024–5 Jan 2025",
                "30. des. 2024–5. jan. 2025",
            ),
            ("2023-11-12", "2023-11-13", "12. nov.", "12 Nov", "12. nov. 2023"),
            ("2023-11-12", "2023-11-12", "12. nov.", "12 Nov", "12. nov. 2023"),
        ];
        for (from, to, nb, en, with_year) in table {
            let range = DateRange::new(from.parse().unwrap(), to.parse().unwrap());
            assert_eq!(Format::new(Language::Nb).days(range), nb);
            assert_eq!(Format::new(Language::En).days(range), en);
            assert_eq!(Format::new(Language::Nb).days_with_year(range), with_year);
        }
    }
}

use chrono::{Datelike, NaiveDate};
use nettleie::time::Month;

use super::Format;

impl Format {
    /// `12. nov. 2023`, in English `12 Nov 2023`.
    #[must_use]
    pub fn day(self, day: NaiveDate) -> String {
        format!("{} {}", self.short_day(day), day.year())
    }

    /// `12. nov.`, in English `12 Nov`.
    #[must_use]
    pub fn short_day(self, day: NaiveDate) -> String {
        format!("{} {}", self.day_number(day), self.short_month_name(Month::of(day)))
    }

    /// `søndag 12. november 2023`, in English `Sunday 12 November 2023`.
    #[must_use]
    pub fn long_day(self, day: NaiveDate) -> String {
        let month = self.month_name(Month::of(day));
        format!("{} {} {month} {}", self.weekday_name(day), self.day_number(day), day.year())
    }

    /// `søndag`, in English `Sunday`.
    #[must_use]
    pub fn weekday(self, day: NaiveDate) -> String {
        self.weekday_name(day).to_owned()
    }

    /// `nov. 2023`, in English `Nov 2023`.
    #[must_use]
    pub fn month(self, month: Month) -> String {
        format!("{} {}", self.short_month_name(month), month.year())
    }

    /// `november 2023`, in English `November 2023`.
    #[must_use]
    pub fn long_month(self, month: Month) -> String {
        format!("{} {}", self.month_name(month), month.year())
    }

    /// `12.`, in English `12`.
    pub(super) fn day_number(self, day: NaiveDate) -> String {
        format!("{}{}", day.day(), self.pick(".", ""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn days_and_months_are_written_short_and_in_full() {
        let day: NaiveDate = "2023-11-12".parse().unwrap();
        let (nb, en) = (Format::new(Language::Nb), Format::new(Language::En));
        assert_eq!((nb.day(day), en.day(day)), ("12. nov. 2023".into(), "12 Nov 2023".into()));
        assert_eq!((nb.short_day(day), en.short_day(day)), ("12. nov.".into(), "12 Nov".into()));
        assert_eq!(nb.long_day(day), "søndag 12. november 2023");
        assert_eq!(en.long_day(day), "Sunday 12 November 2023");
        let month = Month::of(day);
        assert_eq!((nb.month(month), en.month(month)), ("nov. 2023".into(), "Nov 2023".into()));
        assert_eq!(
            (nb.long_month(month), en.long_month(month)),
            ("november 2023".into(), "November 2023".into())
        );
    }

    #[test]
    fn short_norwegian_months_have_a_full_stop_only_when_cut() {
        let nb = Format::new(Language::Nb);
        let names: Vec<_> =
            (1..=12).map(|month| nb.short_month_name(Month::new(2024, month).unwrap())).collect();
        assert_eq!(names.join(" "), "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.");
    }
}

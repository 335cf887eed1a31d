use chrono::{Datelike, NaiveDate, Weekday};

use super::{ExtraFreeDay, is_public_holiday};

/// What kind of local day a tariff sees: its weekday, and whether it is a holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayKind {
    weekday: Weekday,
    holiday: bool,
}

impl DayKind {
    /// The kind of `day`, with the grid company's extra free days counted as holidays.
    #[must_use]
    pub fn of(day: NaiveDate, extra_free_days: &[ExtraFreeDay]) -> Self {
        let holiday = is_public_holiday(day) || extra_free_days.iter().any(|extra| extra.is(day));
        Self { weekday: day.weekday(), holiday }
    }
}

/// A set of days that a price applies on. Its parts are OR-ed: a day is in it when one part names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DaySet {
    weekdays: u8,
    holidays: bool,
    working_days: bool,
}

impl DaySet {
    /// Every day.
    pub const ALL: Self = Self { weekdays: 0b111_1111, holidays: true, working_days: false };

    /// Adds what one word of the open tariff data set means: `mandag` … `søndag`, `ukedag` (Monday to Friday), `helg`,
    /// `helligdager`, `fridag` (weekend or holiday), `virkedag` (neither), `alle`. `None` for any other word.
    #[must_use]
    pub fn with_word(self, word: &str) -> Option<Self> {
        const WEEKDAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
        const WEEKEND: u8 = 0b110_0000;
        let with_weekdays = |bits: u8| Self { weekdays: self.weekdays | bits, ..self };
        Some(match word {
            "ukedag" => with_weekdays(0b001_1111),
            "helg" => with_weekdays(WEEKEND),
            "helligdager" => Self { holidays: true, ..self },
            "fridag" => Self { holidays: true, ..with_weekdays(WEEKEND) },
            "virkedag" => Self { working_days: true, ..self },
            "alle" => Self { holidays: true, ..with_weekdays(0b111_1111) },
            name => with_weekdays(1 << WEEKDAYS.iter().position(|weekday| *weekday == name)?),
        })
    }

    /// Whether a day of that kind is in the set.
    #[must_use]
    pub fn contains(self, day: DayKind) -> bool {
        let number = day.weekday.num_days_from_monday();
        let weekend = number >= 5;
        self.weekdays >> number & 1 == 1
            || (self.holidays && day.holiday)
            || (self.working_days && !weekend && !day.holiday)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str, words: &[&str]) -> bool {
        let set = words.iter().fold(DaySet::default(), |set, word| set.with_word(word).unwrap());
        set.contains(DayKind::of(day.parse().unwrap(), &[]))
    }

    #[test]
    fn a_working_day_is_neither_weekend_nor_holiday() {
        assert!(on("2026-05-18", &["virkedag"]));
        assert!(!on("2026-05-16", &["virkedag"]), "a Saturday");
        assert!(!on("2026-05-25", &["virkedag"]), "Whit Monday");
        assert!(on("2026-05-25", &["ukedag"]), "Whit Monday is a weekday");
        assert!(
            on("2026-05-25", &["fridag"])
                && on("2026-05-25", &["helligdager"])
                && !on("2026-05-25", &["helg"])
        );
    }

    #[test]
    fn words_are_or_ed_and_others_refused() {
        assert!(on("2026-05-18", &["søndag", "mandag"]) && !on("2026-05-19", &["søndag", "mandag"]));
        assert!(on("2026-05-19", &["alle"]) && on("2026-05-24", &["alle"]));
        assert_eq!(DaySet::default().with_word("Mandag"), None);
    }

    #[test]
    fn an_extra_free_day_is_no_working_day() {
        let eve = DayKind::of("2026-12-24".parse().unwrap(), &[ExtraFreeDay::parse("12-24").unwrap()]);
        assert!(!DaySet::default().with_word("virkedag").unwrap().contains(eve));
    }
}

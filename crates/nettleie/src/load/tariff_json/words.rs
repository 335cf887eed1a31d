//! The English words of day sets, and lists of months, both ways.

use crate::time::{DaySet, MonthSet};

/// The JSON word of a day, and the word of the open data set that the model reads.
const DAYS: [(&str, &str); 9] = [
    ("monday", "mandag"),
    ("tuesday", "tirsdag"),
    ("wednesday", "onsdag"),
    ("thursday", "torsdag"),
    ("friday", "fredag"),
    ("saturday", "lørdag"),
    ("sunday", "søndag"),
    ("public_holiday", "helligdager"),
    ("working_day", "virkedag"),
];

/// The day set of some words; the `Err` is the word that is none.
pub(super) fn days(words: &[String]) -> Result<DaySet, &str> {
    words.iter().try_fold(DaySet::default(), |set, word| {
        DAYS.iter()
            .find(|(english, _)| english == word)
            .and_then(|(_, norwegian)| set.with_word(norwegian))
            .ok_or(word.as_str())
    })
}

/// The words of a day set: those that add nothing to it.
pub(super) fn day_words(set: DaySet) -> Vec<String> {
    let within = |norwegian: &str| set.with_word(norwegian) == Some(set);
    DAYS.iter().filter(|(_, norwegian)| within(norwegian)).map(|(english, _)| (*english).to_owned()).collect()
}

/// The month set of some numbers 1–12; the `Err` is the number that is none.
pub(super) fn months(numbers: &[u32]) -> Result<MonthSet, u32> {
    numbers.iter().try_fold(MonthSet::default(), |set, number| set.with_number(*number).ok_or(*number))
}

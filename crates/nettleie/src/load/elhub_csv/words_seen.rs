use std::collections::BTreeMap;

use super::quality::QualityWord;
use crate::load::Place;
use crate::load::one_line::{one_line, quote};
use crate::load::warning::Warnings;

/// The most different words under `Kvalitet` that are told apart in one file.
const MOST_WORDS: usize = 50;

/// The words under `Kvalitet` that are worth a warning, each with its first line and how often it stood.
#[derive(Debug, Default)]
pub(super) struct WordsSeen {
    seen: BTreeMap<String, Seen>,
}

/// What is made of such rows, the first line, and how many they are.
type Seen = (&'static str, u64, u64);

impl WordsSeen {
    /// Notes one row's word.
    pub(super) fn note<'r>(&mut self, meaning: QualityWord, row: impl FnOnce() -> (&'r str, u64)) {
        let made_of_it = match meaning {
            QualityWord::Value(_) => return,
            QualityWord::NoValue => "has no value and is left out",
            QualityWord::Unknown => "is not known: taken as estimated",
        };
        let (word, line) = row();
        let word = one_line(word, 40);
        if self.seen.len() < MOST_WORDS || self.seen.contains_key(&word) {
            let (_, _, rows) = self.seen.entry(word).or_insert((made_of_it, line, 0));
            *rows = rows.saturating_add(1);
        }
    }

    /// One warning per word, in the order in which they came.
    pub(super) fn into_warnings(self, warnings: &mut Warnings) {
        let mut words: Vec<_> = self.seen.into_iter().collect();
        words.sort_by_key(|(_, (_, line, _))| *line);
        for (word, (made_of_it, line, rows)) in words {
            let rows = if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") };
            warnings.add(Place::Line(line), &format!("the quality {} {made_of_it} ({rows})", quote(&word)));
        }
    }
}

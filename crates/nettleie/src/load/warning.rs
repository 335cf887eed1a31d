use std::fmt;

use super::Place;
use super::error::shown;

/// Something odd in a file that was read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The file's name as it was given to the reader.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What is odd, and what was made of it.
    pub text: String,
}

impl fmt::Display for Warning {
    /// One line, as an error has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}: {}", self.file, self.place, self.text)
    }
}

/// The most warnings that are kept from one file; the rest is only counted.
const MOST_WARNINGS: usize = 100;

/// Collects the warnings of one file.
#[derive(Clone, Debug)]
pub(crate) struct Warnings {
    file: String,
    kept: Vec<Warning>,
    more: u64,
}

impl Warnings {
    pub(crate) fn of(file: &str) -> Self {
        Self { file: file.to_owned(), kept: Vec::new(), more: 0 }
    }

    pub(crate) fn add(&mut self, place: Place, text: &str) {
        if self.kept.len() < MOST_WARNINGS {
            let (file, place, text) = shown(&self.file, place, text);
            self.kept.push(Warning { file, place, text });
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    pub(crate) fn into_list(mut self) -> Vec<Warning> {
        if self.more > 0 {
            let (file, place, text) = shown(&self.file, Place::File, &format!("{} more warnings", self.more));
            self.kept.push(Warning { file, place, text });
        }
        self.kept
    }
}

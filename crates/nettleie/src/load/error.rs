use thiserror::Error;

use super::Place;
use super::one_line::one_line;

/// Longest file name, path and reason that are shown, in characters.
const MOST_OF_A_NAME: usize = 120;
const MOST_OF_A_REASON: usize = 300;

/// Why a file was refused: always one line that names the file, the place and the reason.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}{place}: {reason}")]
pub struct LoadError {
    file: String,
    place: Place,
    reason: String,
}

impl LoadError {
    /// A refusal of `file` at `place`. Texts are cut to a bounded length and control characters escaped.
    #[must_use]
    pub fn new(file: &str, place: Place, reason: &str) -> Self {
        let (file, place, reason) = shown(file, place, reason);
        Self { file, place, reason }
    }

    /// The file's name as it was given to the reader.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Where in the file.
    #[must_use]
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// What is wrong there.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// Name, place and reason as they are safe to show.
pub(super) fn shown(file: &str, place: Place, reason: &str) -> (String, Place, String) {
    let place = match place {
        Place::Path(path) => Place::Path(one_line(&path, MOST_OF_A_NAME)),
        other => other,
    };
    (one_line(file, MOST_OF_A_NAME), place, one_line(reason, MOST_OF_A_REASON))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_bounded_line() {
        let error = LoadError::new("a\nb.csv", Place::Line(7), "broken\r\n\u{1b}[0m");
        assert_eq!(error.to_string(), r"a\u{a}b.csv, line 7: broken\u{d}\u{a}\u{1b}[0m");
        let long = "x".repeat(100_000);
        assert!(LoadError::new(&long, Place::Path(long.clone()), &long).to_string().len() < 600);
    }
}

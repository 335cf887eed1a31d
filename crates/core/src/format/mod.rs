//! Numbers, dates and times the Norwegian way, and their English counterparts.
//!
//! Everything is written from exact decimals, rounded half away from zero. A number and its unit are held together by
//! no-break spaces (U+00A0); a negative number has a minus sign (`−`), not a hyphen. Instants are shown on the Norwegian
//! clock.

mod clock;
mod date;
mod names;
mod number;
mod quantity;
mod range;
mod spoken;

use crate::i18n::Language;

/// Writes numbers, dates and times in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Format {
    language: Language,
}

impl Format {
    /// The way of `language`.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The text of the language that it writes.
    const fn pick<T: Copy>(self, nb: T, en: T) -> T {
        match self.language {
            Language::Nb => nb,
            Language::En => en,
        }
    }
}

/// What holds the parts of a number together, and the number and its unit.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

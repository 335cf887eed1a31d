use super::Month;

/// A set of calendar months that a price applies in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MonthSet(u16);

impl MonthSet {
    /// Every month.
    pub const ALL: Self = Self(0x0FFF);

    /// Adds the month of a Norwegian name, `januar` … `desember`, or all for `alle`. `None` for any other word.
    #[must_use]
    pub fn with_word(self, word: &str) -> Option<Self> {
        const NAMES: [&str; 12] = [
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember",
        ];
        match word {
            "alle" => Some(Self::ALL),
            name => NAMES.iter().position(|month| *month == name).map(|index| Self(self.0 | 1 << index)),
        }
    }

    /// Adds month 1–12; `None` when there is no such month.
    #[must_use]
    pub fn with_number(self, number: u32) -> Option<Self> {
        (1..=12).contains(&number).then(|| Self(self.0 | 1 << (number - 1)))
    }

    /// Whether the month is in the set.
    #[must_use]
    pub fn contains(self, month: Month) -> bool {
        self.0 >> (month.number() - 1) & 1 == 1
    }

    /// The numbers 1–12 of its months, ascending.
    pub fn numbers(self) -> impl Iterator<Item = u32> {
        (1..=12).filter(move |number| self.0 >> (number - 1) & 1 == 1)
    }
}

use nettleie::quantity::format_plain;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Format, NO_BREAK_SPACE};

/// U+2212, as wide as a digit and read aloud as what it is.
const MINUS: char = '−';
const GROUP: usize = 3;

impl Format {
    /// A number with a fixed count of decimals: `1 059,25`, in English `1,059.25`.
    #[must_use]
    pub fn number(self, value: Decimal, decimals: u32) -> String {
        let rounded = value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        let digits = format!("{:.*}", decimals as usize, rounded.abs());
        self.dressed(rounded, &digits)
    }

    /// A number with the decimals it has: `9,99`, `5`, `1 000`.
    #[must_use]
    pub fn plain(self, value: Decimal) -> String {
        self.dressed(value, &format_plain(value.abs()))
    }

    /// A count: `1 059`.
    #[must_use]
    pub fn count(self, value: u32) -> String {
        self.number(Decimal::from(value), 0)
    }

    /// Puts the sign of `value` and the language's separators to plain `digits`.
    fn dressed(self, value: Decimal, digits: &str) -> String {
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut text = String::with_capacity(digits.len() + 8);
        if value.is_sign_negative() && !value.is_zero() {
            text.push(MINUS);
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(GROUP) {
                text.push(self.pick(NO_BREAK_SPACE, ','));
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(self.pick(',', '.'));
            text.push_str(fraction);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn numbers_have_separators_and_are_rounded_away_from_zero() {
        let table = [
            ("1059.25", 2, "1\u{a0}059,25", "1,059.25"),
            ("23113.96", 2, "23\u{a0}113,96", "23,113.96"),
            ("1234567.891", 1, "1\u{a0}234\u{a0}567,9", "1,234,567.9"),
            ("999.995", 2, "1\u{a0}000,00", "1,000.00"),
            ("2.345", 2, "2,35", "2.35"),
            ("-2.345", 2, "−2,35", "−2.35"),
            ("-0.004", 2, "0,00", "0.00"),
            ("100", 0, "100", "100"),
            ("0", 2, "0,00", "0.00"),
        ];
        for (value, decimals, nb, en) in table {
            let value = value.parse().unwrap();
            assert_eq!(Format::new(Language::Nb).number(value, decimals), nb);
            assert_eq!(Format::new(Language::En).number(value, decimals), en);
        }
    }

    #[test]
    fn a_plain_number_keeps_its_own_decimals() {
        let nb = Format::new(Language::Nb);
        for (value, text) in [("9.99", "9,99"), ("5.0", "5"), ("1000", "1\u{a0}000"), ("-3.20", "−3,2")] {
            assert_eq!(nb.plain(value.parse().unwrap()), text);
        }
    }
}

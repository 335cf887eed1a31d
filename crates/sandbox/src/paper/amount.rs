//! Amounts and days as a Norwegian invoice prints them.

use chrono::NaiveDate;

/// `1 059,25` of `1059.25`; the wire's decimals are exact, so nothing is rounded here.
pub fn number(decimal: &str) -> String {
    let (sign, size) = decimal.strip_prefix('-').map_or(("", decimal), |size| ("\u{2212}", size));
    let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
    let digits: Vec<char> = whole.chars().collect();
    let groups: Vec<String> = digits.rchunks(3).rev().map(|group| group.iter().collect()).collect();
    let comma = if fraction.is_empty() { "" } else { "," };
    format!("{sign}{}{comma}{fraction}", groups.join("\u{a0}"))
}

/// `12.11.2026`.
pub fn day(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_comma_groups_of_three_and_a_minus() {
        assert_eq!(
            ["1059.25", "-0.50", "12", "1234567.00"].map(number),
            ["1\u{a0}059,25", "\u{2212}0,50", "12", "1\u{a0}234\u{a0}567,00"]
        );
    }
}

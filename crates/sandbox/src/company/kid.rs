//! The number that a payment is recognised by (KID).

/// Twelve digits and a check digit of modulus 10 (Luhn).
pub fn kid(number: u64) -> String {
    let digits = format!("{number:012}");
    format!("{digits}{}", check_digit(&digits))
}

fn check_digit(digits: &str) -> u32 {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_luhns() {
        assert_eq!(check_digit("7992739871"), 3);
        assert_eq!(kid(1_234_567_890), "0012345678903");
    }
}

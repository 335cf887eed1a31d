use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds to `places` decimals, half away from zero, which is how a Norwegian bill rounds.
pub(crate) fn half_away_from_zero(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

/// The shortest exact decimal text of a number: no trailing zeros, no exponent, no negative zero.
#[must_use]
pub fn format_plain(value: Decimal) -> String {
    let value = value.normalize();
    if value.is_zero() { "0".to_owned() } else { value.to_string() }
}

/// Reads a decimal from its text as it stands in a file: a sign, digits, one decimal point, and an
/// exponent as JSON allows (`9e-05`). Digits beyond 28 decimals, which only float residue has, are rounded off.
///
/// Returns `None` for anything else, for more than 24 digits before the point, and for texts over 64 characters.
#[must_use]
pub fn parse_decimal(text: &str) -> Option<Decimal> {
    if text.len() > 64 || !text.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return None;
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let digits_only = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, fraction) = digits_only.split_once('.').unwrap_or((digits_only, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) || whole.len() > 24 {
        return None;
    }
    let mantissa: Decimal = mantissa.parse().ok()?;
    if mantissa.is_zero() {
        return Some(Decimal::ZERO);
    }
    match exponent {
        0 => Some(mantissa),
        1..=24 => mantissa.checked_mul(power_of_ten(exponent.unsigned_abs())?),
        -28..=-1 => mantissa.checked_mul(Decimal::new(1, exponent.unsigned_abs())),
        _ => None,
    }
}

fn power_of_ten(exponent: u32) -> Option<Decimal> {
    let digits = 10i128.checked_pow(exponent)?;
    Decimal::try_from_i128_with_scale(digits, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_no_trailing_zeros_and_no_negative_zero() {
        assert_eq!(format_plain(Decimal::new(25_3250, 4)), "25.325");
        assert_eq!(format_plain(Decimal::new(-0, 2)), "0");
        assert_eq!(format_plain(Decimal::new(200, 0)), "200");
    }

    #[test]
    fn numbers_are_read_from_their_text_exactly() {
        assert_eq!(
            parse_decimal("0.09312999999999999").map(|d| d.to_string()).as_deref(),
            Some("0.09312999999999999")
        );
        assert_eq!(parse_decimal("9e-05").map(|d| d.to_string()).as_deref(), Some("0.00009"));
        assert_eq!(parse_decimal("1.5E3").map(format_plain).as_deref(), Some("1500"));
        assert_eq!(parse_decimal("-0.0012").map(format_plain).as_deref(), Some("-0.0012"));
    }

    #[test]
    fn texts_that_are_no_numbers_are_refused() {
        for text in
            ["", "-", "1,5", ".5", "5.", "1e", "1e99", "NaN", "inf", "0x10", "1_000", "+1", " 1", "1-2"]
        {
            assert_eq!(parse_decimal(text), None, "{text}");
        }
    }
}

use super::IdentifierError;

/// The digits of a text of exactly `N` of them.
pub(super) fn digits<const N: usize>(text: &str) -> Result<[u8; N], IdentifierError> {
    if text.chars().count() != N {
        return Err(IdentifierError::Length(N));
    }
    let digits: Vec<u8> =
        text.bytes().filter(u8::is_ascii_digit).map(|digit| digit.wrapping_sub(b'0')).collect();
    digits.try_into().map_err(|_| IdentifierError::NotDigits)
}

/// GS1's check digit (mod 10): weights 3, 1, 3, … from the digit before the check digit leftwards.
pub(super) fn gs1(payload: &[u8]) -> u8 {
    let sum: u32 =
        payload.iter().rev().zip([3u32, 1].into_iter().cycle()).map(|(d, w)| u32::from(*d) * w).sum();
    u8::try_from((10 - sum % 10) % 10).unwrap_or(0)
}

/// The mod-11 check digit with weights 2–7 repeated from the right; `None` where the remainder would need the digit 10.
pub(super) fn mod11(payload: &[u8]) -> Option<u8> {
    let sum: u32 = payload.iter().rev().zip((2u32..=7).cycle()).map(|(d, w)| u32::from(*d) * w).sum();
    match (11 - sum % 11) % 11 {
        10 => None,
        digit => u8::try_from(digit).ok(),
    }
}

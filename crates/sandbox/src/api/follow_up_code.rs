use crate::auth::secret;

/// Digits and letters without those that look alike (Crockford's).
const ALPHABET: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M',
    'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];
/// 80 bits.
const LENGTH: usize = 16;
const GROUP: usize = 4;

/// The code that opens a case which nobody's name is on, without hyphens.
#[derive(Clone, PartialEq, Eq)]
pub struct FollowUpCode(String);

impl FollowUpCode {
    /// The code of a secret.
    pub fn of(secret: [u8; 32]) -> Self {
        let letters = secret.iter().filter_map(|byte| ALPHABET.get(usize::from(byte % 32)));
        Self(letters.take(LENGTH).collect())
    }

    /// What somebody typed, with or without hyphens; small letters and those that look like another are taken for it.
    pub fn typed(text: &str) -> Self {
        let letters = text.chars().filter(|letter| !matches!(letter, '-' | ' '));
        let letters = letters.map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        });
        Self(letters.take(LENGTH + 1).collect())
    }

    /// In groups of four, as it is read and written down.
    pub fn grouped(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }

    /// What is kept of it.
    pub fn hash(&self) -> [u8; 32] {
        secret::hash(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_again_however_it_is_typed() {
        let code = FollowUpCode::of([17; 32]);
        assert_eq!(code.grouped(), "HHHH-HHHH-HHHH-HHHH");
        let code = FollowUpCode::of(std::array::from_fn(|index| u8::try_from(index).unwrap()));
        assert_eq!(code.grouped(), "0123-4567-89AB-CDEF");
        for typed in ["0123-4567-89AB-CDEF", "0123456789abcdef", " oI23 4567 89ab cdef "] {
            assert!(FollowUpCode::typed(typed) == code, "{typed}");
        }
        for typed in ["", "0123-4567-89AB-CDEE", "0123-4567-89AB-CDEF-0"] {
            assert!(FollowUpCode::typed(typed) != code, "{typed}");
        }
    }
}

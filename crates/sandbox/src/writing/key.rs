use axum::http::{HeaderMap, StatusCode};

use crate::problem::Problem;

/// The header that names a write.
const HEADER: &str = "idempotency-key";

/// What a caller calls one write, the same in every attempt: 16 to 64 letters, digits, `-` and `_`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The key of a request.
    pub fn of(headers: &HeaderMap) -> Result<Self, Problem> {
        let refused = |code, detail| Err(Problem::new(StatusCode::BAD_REQUEST, code, detail));
        let mut values = headers.get_all(HEADER).iter();
        let Some(value) = values.next() else {
            return refused("idempotency_key_missing", "Every write needs an Idempotency-Key.");
        };
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        match value.to_str() {
            Ok(key)
                if values.next().is_none() && (16..=64).contains(&key.len()) && key.bytes().all(plain) =>
            {
                Ok(Self(key.to_owned()))
            }
            _ => refused(
                "idempotency_key_invalid",
                "One Idempotency-Key of 16 to 64 letters, digits, - and _ is needed.",
            ),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(values: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(HEADER, value.parse().unwrap());
        }
        IdempotencyKey::of(&headers).ok().map(|key| key.0)
    }

    #[test]
    fn a_key_is_one_header_of_16_to_64_plain_characters() {
        let key = "k".repeat(16);
        assert_eq!(read(&[&key]), Some(key.clone()));
        let long = "k".repeat(65);
        for wrong in [&[][..], &[""], &["short"], &["0123456789abcdef!"], &[&long], &[&key, &key]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }
}

//! Proof key for code exchange (RFC 7636), S256 only.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Whether a text can be an S256 challenge: 32 bytes in base64url without padding.
pub fn is_challenge(text: &str) -> bool {
    URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() == 32)
}

/// The S256 challenge of a verifier.
pub fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

/// Whether a verifier is well formed and the challenge was made from it.
pub fn matches(verifier: &str, challenge: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    (43..=128).contains(&verifier.len())
        && verifier.bytes().all(allowed)
        && self::challenge(verifier) == challenge
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERIFIER: &str = "xyo94uhy3zKvgB0NJwLms86SwcjtWviEOpkBnGgaLlo";
    const CHALLENGE: &str = "b7elB7ZyxIXgFyvBznKvxl7wOB-H17Pz0a3B62NIMFI";

    #[test]
    fn the_published_vector_matches_and_others_do_not() {
        assert_eq!(challenge(VERIFIER), CHALLENGE);
        assert!(is_challenge(CHALLENGE) && matches(VERIFIER, CHALLENGE));
        assert!(!matches(&VERIFIER.replace('x', "y"), CHALLENGE));
        assert!(!matches("short", CHALLENGE) && !is_challenge("plain text"));
    }
}

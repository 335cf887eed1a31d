//! Things only their holder may know. They come from the system's chance, not from the seed: a sandbox with known
//! tokens would teach its tests to accept them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Codes above this would make the first ones likelier than the last.
const EVEN: u32 = u32::MAX - u32::MAX % 1_000_000;

/// 256 bits in 43 characters.
pub fn token() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// Six digits, every one of the million equally likely.
pub fn six_digits() -> Result<String, getrandom::Error> {
    loop {
        let number = getrandom::u32()?;
        if number < EVEN {
            return Ok(format!("{:06}", number % 1_000_000));
        }
    }
}

/// What the database keeps in place of a secret.
pub fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

/// A one-time code with the login that it belongs to: alone, a million hashes would be a list of all codes.
pub fn hash_otp(auth_session: &str, otp: &str) -> [u8; 32] {
    Sha256::new().chain_update(auth_session).chain_update([0]).chain_update(otp).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_256_bits_and_no_two_are_the_same() {
        let (one, other) = (token().unwrap(), token().unwrap());
        assert_eq!(URL_SAFE_NO_PAD.decode(&one).unwrap().len(), 32);
        assert_ne!(one, other);
    }

    #[test]
    fn a_code_has_six_digits() {
        let code = six_digits().unwrap();
        assert!(code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit()));
    }
}

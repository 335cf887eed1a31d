use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use super::OutboxError;
use crate::secure_store::Secret;

const NONCE: usize = 24;

/// Seals what lies in an outbox: XChaCha20-Poly1305 with a nonce by chance, bound to the place where it lies.
pub(super) struct Seal(XChaCha20Poly1305);

impl Seal {
    /// A new key, and its text for the secure store.
    pub fn new() -> Result<(Self, Secret), OutboxError> {
        let bytes = chance::<32>()?;
        Ok((Self::of(bytes), Secret::new(URL_SAFE_NO_PAD.encode(bytes))))
    }

    /// The key of a text; `None` when it is none.
    pub fn read(secret: &Secret) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(secret.expose()).ok()?;
        Some(Self::of(bytes.try_into().ok()?))
    }

    fn of(bytes: [u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(&Key::from(bytes)))
    }

    /// Closes `plain` for `place`.
    pub fn close(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, OutboxError> {
        let nonce = chance::<NONCE>()?;
        let payload = Payload { msg: plain, aad: place.as_bytes() };
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload).map_err(|_| OutboxError::Unreadable)?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// Opens what was closed for `place`.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, OutboxError> {
        let (nonce, rest) = sealed.split_first_chunk::<NONCE>().ok_or(OutboxError::Unreadable)?;
        let payload = Payload { msg: rest, aad: place.as_bytes() };
        self.0.decrypt(&XNonce::from(*nonce), payload).map_err(|_| OutboxError::Unreadable)
    }
}

/// Bytes that nobody can foresee.
pub(super) fn chance<const N: usize>() -> Result<[u8; N], OutboxError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| OutboxError::NoChance)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_closed_opens_with_its_key_in_its_place_and_nowhere_else() {
        let (seal, secret) = Seal::new().unwrap();
        let closed = seal.close("item 1", b"hemmelig").unwrap();
        assert!(!closed.windows(8).any(|bytes| bytes == b"hemmelig"));
        assert_ne!(closed, seal.close("item 1", b"hemmelig").unwrap(), "no two alike");
        let same = Seal::read(&secret).unwrap();
        assert_eq!(same.open("item 1", &closed).unwrap(), b"hemmelig");
        assert!(matches!(same.open("item 2", &closed), Err(OutboxError::Unreadable)));
        assert!(Seal::new().unwrap().0.open("item 1", &closed).is_err());
        let mut changed = closed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(same.open("item 1", &changed).is_err());
        assert!(same.open("item 1", b"short").is_err());
    }

    #[test]
    fn a_text_that_is_no_key_is_none() {
        assert!(Seal::read(&Secret::new("short")).is_none());
        assert!(Seal::read(&Secret::new("æ".repeat(43))).is_none());
    }
}

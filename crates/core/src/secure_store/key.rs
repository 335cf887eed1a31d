use std::fmt;

use thiserror::Error;

/// The name of a secret: up to 64 of `a-z`, `0-9`, `-` and `_`, so that any platform can use it as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoreKey(String);

/// A name that some platform could not use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the name of a secret has 1-64 of a-z, 0-9, - and _")]
pub struct InvalidKey;

impl StoreKey {
    /// A key from its name.
    ///
    /// # Errors
    /// When the name has other characters or is too long.
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidKey> {
        let name = name.into();
        let allowed =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
        let valid = (1..=64).contains(&name.len()) && name.bytes().all(allowed);
        valid.then_some(Self(name)).ok_or(InvalidKey)
    }

    /// Where the session of the signed-in user is kept.
    #[must_use]
    pub fn session() -> Self {
        Self("session".to_owned())
    }

    /// Where a login that waits for its customer is kept.
    #[must_use]
    pub fn pending_login() -> Self {
        Self("pending-login".to_owned())
    }

    /// Its name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_leave_the_store_are_refused() {
        for name in ["", "..", "a/b", "a.b", "Æ", "A", " ", &"x".repeat(65)] {
            assert_eq!(StoreKey::new(name), Err(InvalidKey), "{name}");
        }
        assert_eq!(StoreKey::new("outbox-key_1").unwrap().as_str(), "outbox-key_1");
        assert_eq!(StoreKey::new("session").unwrap(), StoreKey::session());
    }
}

//! Where secrets live: the session's tokens and the key of the outbox, never in the database, logs or backups.
//!
//! The platforms bring their own ([`SecureStore`] over Keychain or Keystore); desktop and command line use
//! [`FileSecureStore`].

mod file;
mod key;
mod memory;
mod secret;

pub use file::FileSecureStore;
pub use key::{InvalidKey, StoreKey};
pub use memory::MemorySecureStore;
pub use secret::Secret;

use thiserror::Error;

/// A place for a few small secrets. Synchronous, since the platforms' are: call it from the blocking pool.
pub trait SecureStore: Send + Sync + 'static {
    /// The secret under `key`; `None` when there is none.
    ///
    /// # Errors
    /// When the store cannot be read now, or has lost what could open it.
    fn get(&self, key: &StoreKey) -> Result<Option<Secret>, SecureStoreError>;

    /// Puts `secret` under `key`, in place of what was there. After a crash the old one or the new one is there, whole.
    ///
    /// # Errors
    /// When it could not be written for good.
    fn set(&self, key: &StoreKey, secret: &Secret) -> Result<(), SecureStoreError>;

    /// Removes what is under `key`; nothing there is fine.
    ///
    /// # Errors
    /// When something is there and could not be removed.
    fn delete(&self, key: &StoreKey) -> Result<(), SecureStoreError>;
}

/// Why a secret could not be read or kept.
#[derive(Debug, Error)]
pub enum SecureStoreError {
    /// Not now: the device is locked, the service does not answer.
    #[error("the secure store cannot be used now: {0}")]
    Unavailable(String),
    /// The key that opened the secrets is gone (lock screen removed, phone restored). They will not come back.
    #[error("the key of the secure store is gone")]
    KeyLost,
    /// Reading or writing a file failed.
    #[error("could not {action} a secret's file")]
    File {
        /// What was tried.
        action: &'static str,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

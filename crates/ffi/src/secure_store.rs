use std::fmt;
use std::sync::Arc;

use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;
use kundeapp_core::secure_store::{self as core, FileSecureStore, Secret, SecureStoreError, StoreKey};
use thiserror::Error;

use crate::AppFailure;

/// A place for a few small secrets: Keychain, Keystore, or [`file_secure_store`] where there is neither. Called from threads
/// that may wait, never from the caller's.
#[uniffi::export(with_foreign)]
pub trait SecureStore: Send + Sync {
    /// The secret under `key` (1–64 of `a-z`, `0-9`, `-`, `_`); none when there is none.
    fn read(&self, key: String) -> Result<Option<String>, SecureStoreFailure>;
    /// Puts a secret under `key`, in place of what was there: after a crash the old one or the new one is there, whole.
    fn write(&self, key: String, secret: String) -> Result<(), SecureStoreFailure>;
    /// Removes what is under `key`; nothing there is fine.
    fn remove(&self, key: String) -> Result<(), SecureStoreFailure>;
}

/// Why a secret could not be read or kept.
#[derive(Clone, Debug, PartialEq, Eq, Error, uniffi::Error)]
pub enum SecureStoreFailure {
    /// Not now: the device is locked, the service does not answer.
    #[error("the secure store cannot be used now: {reason}")]
    Unavailable {
        /// For the log. Nothing secret.
        reason: String,
    },
    /// The key that opened the secrets is gone (lock screen removed, phone restored). They will not come back.
    #[error("the key of the secure store is gone")]
    KeyLost,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for SecureStoreFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable { reason: error.reason }
    }
}

impl From<SecureStoreFailure> for SecureStoreError {
    fn from(failure: SecureStoreFailure) -> Self {
        match failure {
            SecureStoreFailure::Unavailable { reason } => Self::Unavailable(reason),
            SecureStoreFailure::KeyLost => Self::KeyLost,
        }
    }
}

impl From<SecureStoreError> for SecureStoreFailure {
    fn from(error: SecureStoreError) -> Self {
        match error {
            SecureStoreError::KeyLost => Self::KeyLost,
            other => Self::Unavailable { reason: other.to_string() },
        }
    }
}

/// Secrets in files of `folder` that only their owner can read: for a computer without a keychain of its own.
///
/// # Errors
/// When the folder cannot be used.
#[uniffi::export]
pub fn file_secure_store(folder: String) -> Result<Arc<dyn SecureStore>, AppFailure> {
    let files = FileSecureStore::open(folder).map_err(AppError::from);
    let files = files.map_err(|error| AppFailure::in_language(Language::default(), &error))?;
    Ok(Arc::new(Files(files)))
}

struct Files(FileSecureStore);

impl SecureStore for Files {
    fn read(&self, key: String) -> Result<Option<String>, SecureStoreFailure> {
        let secret = core::SecureStore::get(&self.0, &named(key)?)?;
        Ok(secret.map(|secret| secret.expose().to_owned()))
    }

    fn write(&self, key: String, secret: String) -> Result<(), SecureStoreFailure> {
        Ok(core::SecureStore::set(&self.0, &named(key)?, &Secret::new(secret))?)
    }

    fn remove(&self, key: String) -> Result<(), SecureStoreFailure> {
        Ok(core::SecureStore::delete(&self.0, &named(key)?)?)
    }
}

fn named(key: String) -> Result<StoreKey, SecureStoreFailure> {
    StoreKey::new(key).map_err(|error| SecureStoreFailure::Unavailable { reason: error.to_string() })
}

/// A shell's store, as the core uses it.
pub struct ForeignSecrets(pub Arc<dyn SecureStore>);

impl core::SecureStore for ForeignSecrets {
    fn get(&self, key: &StoreKey) -> Result<Option<Secret>, SecureStoreError> {
        Ok(self.0.read(key.to_string())?.map(Secret::new))
    }

    fn set(&self, key: &StoreKey, secret: &Secret) -> Result<(), SecureStoreError> {
        Ok(self.0.write(key.to_string(), secret.expose().to_owned())?)
    }

    fn delete(&self, key: &StoreKey) -> Result<(), SecureStoreError> {
        Ok(self.0.remove(key.to_string())?)
    }
}

impl fmt::Debug for ForeignSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ForeignSecrets")
    }
}

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Secret, SecureStore, SecureStoreError, StoreKey};

/// Secrets in memory only, for tests and for looking around without a session that lasts.
#[derive(Debug, Default)]
pub struct MemorySecureStore {
    secrets: Mutex<BTreeMap<StoreKey, Secret>>,
}

impl MemorySecureStore {
    fn secrets(&self) -> MutexGuard<'_, BTreeMap<StoreKey, Secret>> {
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SecureStore for MemorySecureStore {
    fn get(&self, key: &StoreKey) -> Result<Option<Secret>, SecureStoreError> {
        Ok(self.secrets().get(key).cloned())
    }

    fn set(&self, key: &StoreKey, secret: &Secret) -> Result<(), SecureStoreError> {
        self.secrets().insert(key.clone(), secret.clone());
        Ok(())
    }

    fn delete(&self, key: &StoreKey) -> Result<(), SecureStoreError> {
        self.secrets().remove(key);
        Ok(())
    }
}

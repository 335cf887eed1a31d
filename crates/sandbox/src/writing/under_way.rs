use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::key::IdempotencyKey;

/// Whose key it is: two customers may choose the same.
type Name = (String, IdempotencyKey);

/// The writes that have begun and not ended; clones share them.
#[derive(Clone, Debug, Default)]
pub struct UnderWay(Arc<Mutex<HashSet<Name>>>);

/// A write under way, until dropped.
#[derive(Debug)]
pub struct Claim {
    all: UnderWay,
    name: Name,
}

impl UnderWay {
    /// Begins a write; `None` while one with the same key is under way.
    pub fn claim(&self, owner: &str, key: &IdempotencyKey) -> Option<Claim> {
        let name = (owner.to_owned(), key.clone());
        self.lock().insert(name.clone()).then(|| Claim { all: self.clone(), name })
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<Name>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.all.lock().remove(&self.name);
    }
}

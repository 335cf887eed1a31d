use super::OutboxError;
use super::seal::{Seal, chance};
use crate::secure_store::{SecureStore, SecureStoreError, StoreKey};

/// The key of an outbox, if it can be had; `None` when it is gone for good.
pub(super) fn known(secrets: &dyn SecureStore, name: &StoreKey) -> Result<Option<Seal>, OutboxError> {
    match secrets.get(name) {
        Ok(secret) => Ok(secret.as_ref().and_then(Seal::read)),
        Err(SecureStoreError::KeyLost) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A new key, kept before anything is closed with it.
pub(super) fn renewed(secrets: &dyn SecureStore, name: &StoreKey) -> Result<Seal, OutboxError> {
    let (seal, secret) = Seal::new()?;
    secrets.set(name, &secret)?;
    Ok(seal)
}

/// A new idempotency key: 128 bits in 32 digits and letters.
pub(crate) fn idempotency_key() -> Result<String, OutboxError> {
    Ok(format!("{:032x}", u128::from_be_bytes(chance()?)))
}

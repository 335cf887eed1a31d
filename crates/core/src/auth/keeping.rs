use super::manager::Inner;
use super::process_lock::{self, ProcessLock};
use super::record::{Kept, Record};
use super::{AuthError, SessionEnd};
use crate::secure_store::{SecureStoreError, StoreKey};

/// The secure store and the lock file, used from the blocking pool only.
impl Inner {
    /// Waits for the other processes.
    pub async fn lock_processes(&self) -> Result<Option<ProcessLock>, AuthError> {
        let Some(path) = self.config.lock_file.clone() else { return Ok(None) };
        let lock = tokio::task::spawn_blocking(move || process_lock::acquire(&path)).await?;
        lock.map(Some).map_err(AuthError::Lock)
    }

    /// Reads the session that is kept.
    pub async fn read(&self) -> Result<Kept, AuthError> {
        let store = self.store.clone();
        let read = tokio::task::spawn_blocking(move || store.get(&StoreKey::session())).await?;
        match read {
            Ok(Some(secret)) => Ok(Record::from_secret(&secret).map_or(Kept::Lost, Kept::Record)),
            Ok(None) => Ok(Kept::Nothing),
            Err(SecureStoreError::KeyLost) => Ok(Kept::Lost),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps a session. Only then may it be used.
    ///
    /// When that fails it waits in memory, and [`Self::keep_unsaved`] tries again: the tokens before it are used up.
    pub async fn keep(&self, record: Record) -> Result<(), AuthError> {
        *self.unsaved() = Some(record);
        self.keep_unsaved().await
    }

    /// Keeps what an earlier [`Self::keep`] could not.
    pub async fn keep_unsaved(&self) -> Result<(), AuthError> {
        let Some(record) = self.unsaved().clone() else { return Ok(()) };
        let reason = |error: serde_json::Error| SecureStoreError::Unavailable(error.to_string());
        let secret = record.to_secret().map_err(reason)?;
        let store = self.store.clone();
        tokio::task::spawn_blocking(move || store.set(&StoreKey::session(), &secret)).await??;
        *self.unsaved() = None;
        *self.current() = Some(record);
        Ok(())
    }

    /// Removes the session that is kept, and forgets it.
    pub async fn wipe(&self) -> Result<(), AuthError> {
        *self.unsaved() = None;
        *self.current() = None;
        let store = self.store.clone();
        tokio::task::spawn_blocking(move || store.delete(&StoreKey::session())).await??;
        Ok(())
    }

    /// Marks the session as over, here and in the store; the user is remembered for what is unsent.
    pub async fn end(&self, why: SessionEnd) -> Result<(), AuthError> {
        let known = self.current().as_ref().map(|record| (record.user().clone(), record.ways().clone()));
        let user = known.as_ref().map(|(user, _)| user.clone());
        self.publish(super::event::AuthEvent::Ended { user, why });
        let Some((user, ways)) = known else { return self.wipe().await };
        let ended = Record::Ended { user, why, ways };
        *self.current() = Some(ended.clone());
        self.keep(ended).await
    }
}

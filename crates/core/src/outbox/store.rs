use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tokio::sync::watch;

use super::seal::Seal;
use super::{Name, OutboxError, connect, key, lost};
use crate::secure_store::SecureStore;
use crate::store::StoreError;

/// The outbox of one user on this device. Synchronous: call it from the blocking pool.
pub struct Outbox {
    path: PathBuf,
    connection: Mutex<Option<Connection>>,
    pub(super) seal: Seal,
    changes: watch::Sender<u64>,
}

impl Outbox {
    /// Opens the outbox of `name` in `folder`, which is created. When its key is gone, a new one is made, and what was
    /// written before is [`super::ItemState::Lost`].
    ///
    /// # Errors
    /// When the file or the key cannot be used now; everything that is kept stays.
    pub fn open(folder: &Path, name: &Name, secrets: &dyn SecureStore) -> Result<Self, OutboxError> {
        std::fs::create_dir_all(folder).map_err(OutboxError::Folder)?;
        let path = name.path(folder);
        let store_key = name.key()?;
        let connection = connect::open(&path)?;
        let seal = if let Some(seal) = key::known(secrets, &store_key)? {
            seal
        } else {
            lost::mark(&connection)?;
            key::renewed(secrets, &store_key)?
        };
        let connection = Mutex::new(Some(connection));
        Ok(Self { path, connection, seal, changes: watch::Sender::default() })
    }

    /// A number that grows with every change; the latest wins.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Deletes everything, and closes it for whoever still holds it.
    ///
    /// # Errors
    /// When something could not be deleted.
    pub fn delete(&self) -> Result<(), OutboxError> {
        drop(self.connection.lock().unwrap_or_else(PoisonError::into_inner).take());
        connect::delete(&self.path)
    }

    /// Deletes the outbox of `name`, whether or not it is open, and its key.
    ///
    /// # Errors
    /// When something could not be deleted.
    pub fn delete_of(folder: &Path, name: &Name, secrets: &dyn SecureStore) -> Result<(), OutboxError> {
        let deleted = connect::delete(&name.path(folder));
        secrets.delete(&name.key()?)?;
        deleted
    }

    /// Looks something up.
    pub(super) fn read<T>(
        &self,
        query: impl FnOnce(&Connection) -> Result<T, OutboxError>,
    ) -> Result<T, OutboxError> {
        let guard = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        query(guard.as_ref().ok_or(OutboxError::File(StoreError::Closed))?)
    }

    /// Changes something, wholly or not at all.
    pub(crate) fn write<T>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, OutboxError>,
    ) -> Result<T, OutboxError> {
        let mut guard = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = guard.as_mut().ok_or(OutboxError::File(StoreError::Closed))?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = change(&transaction)?;
        transaction.commit()?;
        drop(guard);
        self.changes.send_modify(|number| *number = number.wrapping_add(1));
        Ok(value)
    }
}

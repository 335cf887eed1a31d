use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};
use tokio::sync::watch;

use super::seal::Seal;
use super::{OutboxError, connect, key, lost};
use crate::secure_store::{SecureStore, StoreKey};
use crate::store::StoreError;

/// The ending of an outbox's file.
pub(super) const ENDING: &str = ".outbox.sqlite";

/// Whose outbox: gives the names of its file and its key, which tell nobody who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// The outbox of `subject` (server and id of the user).
    #[must_use]
    pub fn of_user(subject: &str) -> Self {
        let hash = Sha256::new().chain_update("kundeapp outbox 1\0").chain_update(subject).finalize();
        let number = hash.iter().take(16).fold(0u128, |number, byte| number << 8 | u128::from(*byte));
        Self(format!("{number:032x}"))
    }

    /// The outbox of whoever is not signed in.
    #[must_use]
    pub fn of_area() -> Self {
        Self("area".to_owned())
    }

    /// The outbox of a file.
    pub(super) fn of_file(path: &Path) -> Option<Self> {
        path.file_name()?.to_str()?.strip_suffix(ENDING).map(|name| Self(name.to_owned()))
    }

    /// Whether there is such an outbox in `folder`.
    #[must_use]
    pub fn exists(&self, folder: &Path) -> bool {
        self.path(folder).exists()
    }

    pub(super) fn path(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}{ENDING}", self.0))
    }

    pub(super) fn key(&self) -> Result<StoreKey, OutboxError> {
        StoreKey::new(format!("outbox-{}", self.0)).map_err(|_| OutboxError::Unreadable)
    }
}

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

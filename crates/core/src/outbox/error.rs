use thiserror::Error;

use crate::secure_store::SecureStoreError;
use crate::store::StoreError;

/// Why the outbox could not do what it was asked. Holds nothing of what the user wrote.
#[derive(Debug, Error)]
pub enum OutboxError {
    /// Its file cannot be read or written.
    #[error("the outbox cannot be read or written")]
    File(#[from] StoreError),
    /// Its folder cannot be used.
    #[error("the outbox's folder cannot be used")]
    Folder(#[source] std::io::Error),
    /// Its key cannot be had or kept now.
    #[error("the outbox's key cannot be had")]
    Key(#[from] SecureStoreError),
    /// The system gives no random numbers.
    #[error("there are no random numbers")]
    NoChance,
    /// What is kept cannot be opened with the key that there is.
    #[error("an item cannot be opened")]
    Unreadable,
    /// There is no such item, or not in a state in which that can be done.
    #[error("there is no such item")]
    NoSuchItem,
    /// A task was cancelled, as happens when the runtime stops.
    #[error("the task did not finish")]
    Stopped,
}

impl From<rusqlite::Error> for OutboxError {
    fn from(error: rusqlite::Error) -> Self {
        Self::File(error.into())
    }
}

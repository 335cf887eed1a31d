use rusqlite::ErrorCode;
use thiserror::Error;

/// Why the store could not do what it was asked. Never holds anything of the customer's.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The file is damaged. [`super::Store::rebuild`] sets it aside; the next sync fetches everything again.
    #[error("the database is damaged: {0}")]
    Corrupt(&'static str),
    /// A newer version of the app wrote the file.
    #[error("the database has schema {found} and this app knows {known}: the app must be updated")]
    NewerSchema {
        /// The file's schema.
        found: i64,
        /// The newest that this app knows.
        known: i64,
    },
    /// What is there can be read, but nothing written.
    #[error("the database can be read but not written")]
    ReadOnly,
    /// No space left. What is there can still be read.
    #[error("there is no space left for the database")]
    DiskFull,
    /// Another process has held the file for seconds.
    #[error("the database is busy")]
    Busy,
    /// The store was deleted at logout.
    #[error("the database is closed")]
    Closed,
    /// The file or its folder cannot be opened or read.
    #[error("the database file cannot be reached: {0}")]
    Unreachable(String),
    /// A statement failed for a reason of its own: a mistake in this crate.
    #[error("the database refused a statement: {0}")]
    Statement(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt) => Self::Corrupt("SQLite found a broken page"),
            Some(ErrorCode::NotADatabase) => Self::Corrupt("the file is no SQLite database"),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => Self::Unreachable(error.to_string()),
            _ => Self::Statement(error.to_string()),
        }
    }
}

impl StoreError {
    /// An error of the file system.
    pub(super) fn of_io(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Unreachable(kind.to_string()),
        }
    }
}

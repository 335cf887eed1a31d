use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::backup::Backup;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use thiserror::Error;

use super::schema;

/// Why the database could not do something.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DbError {
    /// SQLite refused.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The blocking task was cancelled, as happens when the runtime stops.
    #[error("the database task did not finish")]
    Task(#[from] tokio::task::JoinError),
    /// The file has another layout.
    #[error("the file has layout {found}, this sandbox has {expected}")]
    Layout {
        /// The file's.
        found: i64,
        /// Ours.
        expected: i64,
    },
}

const SETTINGS: &str = "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;";

/// One connection, one caller at a time; clones share it. Work runs on the blocking pool.
#[derive(Clone, Debug)]
pub struct Database(Arc<Mutex<Connection>>);

impl Database {
    /// Opens `file`, or a database in memory, and lays out its tables if it is new.
    pub fn open(file: Option<&Path>) -> Result<Self, DbError> {
        let mut connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        connection.execute_batch(SETTINGS)?;
        schema::lay_out(&mut connection)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Runs `act` in a transaction on the blocking pool: committed if it succeeds, undone if it fails.
    pub async fn run<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Transaction<'_>) -> Result<T, DbError> + Send + 'static,
    ) -> Result<T, DbError> {
        let database = self.clone();
        tokio::task::spawn_blocking(move || database.transact(act)).await?
    }

    /// A database in memory with the contents of another.
    pub(super) fn copy_of(source: &Connection) -> Result<Self, DbError> {
        Ok(Self(Arc::new(Mutex::new(copied(source)?))))
    }

    /// A connection to a copy of this database.
    pub(super) fn copy_connection(&self) -> Result<Connection, DbError> {
        copied(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn transact<T>(&self, act: impl FnOnce(&Transaction<'_>) -> Result<T, DbError>) -> Result<T, DbError> {
        // A panic of an earlier holder has rolled its transaction back: the connection is sound.
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = act(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }
}

fn copied(source: &Connection) -> Result<Connection, DbError> {
    let mut copy = Connection::open_in_memory()?;
    copy.execute_batch(SETTINGS)?;
    // A negative number of pages: all of them at once.
    Backup::new(source, &mut copy)?.step(-1)?;
    Ok(copy)
}

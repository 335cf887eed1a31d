use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::watch;

use super::{Reader, StoreError, Writer, connect, file};

/// Read-only connections kept for the next screen.
const IDLE_READERS: usize = 4;

/// The data of one user on this device.
///
/// Synchronous: call it from the blocking pool. Neither [`Self::read`] nor [`Self::write`] may be called inside the other.
pub struct Store {
    path: PathBuf,
    connections: RwLock<Option<Connections>>,
    damaged: AtomicBool,
    revision: watch::Sender<i64>,
}

/// How a store came to be open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The file was there.
    Existing,
    /// There was none.
    Created,
    /// It was damaged: it now lies aside, and the store is empty, so that the next sync fetches everything.
    Rebuilt {
        /// Where the damaged file is until logout.
        aside: PathBuf,
    },
    /// It can be read, but not written: every write is [`StoreError::ReadOnly`].
    ReadOnly,
}

/// Readers stand first, so that the writer closes last and brings the log into the main file.
struct Connections {
    idle: Mutex<Vec<Connection>>,
    open_reader: fn(&Path) -> Result<Connection, StoreError>,
    writer: Option<Mutex<Connection>>,
}

impl Store {
    /// Opens the store of `subject` (issuer and `sub` of the id token) in `folder`, which is created.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`], which leaves the file as it is; or what keeps the file from being opened at all.
    pub fn open(folder: &Path, subject: &str) -> Result<(Self, Opened), StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::of_io(&error))?;
        Self::open_file(file::path_of(folder, subject))
    }

    /// Opens the store of what anybody may see, in `folder`, which is created. No login is needed for it, and no logout
    /// deletes it.
    ///
    /// # Errors
    /// As of [`Self::open`].
    pub fn open_area(folder: &Path) -> Result<(Self, Opened), StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::of_io(&error))?;
        Self::open_file(folder.join("area.sqlite"))
    }

    fn open_file(path: PathBuf) -> Result<(Self, Opened), StoreError> {
        let _lock = file::lock(&path);
        let existed = fs::metadata(&path).is_ok_and(|file| file.len() > 0);
        let (connections, opened) = match Connections::writable(&path) {
            Ok(connections) => (connections, if existed { Opened::Existing } else { Opened::Created }),
            Err(StoreError::Corrupt(_)) => {
                let aside = file::set_aside(&path)?;
                (Connections::writable(&path)?, Opened::Rebuilt { aside })
            }
            Err(StoreError::ReadOnly | StoreError::DiskFull | StoreError::Unreachable(_)) if existed => {
                (Connections::frozen(&path)?, Opened::ReadOnly)
            }
            Err(error) => return Err(error),
        };
        let connections = RwLock::new(Some(connections));
        let revision = watch::Sender::new(0);
        Ok((Self { path, connections, damaged: AtomicBool::new(false), revision }, opened))
    }

    /// Runs `query` on one consistent view, beside any writer.
    ///
    /// # Errors
    /// Those of `query`; [`StoreError::Closed`] after logout.
    pub fn read<T>(&self, query: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let guard = self.connections.read().unwrap_or_else(PoisonError::into_inner);
        let connections = guard.as_ref().ok_or(StoreError::Closed)?;
        let result = connections.take_reader(&self.path).and_then(|mut connection| {
            let transaction = connection.transaction()?;
            let result = query(&Reader::new(&transaction));
            drop(transaction);
            connections.give_back(connection);
            result
        });
        self.noting_damage(result)
    }

    /// Runs `change` as one transaction, after those before it. Nothing is changed when it returns an error.
    ///
    /// # Errors
    /// Those of `change`; [`StoreError::ReadOnly`], [`StoreError::DiskFull`], after which reading goes on;
    /// [`StoreError::Closed`] after logout.
    pub fn write<T>(
        &self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let guard = self.connections.read().unwrap_or_else(PoisonError::into_inner);
        let writer = guard.as_ref().ok_or(StoreError::Closed)?.writer.as_ref().ok_or(StoreError::ReadOnly)?;
        let mut connection = lock(writer);
        let result =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from);
        let result = result.and_then(|transaction| {
            let writer = Writer::new(&transaction);
            let value = change(&writer)?;
            let revision = writer.revision_taken();
            transaction.commit()?;
            Ok((value, revision))
        });
        drop(connection);
        let (value, revision) = self.noting_damage(result)?;
        if let Some(revision) = revision {
            self.revision.send_replace(revision);
        }
        Ok(value)
    }

    /// Writes the file anew without the gaps that filling it from the newest day backwards leaves: for after a first sync.
    /// Readers go on meanwhile; other writes wait.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] where there is no room for a second copy; the store is as it was.
    pub fn compact(&self) -> Result<(), StoreError> {
        let guard = self.connections.read().unwrap_or_else(PoisonError::into_inner);
        let writer = guard.as_ref().ok_or(StoreError::Closed)?.writer.as_ref().ok_or(StoreError::ReadOnly)?;
        let connection = lock(writer);
        let result =
            connection.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)").map_err(StoreError::from);
        self.noting_damage(result)
    }

    /// How many bytes the files of the store have.
    #[must_use]
    pub fn size_on_disk(&self) -> u64 {
        file::size_of_all(&self.path)
    }

    /// A number that grows with every change that screens may show; the latest wins.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<i64> {
        self.revision.subscribe()
    }

    /// Whether a read or write has met [`StoreError::Corrupt`] since the store was opened or rebuilt.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        self.damaged.load(Ordering::Relaxed)
    }

    /// Sets the file aside and starts with an empty one, so that the next sync fetches everything. Waits for reads and
    /// writes under way.
    ///
    /// # Errors
    /// When the file cannot be moved or a new one not be made.
    pub fn rebuild(&self) -> Result<Opened, StoreError> {
        let mut guard = self.connections.write().unwrap_or_else(PoisonError::into_inner);
        match guard.as_ref() {
            None => return Err(StoreError::Closed),
            Some(open) if open.writer.is_none() => return Err(StoreError::ReadOnly),
            Some(_) => *guard = None,
        }
        let _lock = file::lock(&self.path);
        let aside = file::set_aside(&self.path)?;
        *guard = Some(Connections::writable(&self.path)?);
        self.damaged.store(false, Ordering::Relaxed);
        self.revision.send_modify(|revision| *revision += 1);
        Ok(Opened::Rebuilt { aside })
    }

    /// Logout: closes the store and deletes its files. Whoever still holds it gets [`StoreError::Closed`] from then on.
    ///
    /// # Errors
    /// When a file cannot be deleted; the store is closed nevertheless.
    pub fn delete(&self) -> Result<(), StoreError> {
        let mut guard = self.connections.write().unwrap_or_else(PoisonError::into_inner);
        *guard = None;
        file::delete_all(&self.path)
    }

    fn noting_damage<T>(&self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        if matches!(result, Err(StoreError::Corrupt(_))) {
            self.damaged.store(true, Ordering::Relaxed);
        }
        result
    }

    #[cfg(test)]
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Has the writer find the disk full once the file is to grow; SQLite answers a full disk and its own limit alike.
    #[cfg(test)]
    pub(crate) fn fill_disk(&self, full: bool) {
        let guard = self.connections.read().unwrap_or_else(PoisonError::into_inner);
        let writer = lock(guard.as_ref().and_then(|open| open.writer.as_ref()).expect("a writer"));
        let used: i64 = writer.pragma_query_value(None, "page_count", |row| row.get(0)).expect("a number");
        let most = if full { used } else { i64::from(u32::MAX) - 1 };
        writer.pragma_update_and_check(None, "max_page_count", most, |_| Ok(())).expect("a limit");
    }

    /// A second store on a copy of the file where nothing can be written, whoever runs the test.
    #[cfg(test)]
    pub(super) fn frozen(&self) -> (tempfile::TempDir, Self) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a copy of 100 % of it");
        let own = Connection::open(&self.path).expect("the file");
        own.execute("VACUUM INTO ?1", [path.to_string_lossy()]).expect("a copy");
        let connections = RwLock::new(Some(Connections::frozen(&path).expect("a copy")));
        let frozen =
            Self { path, connections, damaged: AtomicBool::new(false), revision: watch::Sender::new(0) };
        (folder, frozen)
    }
}

impl Connections {
    fn writable(path: &Path) -> Result<Self, StoreError> {
        let writer = Some(Mutex::new(connect::writer(path)?));
        Ok(Self { idle: Mutex::default(), open_reader: connect::reader, writer })
    }

    fn frozen(path: &Path) -> Result<Self, StoreError> {
        let first = connect::frozen_reader(path)?;
        Ok(Self { idle: Mutex::new(vec![first]), open_reader: connect::frozen_reader, writer: None })
    }

    fn take_reader(&self, path: &Path) -> Result<Connection, StoreError> {
        let idle = lock(&self.idle).pop();
        idle.map_or_else(|| (self.open_reader)(path), Ok)
    }

    fn give_back(&self, connection: Connection) {
        let mut idle = lock(&self.idle);
        if idle.len() < IDLE_READERS {
            idle.push(connection);
        }
    }
}

/// A panic elsewhere leaves nothing half done: its transaction was rolled back when it was dropped.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The file of an outbox.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, params_from_iter, types::Value};
use rusqlite_migration::{M, Migrations};

use super::OutboxError;
use crate::store::StoreError;

static STEPS: [M<'static>; 1] = [M::up(include_str!("migrations/01_items.sql"))];

/// How long a statement waits for another process.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the file, creates it when it is not there. A damaged one is set aside, and what can still be read of it is taken
/// over into a new one.
pub(super) fn open(path: &Path) -> Result<Connection, OutboxError> {
    match open_sound(path) {
        Err(OutboxError::File(StoreError::Corrupt(what))) => {
            tracing::error!(what, "the outbox is damaged");
            let aside = beside(path, ".damaged");
            fs::rename(path, &aside).map_err(OutboxError::Folder)?;
            drop(fs::remove_file(beside(path, "-journal")));
            let fresh = open_sound(path)?;
            let rescued = rescue(&aside, &fresh);
            tracing::warn!(rescued, "items were rescued from a damaged outbox");
            Ok(fresh)
        }
        result => result,
    }
}

/// Deletes an outbox and what lies beside it. Nothing there is no error.
pub(super) fn delete(path: &Path) -> Result<(), OutboxError> {
    for file in [path.to_owned(), beside(path, "-journal"), beside(path, ".damaged")] {
        match fs::remove_file(file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(OutboxError::Folder(error));
            }
            _ => {}
        }
    }
    Ok(())
}

fn open_sound(path: &Path) -> Result<Connection, OutboxError> {
    create_private(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    for (pragma, value) in [("secure_delete", "ON"), ("trusted_schema", "OFF"), ("synchronous", "FULL")] {
        connection.pragma_update(None, pragma, value)?;
    }
    let found: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if found != "ok" {
        return Err(StoreError::Corrupt("the outbox has broken pages").into());
    }
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > known {
        return Err(StoreError::NewerSchema { found: version, known }.into());
    }
    let migrated = Migrations::from_slice(&STEPS).to_latest(&mut connection);
    migrated.map_err(|error| StoreError::Statement(error.to_string()))?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    Ok(connection)
}

/// Copies the rows that can be read, table by table, until the damage; says how many.
fn rescue(damaged: &Path, fresh: &Connection) -> usize {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let Ok(old) = Connection::open_with_flags(damaged, flags) else { return 0 };
    ["item", "file", "shelf"].into_iter().map(|table| copy(&old, fresh, table).unwrap_or_default()).sum()
}

fn copy(old: &Connection, fresh: &Connection, table: &str) -> rusqlite::Result<usize> {
    let mut statement = old.prepare(&format!("SELECT * FROM {table}"))?;
    let columns: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let marks = vec!["?"; columns.len()].join(", ");
    let insert = format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({marks})", columns.join(", "));
    let mut rows = statement.query([])?;
    let mut copied = 0usize;
    // A page that cannot be read ends it; what came before is kept.
    while let Ok(Some(row)) = rows.next() {
        let values: Result<Vec<Value>, _> = (0..columns.len()).map(|column| row.get(column)).collect();
        if let Ok(values) = values {
            copied = copied.saturating_add(fresh.execute(&insert, params_from_iter(values)).unwrap_or(0));
        }
    }
    Ok(copied)
}

fn create_private(path: &Path) -> Result<(), OutboxError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(OutboxError::Folder(error)),
        _ => Ok(()),
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

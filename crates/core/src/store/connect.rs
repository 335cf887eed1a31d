//! Connections: one that writes, and read-only ones for screens.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::{StoreError, file, schema};

/// How long a statement waits for another process.
const PATIENCE: Duration = Duration::from_secs(5);
/// Files up to this size are checked throughout when opened; of a larger one, damage shows when a page is read.
const CHECKED_AT_OPEN: u64 = 4 * 1024 * 1024;

/// Opens the file for writing, creates it when it is not there, and brings it to the newest schema.
pub(super) fn writer(path: &Path) -> Result<Connection, StoreError> {
    file::create_private(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    schema::version(&connection)?;
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::Unreachable(format!("journal mode {mode} instead of WAL")));
    }
    for (pragma, value) in [("synchronous", "NORMAL"), ("secure_delete", "ON"), ("trusted_schema", "OFF")] {
        connection.pragma_update(None, pragma, value)?;
    }
    connection.pragma_update(None, "journal_size_limit", 1024 * 1024)?;
    if fs::metadata(path).is_ok_and(|file| file.len() <= CHECKED_AT_OPEN) {
        check(&connection)?;
    }
    schema::migrate(&mut connection)?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    Ok(connection)
}

/// Opens the file for reading beside a writer.
pub(super) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    finish_reader(Connection::open_with_flags(path, flags)?)
}

/// Opens the file for reading where nothing at all can be written, not even the files that readers share. What the last
/// session did not bring into the main file is not seen.
pub(super) fn frozen_reader(path: &Path) -> Result<Connection, StoreError> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = finish_reader(Connection::open_with_flags(frozen_uri(path), flags)?)?;
    match schema::version(&connection)? {
        schema::NEWEST => Ok(connection),
        _ => Err(StoreError::ReadOnly),
    }
}

fn finish_reader(connection: Connection) -> Result<Connection, StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "query_only", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    Ok(connection)
}

fn check(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Corrupt("the check at opening found broken pages")) }
}

fn frozen_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(byte)),
            other => {
                let _ = write!(uri, "%{other:02X}");
            }
        }
    }
    uri.push_str("?immutable=1");
    uri
}

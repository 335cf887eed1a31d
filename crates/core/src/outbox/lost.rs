use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::name::ENDING;
use super::{ItemKind, Name, OutboxError, connect, key};
use crate::secure_store::SecureStore;

/// What was not sent and cannot be opened any more, since this device has lost the key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LostWork {
    /// How many of each kind.
    pub kinds: BTreeMap<ItemKind, u32>,
}

impl LostWork {
    /// How many in all.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.kinds.values().sum()
    }
}

/// What is lost in all outboxes of a folder.
///
/// # Errors
/// When a file or the secure store cannot be read now.
pub fn lost_work(folder: &Path, secrets: &dyn SecureStore) -> Result<LostWork, OutboxError> {
    let mut lost = LostWork::default();
    for (path, name) in outboxes(folder)? {
        let connection = connect::open(&path)?;
        if key::known(secrets, &name.key()?)?.is_none() {
            mark(&connection)?;
        }
        let mut statement =
            connection.prepare("SELECT kind, count(*) FROM item WHERE state = 'lost' GROUP BY kind")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?)))?;
        for row in rows {
            let (kind, count) = row?;
            let kind = ItemKind::from_id(&kind).ok_or(OutboxError::Unreadable)?;
            let sum = lost.kinds.entry(kind).or_default();
            *sum = sum.saturating_add(count);
        }
    }
    Ok(lost)
}

/// Forgets what is lost, once the user has been told.
///
/// # Errors
/// When a file cannot be written.
pub fn forget_lost(folder: &Path) -> Result<(), OutboxError> {
    for (path, _) in outboxes(folder)? {
        connect::open(&path)?.execute("DELETE FROM item WHERE state = 'lost'", [])?;
    }
    Ok(())
}

/// Notes that nothing in an outbox can be opened; what was sent is only forgotten.
pub(super) fn mark(connection: &Connection) -> Result<(), OutboxError> {
    connection.execute_batch(
        "BEGIN IMMEDIATE;
         DELETE FROM item WHERE state = 'sent';
         DELETE FROM file;
         DELETE FROM shelf;
         UPDATE item SET state = 'lost', content = NULL, position = NULL, reason = NULL;
         COMMIT",
    )?;
    Ok(())
}

fn outboxes(folder: &Path) -> Result<Vec<(PathBuf, Name)>, OutboxError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(OutboxError::Folder)?,
    };
    let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let paths = paths.map_err(OutboxError::Folder)?.into_iter();
    let outboxes = paths.filter(|path| path.to_string_lossy().ends_with(ENDING));
    Ok(outboxes.filter_map(|path| Name::of_file(&path).map(|name| (path, name))).collect())
}

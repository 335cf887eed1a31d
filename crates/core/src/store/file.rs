//! Which files a user's data are in.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::StoreError;

/// The database file of a user. The name tells nobody who it is: it comes from a hash of `subject` (issuer and `sub` of
/// the id token).
pub(super) fn path_of(folder: &Path, subject: &str) -> PathBuf {
    let hash = Sha256::new().chain_update("kundeapp store 1\0").chain_update(subject).finalize();
    let number = hash.iter().take(16).fold(0u128, |number, byte| number << 8 | u128::from(*byte));
    folder.join(format!("{number:032x}.sqlite3"))
}

/// The folder for a user's papers, beside their database.
#[must_use]
pub fn papers_folder(folder: &Path, subject: &str) -> PathBuf {
    path_of(folder, subject).with_extension("papers")
}

/// Where a damaged file is moved to; a later one takes its place.
pub(super) fn aside_of(path: &Path) -> PathBuf {
    with_suffix(path, ".damaged")
}

/// Moves a damaged database aside together with its log, so that what can still be read of it can be rescued. Files of other
/// names stay where they are.
pub(super) fn set_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let aside = aside_of(path);
    remove(&with_suffix(&aside, "-shm"))?;
    remove(&with_suffix(&aside, "-wal"))?;
    fs::rename(path, &aside).map_err(|error| StoreError::of_io(&error))?;
    match fs::rename(with_suffix(path, "-wal"), with_suffix(&aside, "-wal")) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(StoreError::of_io(&error)),
        _ => {}
    }
    remove(&with_suffix(path, "-shm"))?;
    Ok(aside)
}

/// Creates the file for its owner alone, if it is not there; SQLite gives the files beside it the same rights.
pub(super) fn create_private(path: &Path) -> Result<(), StoreError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(StoreError::of_io(&error)),
        _ => Ok(()),
    }
}

/// Held while a file is opened, brought to the newest schema or set aside: another process that opens it waits for the end of
/// that, and never takes a half-made file for a damaged one. `None` where no lock can be made, as in a folder that is read-only.
pub(super) fn lock(path: &Path) -> Option<fs::File> {
    let lock = with_suffix(path, ".lock");
    create_private(&lock).ok()?;
    let file = fs::File::open(lock).ok()?;
    file.lock().ok()?;
    Some(file)
}

/// Deletes everything of a user, also a damaged file that was set aside. Nothing there is no error.
///
/// # Errors
/// When a file cannot be deleted.
pub fn delete_user(folder: &Path, subject: &str) -> Result<(), StoreError> {
    delete_all(&path_of(folder, subject))
}

pub(super) fn delete_all(path: &Path) -> Result<(), StoreError> {
    all_files(path).try_for_each(|file| remove(&file))
}

/// How many bytes they have together; one that is not there has none.
pub(super) fn size_of_all(path: &Path) -> u64 {
    all_files(path).filter_map(|file| Some(fs::metadata(file).ok()?.len())).sum()
}

/// The database and what lies beside it.
fn all_files(path: &Path) -> impl Iterator<Item = PathBuf> {
    let beside = ["-wal", "-shm", "-journal", ".damaged", ".damaged-wal", ".damaged-shm", ".lock"]
        .map(|suffix| with_suffix(path, suffix));
    std::iter::once(path.to_owned()).chain(beside)
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::of_io(&error)),
        _ => Ok(()),
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Secret, SecureStore, SecureStoreError, StoreKey};

/// Secrets as files that only their owner can read, one a secret, each replaced as a whole.
///
/// For desktop and command line, where no keychain can be counted on.
#[derive(Debug)]
pub struct FileSecureStore {
    folder: PathBuf,
}

/// Tells temporary files of one process apart.
static NEXT_TEMPORARY: AtomicU64 = AtomicU64::new(0);

impl FileSecureStore {
    /// Opens the store in `folder`, which is made when it is missing and closed to others when it is not.
    ///
    /// # Errors
    /// When the folder cannot be made or closed to others.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, SecureStoreError> {
        let folder = folder.into();
        fs::create_dir_all(&folder).map_err(failed("make the folder for"))?;
        close_to_others(&folder).map_err(failed("close the folder of"))?;
        Ok(Self { folder })
    }

    /// A file beside the secrets that processes lock while they renew the session.
    #[must_use]
    pub fn lock_file(&self) -> PathBuf {
        self.folder.join("session.lock")
    }

    fn path(&self, key: &StoreKey) -> PathBuf {
        self.folder.join(key.as_str()).with_extension("secret")
    }

    /// Files that a crash left behind while `key` was written.
    fn leftovers(&self, key: &StoreKey) -> io::Result<Vec<PathBuf>> {
        let prefix = format!("{key}.");
        let is_leftover = |path: &PathBuf| {
            let name = path.file_name().and_then(OsStr::to_str);
            name.is_some_and(|name| name.starts_with(&prefix)) && path.extension() == Some(OsStr::new("tmp"))
        };
        let paths = fs::read_dir(&self.folder)?.map(|entry| entry.map(|entry| entry.path()));
        let paths = paths.collect::<Result<Vec<_>, _>>()?;
        Ok(paths.into_iter().filter(is_leftover).collect())
    }
}

impl SecureStore for FileSecureStore {
    fn get(&self, key: &StoreKey) -> Result<Option<Secret>, SecureStoreError> {
        match fs::read(self.path(key)) {
            // What is no text was not written here; whoever reads it finds that it makes no sense.
            Ok(bytes) => Ok(Some(Secret::new(String::from_utf8_lossy(&bytes)))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("read")(error)),
        }
    }

    fn set(&self, key: &StoreKey, secret: &Secret) -> Result<(), SecureStoreError> {
        let number = NEXT_TEMPORARY.fetch_add(1, Ordering::Relaxed);
        let temporary = self.folder.join(format!("{key}.{}-{number}.tmp", std::process::id()));
        let replaced = write_new(&temporary, secret).and_then(|()| fs::rename(&temporary, self.path(key)));
        if let Err(error) = replaced {
            // The error that matters is the first one; a leftover goes with the next `delete`.
            drop(fs::remove_file(&temporary));
            return Err(failed("write")(error));
        }
        sync_folder(&self.folder).map_err(failed("write"))
    }

    fn delete(&self, key: &StoreKey) -> Result<(), SecureStoreError> {
        let mut files = self.leftovers(key).map_err(failed("delete"))?;
        files.push(self.path(key));
        for file in files {
            match fs::remove_file(file) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed("delete")(error)),
                _ => {}
            }
        }
        sync_folder(&self.folder).map_err(failed("delete"))
    }
}

fn failed(action: &'static str) -> impl Fn(io::Error) -> SecureStoreError {
    move |source| SecureStoreError::File { action, source }
}

fn write_new(path: &Path, secret: &Secret) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(secret.expose().as_bytes())?;
    file.sync_all()
}

/// On unix a rename lasts once its folder is synced; elsewhere folders cannot be opened as files.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(unix)]
fn close_to_others(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn close_to_others(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store() -> (tempfile::TempDir, FileSecureStore) {
        let folder = tempfile::tempdir().unwrap();
        let store = FileSecureStore::open(folder.path().join("secrets")).unwrap();
        (folder, store)
    }

    #[test]
    fn a_secret_is_kept_replaced_and_removed() {
        let (_folder, store) = store();
        let key = StoreKey::session();
        assert_eq!(store.get(&key).unwrap(), None);
        for text in ["first", "second, and longer", "3"] {
            store.set(&key, &Secret::new(text)).unwrap();
            assert_eq!(store.get(&key).unwrap(), Some(Secret::new(text)));
        }
        store.delete(&key).unwrap();
        store.delete(&key).unwrap();
        assert_eq!(store.get(&key).unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_the_folder_or_the_files() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, store) = store();
        store.set(&StoreKey::session(), &Secret::new("x")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder.path().join("secrets")), 0o700);
        assert_eq!(mode(&store.path(&StoreKey::session())), 0o600);
    }

    #[test]
    fn what_a_crash_left_behind_goes_when_the_secret_goes() {
        let (_folder, store) = store();
        let leftover = store.folder.join("session.1-7.tmp");
        let other = store.folder.join("session-2.1-7.tmp");
        fs::write(&leftover, "half a tok").unwrap();
        fs::write(&other, "").unwrap();
        fs::write(store.lock_file(), "").unwrap();
        store.delete(&StoreKey::session()).unwrap();
        assert!(!leftover.exists());
        assert!(other.exists());
        assert!(store.lock_file().exists(), "another process may hold it");
    }

    #[test]
    fn no_temporary_file_stays_after_a_write() {
        let (_folder, store) = store();
        store.set(&StoreKey::session(), &Secret::new("x")).unwrap();
        assert_eq!(fs::read_dir(&store.folder).unwrap().count(), 1);
    }
}

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::OutboxError;
use crate::secure_store::StoreKey;

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

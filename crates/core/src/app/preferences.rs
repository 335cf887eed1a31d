use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::lock::ChosenLock;
use crate::api::wire::{Gsrn, words};
use crate::auth::UserId;
use crate::company::AreaId;
use crate::i18n::Language;

/// What the user has chosen, kept in a file from one start to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Preferences {
    /// Of the texts; stays after logout.
    pub language: Option<Language>,
    /// Where to look before anybody signs in; stays after logout.
    pub area: Option<AreaId>,
    /// Goes at logout.
    pub chosen: Option<ChosenPoint>,
    /// Goes at logout.
    pub lock: Option<ChosenLock>,
}

/// The metering point that screens show, and whose choice it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ChosenPoint {
    pub user: UserId,
    #[serde(with = "words")]
    pub point: Gsrn,
}

impl Preferences {
    /// What was kept in `home`; nothing chosen when there is no file, or one that cannot be understood.
    pub fn read(home: &Path) -> io::Result<Self> {
        match fs::read_to_string(path(home)) {
            Ok(text) => Ok(serde_json::from_str(&text).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Keeps them: after a crash the old file or the new one is there, whole.
    pub fn write(&self, home: &Path) -> io::Result<()> {
        let new = path(home).with_extension("new");
        let text = serde_json::to_string_pretty(self)?;
        let mut file = private(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(new, path(home))
    }
}

fn path(home: &Path) -> PathBuf {
    home.join("preferences.json")
}

/// A file that only its owner can read: which metering point somebody has is theirs.
fn private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::id;

    #[test]
    fn choices_come_back_and_a_broken_file_is_no_choice() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(Preferences::read(home.path()).unwrap(), Preferences::default());
        let chosen = Some(ChosenPoint { user: UserId::new("c-1"), point: id(3) });
        let preferences =
            Preferences { language: Some(Language::En), area: Some(AreaId::new("ski")), chosen, lock: None };
        preferences.write(home.path()).unwrap();
        assert_eq!(Preferences::read(home.path()).unwrap(), preferences);
        fs::write(path(home.path()), "{\"language\":").unwrap();
        assert_eq!(Preferences::read(home.path()).unwrap(), Preferences::default());
    }
}

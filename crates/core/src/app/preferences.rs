use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::lock::ChosenLock;
use super::private_file;
use crate::api::wire::{Gsrn, words};
use crate::auth::UserId;
use crate::company::AreaId;
use crate::i18n::Language;
use crate::screens::MainTab;
use crate::screens::settings::{NotificationKind, Theme};

/// What the user has chosen, kept in a file from one start to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Preferences {
    /// Of the texts; stays after logout.
    pub language: Option<Language>,
    /// Where to look before anybody signs in; stays after logout.
    pub area: Option<AreaId>,
    /// Light or dark; stays after logout.
    pub theme: Theme,
    /// The tab that the app opens on; stays after logout.
    pub start_tab: MainTab,
    /// Goes at logout.
    pub chosen: Option<ChosenPoint>,
    /// Goes at logout.
    pub lock: Option<ChosenLock>,
    /// Goes at logout.
    pub of_user: Option<UserChoices>,
}

/// What one user has chosen under Innstillinger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct UserChoices {
    pub user: UserId,
    /// The point that the app opens on; `None` for the last one chosen.
    #[serde(default)]
    pub default_point: Option<ChosenPoint>,
    #[serde(default)]
    pub notifications: BTreeSet<NotificationKind>,
}

/// The metering point that screens show, and whose choice it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ChosenPoint {
    pub user: UserId,
    #[serde(with = "words")]
    pub point: Gsrn,
}

impl UserChoices {
    /// Nothing chosen yet.
    pub const fn of(user: UserId) -> Self {
        Self { user, default_point: None, notifications: BTreeSet::new() }
    }

    /// The point that the app opens on.
    pub fn default_point(&self) -> Option<Gsrn> {
        self.default_point.as_ref().map(|chosen| chosen.point)
    }
}

impl Preferences {
    /// As the app starts with them: on the default point, where there is one.
    pub fn at_start(self) -> Self {
        let default = self.of_user.as_ref().and_then(|own| own.default_point.clone());
        Self { chosen: default.or(self.chosen), ..self }
    }

    /// Takes away what a user has chosen.
    pub fn forget_user(&mut self) {
        self.chosen = None;
        self.lock = None;
        self.of_user = None;
    }

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
        let text = serde_json::to_string_pretty(self)?;
        // Which metering point somebody has is theirs.
        private_file::write(&path(home), text.as_bytes())
    }
}

fn path(home: &Path) -> PathBuf {
    home.join("preferences.json")
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
        let of_user = UserChoices {
            default_point: Some(ChosenPoint { user: UserId::new("c-1"), point: id(4) }),
            notifications: [NotificationKind::Outage].into(),
            ..UserChoices::of(UserId::new("c-1"))
        };
        let preferences = Preferences {
            language: Some(Language::En),
            area: Some(AreaId::new("ski")),
            theme: Theme::Dark,
            start_tab: MainTab::Spot,
            chosen,
            lock: None,
            of_user: Some(of_user),
        };
        preferences.write(home.path()).unwrap();
        assert_eq!(Preferences::read(home.path()).unwrap(), preferences);
        let start = preferences.at_start();
        assert_eq!(start.chosen.unwrap().point, id(4), "the default point comes before the last one");
        fs::write(path(home.path()), "{\"language\":\"en\"}").unwrap();
        let older = Preferences::read(home.path()).unwrap();
        assert_eq!((older.language, older.theme, older.of_user), (Some(Language::En), Theme::System, None));
        fs::write(path(home.path()), "{\"language\":").unwrap();
        assert_eq!(Preferences::read(home.path()).unwrap(), Preferences::default());
    }
}

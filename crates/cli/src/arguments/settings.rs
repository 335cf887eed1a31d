use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use kundeapp_core::screens::MainTab;
use kundeapp_core::screens::settings::{NotificationKind, Theme};
use nettleie::identifiers::Gsrn;

use super::{ExportFormat, HomeArguments, LanguageChoice};

/// Arguments of `settings`.
#[derive(Debug, Args)]
pub struct SettingsArguments {
    /// What to do; the settings are listed when left out.
    #[command(subcommand)]
    pub change: Option<Change>,
    /// Whose settings.
    #[command(flatten)]
    pub home: HomeArguments,
}

/// What can be changed.
#[derive(Clone, Debug, Subcommand)]
pub enum Change {
    /// The language of the screens
    Language {
        /// Which
        language: LanguageChoice,
    },
    /// Light or dark
    Theme {
        /// Which
        #[arg(value_parser = theme)]
        theme: Theme,
    },
    /// The tab that the app opens on
    StartTab {
        /// Which
        #[arg(value_parser = tab)]
        tab: MainTab,
    },
    /// The metering point that the app opens on; without an id the last one chosen
    DefaultPoint {
        /// Which
        point: Option<Gsrn>,
    },
    /// What to be told of
    Notify {
        /// Of what
        #[arg(value_parser = notification)]
        kind: NotificationKind,
        /// Whether
        switch: Switch,
    },
    /// Whether the app asks for the device's fingerprint, face or code
    AppLock {
        /// Whether
        switch: Switch,
    },
    /// Delete what was fetched and fetch it anew
    FetchAnew,
    /// Write own metering values into a folder, one file a metering point
    Export {
        /// Folder; made when it is missing
        folder: PathBuf,
        /// Of the files
        #[arg(long, value_enum, default_value_t = ExportFormat::Csv)]
        format: ExportFormat,
    },
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    /// Yes.
    On,
    /// No.
    Off,
}

fn theme(word: &str) -> Result<Theme, String> {
    one_of(word, Theme::ALL, Theme::id)
}

fn tab(word: &str) -> Result<MainTab, String> {
    one_of(word, MainTab::ALL, MainTab::id)
}

fn notification(word: &str) -> Result<NotificationKind, String> {
    one_of(word, NotificationKind::ALL, NotificationKind::id)
}

fn one_of<T: Copy, const N: usize>(word: &str, all: [T; N], id: fn(T) -> &'static str) -> Result<T, String> {
    let found = all.into_iter().find(|one| id(*one) == word);
    found.ok_or_else(|| format!("it is none of {}", all.map(id).join(", ")))
}

use std::path::PathBuf;

use kundeapp_core::api::wire::Gsrn;
use kundeapp_core::app::{App, ExportForm};
use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;
use kundeapp_core::screens::settings::{
    AboutState, Choice, ChoiceGroup, DataState, DefaultPoint, LicenceRow, LicencesState, LockSwitch,
    NotificationKind, NotificationSwitch, NotificationsState, Settings, SettingsState, Theme,
};
use kundeapp_core::screens::{Figure, Frame, MainTab, PointHeader};

use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// Innstillinger; those of the app alone while nobody is signed in.
    SettingsScreen, SettingsListener, SettingsShown: Settings => SettingsState
}

impl SettingsScreen {
    async fn choose<T: Send + 'static>(
        &self,
        choice: impl FnOnce(&App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppFailure> {
        let app = self.shown.app().clone();
        self.shown.turn(move |_| choice(&app)).await
    }
}

/// A choice holds from the next state on, of every screen, and after a restart.
#[uniffi::export]
impl SettingsScreen {
    /// Speaks another language.
    pub async fn choose_language(&self, language: Language) -> Result<(), AppFailure> {
        self.choose(move |app| app.set_language(language)).await
    }

    /// Light or dark.
    pub async fn choose_theme(&self, theme: Theme) -> Result<(), AppFailure> {
        self.choose(move |app| app.set_theme(theme)).await
    }

    /// The tab that the app opens on.
    pub async fn choose_start_tab(&self, tab: MainTab) -> Result<(), AppFailure> {
        self.choose(move |app| app.set_start_tab(tab)).await
    }

    /// The point that the app opens on; none for the last one chosen.
    pub async fn choose_default_point(&self, point: Option<Gsrn>) -> Result<(), AppFailure> {
        self.choose(move |app| app.set_default_point(point)).await
    }

    /// Whether to be told of something.
    pub async fn set_notification(&self, kind: NotificationKind, on: bool) -> Result<(), AppFailure> {
        self.choose(move |app| app.set_notification(kind, on)).await
    }

    /// Whether the app locks itself.
    pub async fn set_app_lock(&self, on: bool) -> Result<(), AppFailure> {
        self.choose(move |app| app.set_app_lock(on)).await
    }

    /// Removes everything that was fetched and fetches it anew; what the customer wrote stays.
    pub async fn fetch_anew(&self) -> Result<(), AppFailure> {
        let app = self.shown.app().clone();
        self.shown.ask(async move { app.fetch_anew().await.map(drop) }).await
    }

    /// Writes the customer's metering values into a folder, and gives the files.
    pub async fn export_values(&self, folder: String, form: ExportForm) -> Result<Vec<String>, AppFailure> {
        let app = self.shown.app().clone();
        let files = self.shown.read(move |_| app.export(&PathBuf::from(folder), form)).await?;
        Ok(files.iter().map(|file| file.to_string_lossy().into_owned()).collect())
    }

    /// The libraries that the app is built of.
    pub async fn licences(&self) -> Result<LicencesState, AppFailure> {
        self.shown.read(|screen| screen.licences().map_err(AppError::local_data)).await
    }
}

/// How values are written out.
#[uniffi::remote(Enum)]
pub enum ExportForm {
    Csv,
    Json,
}

/// What Innstillinger shows.
#[uniffi::remote(Record)]
pub struct SettingsState {
    pub frame: Frame,
    pub language: LanguageChoices,
    pub theme: ThemeChoices,
    pub start_tab: TabChoices,
    pub area: Option<Figure>,
    pub default_point: Option<DefaultPoint>,
    pub notifications: Option<NotificationsState>,
    pub app_lock: Option<LockSwitch>,
    pub data: Option<DataState>,
    pub about: AboutState,
    pub log_out: Option<String>,
}

type LanguageChoices = ChoiceGroup<Language>;
type LanguageChoice = Choice<Language>;
type ThemeChoices = ChoiceGroup<Theme>;
type ThemeChoice = Choice<Theme>;
type TabChoices = ChoiceGroup<MainTab>;
type TabChoice = Choice<MainTab>;

/// The languages to choose from.
#[uniffi::remote(Record)]
pub struct LanguageChoices {
    pub title: String,
    pub choices: Vec<LanguageChoice>,
}

/// One language.
#[uniffi::remote(Record)]
pub struct LanguageChoice {
    pub id: Language,
    pub label: String,
    pub chosen: bool,
}

/// The looks to choose from.
#[uniffi::remote(Record)]
pub struct ThemeChoices {
    pub title: String,
    pub choices: Vec<ThemeChoice>,
}

/// One look.
#[uniffi::remote(Record)]
pub struct ThemeChoice {
    pub id: Theme,
    pub label: String,
    pub chosen: bool,
}

/// The tabs to open on.
#[uniffi::remote(Record)]
pub struct TabChoices {
    pub title: String,
    pub choices: Vec<TabChoice>,
}

/// One tab.
#[uniffi::remote(Record)]
pub struct TabChoice {
    pub id: MainTab,
    pub label: String,
    pub chosen: bool,
}

/// Light or dark.
#[uniffi::remote(Enum)]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// The point that the app opens on.
#[uniffi::remote(Record)]
pub struct DefaultPoint {
    pub title: String,
    pub use_last: String,
    pub value: String,
    pub point: Option<PointHeader>,
}

/// What the customer wants to be told of.
#[uniffi::remote(Record)]
pub struct NotificationsState {
    pub title: String,
    pub switches: Vec<NotificationSwitch>,
    pub note: String,
}

/// One switch.
#[uniffi::remote(Record)]
pub struct NotificationSwitch {
    pub kind: NotificationKind,
    pub label: String,
    pub on: bool,
}

/// What the customer may want to be told of.
#[uniffi::remote(Enum)]
pub enum NotificationKind {
    Outage,
    PlannedWork,
    NewInvoice,
    TierChange,
    TomorrowPrice,
}

/// The switch of the lock.
#[uniffi::remote(Record)]
pub struct LockSwitch {
    pub label: String,
    pub on: bool,
}

/// What is kept on this device.
#[uniffi::remote(Record)]
pub struct DataState {
    pub title: String,
    pub size: Figure,
    pub bytes: u64,
    pub delete: String,
    pub delete_text: String,
    pub export: String,
    pub export_text: String,
}

/// About the app.
#[uniffi::remote(Record)]
pub struct AboutState {
    pub title: String,
    pub fields: Vec<Figure>,
    pub licences: String,
}

/// What Lisenser shows.
#[uniffi::remote(Record)]
pub struct LicencesState {
    pub frame: Frame,
    pub lead: String,
    pub licences: Vec<LicenceRow>,
}

/// A library.
#[uniffi::remote(Record)]
pub struct LicenceRow {
    pub name: String,
    pub version: String,
    pub licence: String,
}

use serde::Serialize;

use super::{NotificationKind, Theme};
use crate::i18n::Language;
use crate::screens::{Figure, Frame, MainTab, PointHeader};

/// What Innstillinger shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SettingsState {
    /// What is around it.
    pub frame: Frame,
    /// Språk.
    pub language: ChoiceGroup<Language>,
    /// Utseende.
    pub theme: ChoiceGroup<Theme>,
    /// Startfane.
    pub start_tab: ChoiceGroup<MainTab>,
    /// `Ditt strømnett: Askøy`; `None` before an area is chosen.
    pub area: Option<Figure>,
    /// Målepunkt ved start; `None` while nobody is signed in.
    pub default_point: Option<DefaultPoint>,
    /// Varsler; `None` while nobody is signed in.
    pub notifications: Option<NotificationsState>,
    /// Whether the app locks itself; `None` while nobody is signed in.
    pub app_lock: Option<LockSwitch>,
    /// Data på denne enheten; `None` while nobody is signed in.
    pub data: Option<DataState>,
    /// Om appen.
    pub about: AboutState,
    /// `Logg ut`; `None` while nobody is signed in.
    pub log_out: Option<String>,
}

/// Something of which one is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChoiceGroup<T> {
    /// Its name.
    pub title: String,
    /// What there is to choose from.
    pub choices: Vec<Choice<T>>,
}

/// One of a [`ChoiceGroup`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice<T> {
    /// What is chosen with it.
    pub id: T,
    /// Its name.
    pub label: String,
    /// It is the one chosen.
    pub chosen: bool,
}

/// The point that the app opens on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DefaultPoint {
    /// `Målepunkt ved start`.
    pub title: String,
    /// `Det sist valgte`: the choice that is no point in particular.
    pub use_last: String,
    /// The point's name, or `Det sist valgte`.
    pub value: String,
    /// The point; `None` for the last one chosen.
    pub point: Option<PointHeader>,
}

/// What the user wants to be told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotificationsState {
    /// `Varsler`.
    pub title: String,
    /// One a kind.
    pub switches: Vec<NotificationSwitch>,
    /// That the choices are kept, and nothing is sent yet.
    pub note: String,
}

/// One switch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotificationSwitch {
    /// What it is about.
    pub kind: NotificationKind,
    /// Its name.
    pub label: String,
    /// It is on.
    pub on: bool,
}

/// Whether the app asks for the device's fingerprint, face or code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LockSwitch {
    /// What it does.
    pub label: String,
    /// It is on.
    pub on: bool,
}

/// The user's data on this phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DataState {
    /// `Data på denne enheten`.
    pub title: String,
    /// How much it is.
    pub size: Figure,
    /// The same in bytes.
    pub bytes: u64,
    /// `Slett og hent på nytt`.
    pub delete: String,
    /// What that does, and what it leaves.
    pub delete_text: String,
    /// `Eksporter mine data`.
    pub export: String,
    /// What comes out of that.
    pub export_text: String,
}

/// What the app is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AboutState {
    /// `Om appen`.
    pub title: String,
    /// Grid company and version.
    pub fields: Vec<Figure>,
    /// `Lisenser`: opens [`LicencesState`].
    pub licences: String,
}

/// What the app is made of that others have written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LicencesState {
    /// What is around it.
    pub frame: Frame,
    /// Thanks, and how many they are.
    pub lead: String,
    /// In the order of the alphabet.
    pub licences: Vec<LicenceRow>,
}

/// One library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LicenceRow {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as SPDX writes it: `MIT OR Apache-2.0`.
    pub licence: String,
}

use rust_decimal::Decimal;

use super::{
    AboutState, Choice, ChoiceGroup, Choices, DataState, DefaultPoint, LicencesState, LockSwitch,
    NotificationKind, NotificationSwitch, NotificationsState, SettingsState, Theme, licences,
};
use crate::format::NO_BREAK_SPACE;
use crate::i18n::Language;
use crate::screens::desk::Desk;
use crate::screens::{Figure, MainTab, PointHeader};
use crate::store::StoreError;

const VERSION: &str = env!("CARGO_PKG_VERSION");
const BYTES_IN_A_MEGABYTE: u64 = 1_000_000;

/// The screen Innstillinger.
#[derive(Clone)]
pub struct Settings {
    desk: Desk,
    company: String,
    choices: Choices,
}

impl Settings {
    /// The settings as they stand.
    #[must_use]
    pub const fn new(desk: Desk, company: String, choices: Choices) -> Self {
        Self { desk, company, choices }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<SettingsState, StoreError> {
        let (frame, default) = self.desk.store.read(|reader| {
            let frame = self.desk.frame(reader, "settings-title", None)?;
            Ok((frame, Desk::point(reader, self.choices.default_point)?))
        })?;
        let texts = self.desk.texts;
        let signed_in = self.choices.data_bytes.is_some();
        let point = default.map(|point| PointHeader::of(&point, texts));
        let area = self.choices.area.clone();
        Ok(SettingsState {
            frame,
            language: self.language(),
            theme: self.theme(),
            start_tab: self.start_tab(),
            area: area.map(|area| Figure::plain(texts.text("login-area-title"), area)),
            default_point: signed_in.then(|| DefaultPoint {
                title: texts.text("settings-default-point"),
                use_last: texts.text("settings-default-point-last"),
                value: point.as_ref().map_or_else(
                    || texts.text("settings-default-point-last"),
                    |point| format!("{}, {}", point.name, point.address),
                ),
                point,
            }),
            notifications: signed_in.then(|| self.notifications()),
            app_lock: self
                .choices
                .app_lock
                .map(|on| LockSwitch { label: texts.text("settings-app-lock"), on }),
            data: self.choices.data_bytes.map(|bytes| self.data(bytes)),
            about: self.about(),
            log_out: signed_in.then(|| texts.text("menu-log-out")),
        })
    }

    /// The libraries that the app is built of.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn licences(&self) -> Result<LicencesState, StoreError> {
        let licences = licences::rows();
        let count = u32::try_from(licences.len()).unwrap_or(u32::MAX);
        Ok(LicencesState {
            frame: self.desk.store.read(|reader| self.desk.frame(reader, "settings-licences", None))?,
            lead: self.desk.texts.text_with("settings-licences-lead", [("count", count.into())]),
            licences,
        })
    }

    fn language(&self) -> ChoiceGroup<Language> {
        let present = self.desk.language();
        let choices = Language::ALL.map(|language| Choice {
            id: language,
            label: match language {
                // Each in its own language, for whoever has the wrong one.
                Language::Nb => "Norsk bokmål".to_owned(),
                Language::En => "English".to_owned(),
            },
            chosen: language == present,
        });
        self.group("settings-language", choices.into())
    }

    fn theme(&self) -> ChoiceGroup<Theme> {
        let choices = Theme::ALL.map(|theme| Choice {
            id: theme,
            label: self.desk.texts.text(theme.name()),
            chosen: theme == self.choices.theme,
        });
        self.group("settings-theme", choices.into())
    }

    fn start_tab(&self) -> ChoiceGroup<MainTab> {
        let choices = MainTab::ALL.map(|tab| Choice {
            id: tab,
            label: self.desk.tab_title(tab),
            chosen: tab == self.choices.start_tab,
        });
        self.group("settings-start-tab", choices.into())
    }

    fn group<T>(&self, title: &str, choices: Vec<Choice<T>>) -> ChoiceGroup<T> {
        ChoiceGroup { title: self.desk.texts.text(title), choices }
    }

    fn notifications(&self) -> NotificationsState {
        let texts = self.desk.texts;
        let switches = NotificationKind::ALL.map(|kind| NotificationSwitch {
            kind,
            label: texts.text(kind.name()),
            on: self.choices.notifications.contains(&kind),
        });
        NotificationsState {
            title: texts.text("settings-notifications"),
            switches: switches.into(),
            note: texts.text("settings-notifications-note"),
        }
    }

    fn data(&self, bytes: u64) -> DataState {
        let texts = self.desk.texts;
        let megabytes = Decimal::from(bytes).checked_div(BYTES_IN_A_MEGABYTE.into()).unwrap_or_default();
        let size = format!("{}{NO_BREAK_SPACE}MB", self.desk.format.number(megabytes, 1));
        DataState {
            title: texts.text("settings-data"),
            size: Figure::plain(texts.text("settings-data-size"), size),
            bytes,
            delete: texts.text("settings-data-delete"),
            delete_text: texts.text("settings-data-delete-text"),
            export: texts.text("settings-data-export"),
            export_text: texts.text("settings-data-export-text"),
        }
    }

    fn about(&self) -> AboutState {
        let texts = self.desk.texts;
        AboutState {
            title: texts.text("settings-about"),
            fields: vec![
                Figure::plain(texts.text("settings-company"), self.company.clone()),
                Figure::plain(texts.text("settings-version"), VERSION.to_owned()),
            ],
            licences: texts.text("settings-licences"),
        }
    }
}

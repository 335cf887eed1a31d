//! The words that are the same around every screen: a shell has none of its own.

use serde::Serialize;

use super::MainTab;
use super::settings::Theme;
use crate::i18n::{Language, Texts};

/// What is around all screens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShellState {
    /// The language of every text.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// The tab to open on.
    pub start_tab: MainTab,
    /// Who is there.
    pub presence: Presence,
    /// Whether to ask for the device's fingerprint, face or code before anything is shown.
    pub locks: bool,
    /// Tabs and buttons.
    pub words: ShellWords,
}

/// Who is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Nobody: what is open to all can be read.
    Nobody,
    /// A customer is signed in.
    SignedIn,
    /// A customer whose session has ended: what is here can be read, and a login goes on from there.
    Ended,
}

/// Tabs and buttons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShellWords {
    /// Oversikt, Aktuelt, Drift, Spotpris, Kundeservice.
    pub tabs: Vec<TabName>,
    /// Shows a chart's values as rows.
    pub table: String,
    /// Shows the chart again.
    pub chart: String,
    /// Steps back.
    pub previous_period: String,
    /// Steps forward.
    pub next_period: String,
    /// Fetches what is new.
    pub refresh: String,
    /// After something that failed.
    pub retry: String,
    /// Opens the switcher.
    pub switch_point: String,
    /// The field over a long list.
    pub search: String,
    /// Leaves a page.
    pub close: String,
    /// Read aloud in the place of what is on its way.
    pub loading: String,
    /// Heading of the figures of a period.
    pub details: String,
    /// Opens the login.
    pub log_in: String,
    /// Ends the session.
    pub log_out: String,
    /// Asks before a logout.
    pub log_out_title: String,
    /// What a logout does.
    pub log_out_text: String,
    /// Leaves something undone.
    pub cancel: String,
    /// Opens the list of areas again.
    pub change_area: String,
    /// In the place of a list where nothing was found.
    pub no_hits: String,
    /// Heading of the lock.
    pub locked_title: String,
    /// What to do about it.
    pub locked_text: String,
    /// Asks for fingerprint, face or code.
    pub unlock: String,
    /// Chooses a picture to send.
    pub add_picture: String,
    /// Takes a picture to send, with the camera.
    pub take_picture: String,
    /// Chooses a file to send.
    pub add_file: String,
    /// Takes something away: read aloud before its name.
    pub remove: String,
    /// Forgets what was written.
    pub discard: String,
    /// No program shows the paper.
    pub no_viewer: String,
    /// Opens the calendar.
    pub choose_date: String,
    /// Takes what was chosen.
    pub done: String,
    /// Puts a bill's KID where other apps can paste it from.
    pub copy_kid: String,
    /// Read aloud once it is there.
    pub copied: String,
    /// In the place of a page of something that is not there any more.
    pub gone: String,
    /// Leaves a page for the one before.
    pub back: String,
    /// Opens the rest of a text.
    pub read_more: String,
    /// Opens what is folded.
    pub expand: String,
    /// Folds it again.
    pub collapse: String,
    /// Looks for fewer cheap hours.
    pub fewer_hours: String,
    /// Looks for more cheap hours.
    pub more_hours: String,
    /// Meld farlig forhold.
    pub report_hazard: String,
    /// Heading where the app could not be opened; why stands in the failure.
    pub not_opened: String,
}

/// One of the tabs at the bottom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TabName {
    /// Chooses icon and screen.
    pub kind: MainTab,
    /// Its word.
    pub label: String,
}

impl ShellWords {
    /// The words in a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let texts = Texts::new(language);
        let tab = |kind: MainTab| TabName { kind, label: texts.text(kind.name()) };
        Self {
            tabs: MainTab::ALL.map(tab).into(),
            table: texts.text("shell-table"),
            chart: texts.text("shell-chart"),
            previous_period: texts.text("shell-previous-period"),
            next_period: texts.text("shell-next-period"),
            refresh: texts.text("shell-refresh"),
            retry: texts.text("shell-retry"),
            switch_point: texts.text("shell-switch-point"),
            search: texts.text("shell-search"),
            close: texts.text("shell-close"),
            loading: texts.text("shell-loading"),
            details: texts.text("shell-details"),
            log_in: texts.text("shell-log-in"),
            log_out: texts.text("menu-log-out"),
            log_out_title: texts.text("shell-log-out-title"),
            log_out_text: texts.text("shell-log-out-text"),
            cancel: texts.text("shell-cancel"),
            change_area: texts.text("shell-change-area"),
            no_hits: texts.text("shell-no-hits"),
            locked_title: texts.text("shell-locked-title"),
            locked_text: texts.text("shell-locked-text"),
            unlock: texts.text("shell-unlock"),
            add_picture: texts.text("shell-add-picture"),
            take_picture: texts.text("shell-take-picture"),
            add_file: texts.text("shell-add-file"),
            remove: texts.text("shell-remove"),
            discard: texts.text("shell-discard"),
            no_viewer: texts.text("shell-no-viewer"),
            choose_date: texts.text("shell-choose-date"),
            done: texts.text("shell-done"),
            copy_kid: texts.text("shell-copy-kid"),
            copied: texts.text("shell-copied"),
            gone: texts.text("error-not-found"),
            back: texts.text("shell-back"),
            read_more: texts.text("shell-read-more"),
            expand: texts.text("shell-expand"),
            collapse: texts.text("shell-collapse"),
            fewer_hours: texts.text("shell-fewer-hours"),
            more_hours: texts.text("shell-more-hours"),
            report_hazard: texts.text("hazard-title"),
            not_opened: texts.text("shell-not-opened"),
        }
    }
}

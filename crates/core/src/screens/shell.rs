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
        }
    }
}

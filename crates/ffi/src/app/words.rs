use kundeapp_core::i18n::Language;
use kundeapp_core::screens::MainTab;
use kundeapp_core::screens::shell::{ShellWords, TabName};

use super::Kundeapp;

/// The words that are the same around every screen.
#[uniffi::remote(Record)]
pub struct ShellWords {
    pub tabs: Vec<TabName>,
    pub table: String,
    pub chart: String,
    pub previous_period: String,
    pub next_period: String,
    pub refresh: String,
    pub retry: String,
    pub switch_point: String,
    pub search: String,
    pub close: String,
    pub loading: String,
    pub details: String,
    pub log_in: String,
    pub log_out: String,
    pub log_out_title: String,
    pub log_out_text: String,
    pub cancel: String,
    pub change_area: String,
    pub no_hits: String,
    pub locked_title: String,
    pub locked_text: String,
    pub unlock: String,
    pub add_picture: String,
    pub take_picture: String,
    pub add_file: String,
    pub remove: String,
    pub discard: String,
    pub no_viewer: String,
    pub choose_date: String,
    pub done: String,
    pub copy_kid: String,
    pub copied: String,
    pub gone: String,
    pub back: String,
    pub read_more: String,
    pub expand: String,
    pub collapse: String,
    pub fewer_hours: String,
    pub more_hours: String,
    pub report_hazard: String,
    pub not_opened: String,
}

/// One of the tabs at the bottom.
#[uniffi::remote(Record)]
pub struct TabName {
    pub kind: MainTab,
    pub label: String,
}

/// The tabs at the bottom.
#[uniffi::remote(Enum)]
pub enum MainTab {
    Overview,
    News,
    Outages,
    Spot,
    Services,
}

#[uniffi::export]
impl Kundeapp {
    /// Tabs and buttons in the present language.
    #[must_use]
    pub fn words(&self) -> ShellWords {
        ShellWords::of(self.app.language())
    }
}

/// The same words before there is an app: while it opens, or when it cannot.
#[uniffi::export]
#[must_use]
pub fn words_in(language: Language) -> ShellWords {
    ShellWords::of(language)
}

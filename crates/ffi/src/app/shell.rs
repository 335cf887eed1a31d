use std::sync::Arc;

use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;
use kundeapp_core::screens::MainTab;
use kundeapp_core::screens::settings::Theme;
use kundeapp_core::screens::shell::{Presence as CustomerPresence, ShellState, ShellWords};

use super::Kundeapp;
use crate::showing::{CoreScreen, shown};

/// What is around all screens, as a screen without data.
pub struct Shell(ShellState);

impl CoreScreen for Shell {
    type State = ShellState;

    fn state(&self) -> Result<ShellState, AppError> {
        Ok(self.0.clone())
    }
}

shown! {
    /// What is around all screens: words, look, the tab to open on, who is there, and whether to lock.
    ShellScreen, ShellListener, ShellShown: Shell => ShellState
}

#[uniffi::export]
impl Kundeapp {
    /// What is around all screens.
    #[must_use]
    pub fn shell(&self) -> Arc<ShellScreen> {
        ShellScreen::of(&self.app, |app| Ok(Shell(app.shell())))
    }
}

/// What is around all screens.
#[uniffi::remote(Record)]
pub struct ShellState {
    pub language: Language,
    pub theme: Theme,
    pub start_tab: MainTab,
    pub presence: CustomerPresence,
    pub locks: bool,
    pub words: ShellWords,
}

/// Who is there.
#[uniffi::remote(Enum)]
pub enum CustomerPresence {
    Nobody,
    SignedIn,
    Ended,
}

use super::App;
use crate::auth::AuthState;
use crate::screens::shell::{Presence, ShellState, ShellWords};

impl App {
    /// What is around all screens: words, look, the tab to open on, who is there, and whether to lock.
    #[must_use]
    pub fn shell(&self) -> ShellState {
        let presence = match (self.auth().state(), self.inner.user()) {
            (AuthState::SignedIn { .. }, _) => Presence::SignedIn,
            (_, Some(_)) => Presence::Ended,
            (_, None) => Presence::Nobody,
        };
        ShellState {
            language: self.language(),
            theme: self.theme(),
            start_tab: self.start_tab(),
            presence,
            locks: self.app_lock().is_ok_and(|lock| lock.on),
            words: ShellWords::of(self.language()),
        }
    }
}

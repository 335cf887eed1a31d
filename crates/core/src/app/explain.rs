use super::App;
use crate::auth::LogoutOutcome;
use crate::error::AppError;
use crate::i18n::Texts;

impl App {
    /// What went wrong and what to do about it, in the present language.
    #[must_use]
    pub fn explain(&self, error: &AppError) -> String {
        error.explain(self.language())
    }

    /// What there is to say after a logout; `None` when it went as it should.
    #[must_use]
    pub fn explain_logout(&self, outcome: LogoutOutcome) -> Option<String> {
        (!outcome.ended_on_server).then(|| Texts::new(self.language()).text("login-out-not-confirmed"))
    }
}

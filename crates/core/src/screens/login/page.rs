use crate::error::AppError;
use crate::i18n::{Language, Texts};

/// What the browser shows when it has come back to a program that waits for it on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserPage {
    /// The language of its words.
    pub language: Language,
    /// Its heading.
    pub title: String,
    /// What to do now.
    pub text: String,
}

impl BrowserPage {
    /// The page after a login that went so.
    #[must_use]
    pub fn after<T>(outcome: &Result<T, AppError>, language: Language) -> Self {
        let texts = Texts::new(language);
        let (title, text) = match outcome {
            Ok(_) => ("login-page-done", texts.text("login-page-close")),
            Err(error) => ("login-page-failed", error.explain(language)),
        };
        Self { language, title: texts.text(title), text }
    }
}

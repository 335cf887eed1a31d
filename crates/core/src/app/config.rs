use std::path::PathBuf;

use crate::api::http::HttpConfig;
use crate::company::Company;
use crate::i18n::Language;

/// What an app is made of.
#[derive(Clone, Debug)]
pub struct AppConfig {
    /// The folder for everything that the app keeps, but for secrets. Made when it is missing.
    pub home: PathBuf,
    /// The grid company, with its server.
    pub company: Company,
    /// The language to speak until the user chooses one.
    pub language: Language,
    /// How patient the app is with the server.
    pub http: HttpConfig,
}

impl AppConfig {
    /// An app of `company` in `home`, in Norwegian.
    #[must_use]
    pub fn new(home: impl Into<PathBuf>, company: Company) -> Self {
        Self { home: home.into(), company, language: Language::default(), http: HttpConfig::default() }
    }
}

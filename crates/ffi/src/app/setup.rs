use kundeapp_core::app::AppConfig;
use kundeapp_core::company::Company;
use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;

/// A language that the app speaks.
#[uniffi::remote(Enum)]
pub enum Language {
    Nb,
    En,
}

/// What an app is opened with.
#[derive(Clone, Debug, uniffi::Record)]
pub struct AppSetup {
    /// The folder for everything that the app keeps, but for secrets. Made when it is missing.
    pub home: String,
    /// The language to speak until the customer chooses one.
    pub language: Language,
    /// The grid company's file as JSON; Norgesnett when there is none.
    #[uniffi(default = None)]
    pub company: Option<String>,
    /// Another server than the company's own: the sandbox.
    #[uniffi(default = None)]
    pub server: Option<String>,
}

impl AppSetup {
    pub(super) fn config(&self) -> Result<AppConfig, AppError> {
        let company = match &self.company {
            Some(json) => Company::from_json(json)?,
            None => Company::norgesnett()?,
        };
        let company = match &self.server {
            Some(server) => company.at(server.parse().map_err(AppError::unexpected)?),
            None => company,
        };
        Ok(AppConfig { language: self.language, ..AppConfig::new(self.home.as_str(), company) })
    }
}

/// The language for a device that is set to a language tag: Norwegian for Scandinavian ones, English for all others.
#[uniffi::export]
#[must_use]
pub fn language_for_tag(tag: &str) -> Language {
    Language::for_tag(tag)
}

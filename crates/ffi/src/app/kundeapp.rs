use std::sync::Arc;

use kundeapp_core::app::App;
use kundeapp_core::auth::SystemClock;
use kundeapp_core::company::{Area, AreaId};
use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;

use super::AppSetup;
use crate::secure_store::ForeignSecrets;
use crate::{AppFailure, SecureStore, runtime};

/// The app. One for a process; screens come from it.
#[derive(uniffi::Object)]
pub struct Kundeapp {
    pub(super) app: App,
}

impl Kundeapp {
    /// Runs what asks the server in a task of its own.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, AppError>> + Send + 'static,
    ) -> Result<T, AppFailure> {
        runtime::run(work).await.map_err(|error| AppFailure::of(&self.app, &error))
    }

    /// Runs what reads or writes files.
    pub(super) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppFailure> {
        let app = self.app.clone();
        runtime::blocking(move || work(&app)).await.map_err(|error| AppFailure::of(&self.app, &error))
    }
}

#[uniffi::export]
impl Kundeapp {
    /// Opens the app and takes up the session that `secrets` has. Needs no network.
    #[uniffi::constructor]
    pub async fn open(setup: AppSetup, secrets: Arc<dyn SecureStore>) -> Result<Arc<Self>, AppFailure> {
        let language = setup.language;
        let opened = runtime::run(async move {
            App::open(setup.config()?, Arc::new(ForeignSecrets(secrets)), Arc::new(SystemClock)).await
        });
        let app = opened.await.map_err(|error| AppFailure::in_language(language, &error))?;
        Ok(Arc::new(Self { app }))
    }

    /// The language that screens are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.app.language()
    }

    /// Speaks another language from the next state on, also after a restart.
    pub async fn set_language(&self, language: Language) -> Result<(), AppFailure> {
        self.blocking(move |app| app.set_language(language)).await
    }

    /// The areas to choose from.
    #[must_use]
    pub fn areas(&self) -> Vec<Area> {
        self.app.company().areas.clone()
    }

    /// The area that was chosen.
    #[must_use]
    pub fn area(&self) -> Option<Area> {
        self.app.area()
    }

    /// Chooses an area, also for the next start.
    pub async fn choose_area(&self, area: AreaId) -> Result<(), AppFailure> {
        self.blocking(move |app| app.choose_area(&area)).await
    }

    /// Fetches articles and outages of the chosen area, without a login.
    pub async fn sync_area(&self) -> Result<(), AppFailure> {
        let app = self.app.clone();
        self.run(async move { app.sync_area().await }).await
    }

    /// The same, but done as soon as the screens of the chosen point have something to show; the rest goes on by itself.
    pub async fn sync_to_first_screen(&self) -> Result<(), AppFailure> {
        let app = self.app.clone();
        self.run(async move { app.sync_to_first_screen().await }).await
    }

    /// Brings the customer's data up to date. Goes on when the caller stops waiting; whoever asks meanwhile waits for the same.
    pub async fn sync(&self) -> Result<(), AppFailure> {
        let app = self.app.clone();
        self.run(async move { app.sync_now().await.map(drop) }).await
    }
}

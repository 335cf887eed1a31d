use std::fs;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::runtime::Handle;

use super::AppConfig;
use super::changes::Changes;
use super::company_time::CompanyTime;
use super::mailboxes::Mailboxes;
use super::preferences::Preferences;
use super::user_session::UserSession;
use crate::api::ApiError;
use crate::api::http::HttpClient;
use crate::auth::{Auth, AuthConfig, Clock};
use crate::company::Company;
use crate::error::AppError;
use crate::i18n::Language;
use crate::screens::Link;
use crate::secure_store::SecureStore;
use crate::store::Store;

/// The app. Clones share everything.
#[derive(Clone)]
pub struct App {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub config: AppConfig,
    pub http: HttpClient,
    pub auth: Auth,
    pub secrets: Arc<dyn SecureStore>,
    pub clock: Arc<dyn Clock>,
    pub runtime: Handle,
    preferences: Mutex<Preferences>,
    session: Mutex<Option<Arc<UserSession>>>,
    link: Mutex<Link>,
    area: Mutex<Option<Arc<Store>>>,
    mailboxes: Mutex<Mailboxes>,
    pub changes: Changes,
}

impl App {
    /// Opens the app and takes up the session that `secrets` has. Needs no network. Call it in a tokio runtime; what the app
    /// does in the background runs there.
    ///
    /// # Errors
    /// When the folder or the secure store cannot be used.
    pub async fn open(
        config: AppConfig,
        secrets: Arc<dyn SecureStore>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, AppError> {
        let runtime = Handle::current();
        let home = config.home.clone();
        let read = runtime.spawn_blocking(move || {
            fs::create_dir_all(&home)?;
            Preferences::read(&home).map(Preferences::at_start)
        });
        let preferences = read.await.map_err(AppError::unexpected)?.map_err(AppError::local_data)?;
        let http = HttpClient::new(config.company.server.clone(), &config.http).map_err(ApiError::from)?;
        let lock_file = Some(config.home.join("session.lock"));
        let auth_config = AuthConfig { lock_file, ..AuthConfig::new(config.company.client_id.clone()) };
        let auth = Auth::new(auth_config, http, Arc::clone(&secrets), clock);
        let http = auth.http();
        let company_time = Arc::new(CompanyTime(auth.clone()));
        auth.restore().await?;
        let changes = Changes::default();
        changes.pass_on(auth.subscribe(), &runtime);
        let preferences = Mutex::new(preferences);
        let inner = Inner {
            config,
            http,
            auth,
            secrets,
            clock: company_time,
            runtime,
            preferences,
            session: Mutex::default(),
            link: Mutex::default(),
            area: Mutex::default(),
            mailboxes: Mutex::default(),
            changes,
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Signing in, and whether somebody is.
    #[must_use]
    pub fn auth(&self) -> &Auth {
        &self.inner.auth
    }

    /// The grid company.
    #[must_use]
    pub fn company(&self) -> &Company {
        &self.inner.config.company
    }

    /// The language that screens are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.inner.preferences().language.unwrap_or(self.inner.config.language)
    }

    /// Speaks another language from the next screen on, also after a restart.
    ///
    /// # Errors
    /// When the choice cannot be kept; it holds until the app is closed.
    pub fn set_language(&self, language: Language) -> Result<(), AppError> {
        self.inner.change_preferences(|preferences| preferences.language = Some(language))
    }
}

impl Inner {
    pub fn preferences(&self) -> MutexGuard<'_, Preferences> {
        lock(&self.preferences)
    }

    pub fn session_slot(&self) -> MutexGuard<'_, Option<Arc<UserSession>>> {
        lock(&self.session)
    }

    pub fn area_slot(&self) -> MutexGuard<'_, Option<Arc<Store>>> {
        lock(&self.area)
    }

    pub fn mailboxes(&self) -> MutexGuard<'_, Mailboxes> {
        lock(&self.mailboxes)
    }

    /// How the app stands with the server, as the last attempt to reach it found.
    pub fn link(&self) -> Link {
        *lock(&self.link)
    }

    /// An attempt to reach the server found it so.
    pub fn set_link(&self, found: Link) {
        let before = std::mem::replace(&mut *lock(&self.link), found);
        if before != found {
            self.changes.tell();
        }
    }

    /// Changes what is chosen, and keeps it.
    pub fn change_preferences(&self, change: impl FnOnce(&mut Preferences)) -> Result<(), AppError> {
        let mut preferences = self.preferences();
        let before = preferences.clone();
        change(&mut preferences);
        if *preferences == before {
            return Ok(());
        }
        let written = preferences.write(&self.config.home);
        drop(preferences);
        self.changes.tell();
        written.map_err(AppError::local_data)
    }
}

/// Nothing in here leaves half a change behind, so a panic elsewhere does not spoil it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

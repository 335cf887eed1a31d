use std::collections::BTreeSet;
use std::sync::Arc;

use super::App;
use super::opening::Inner;
use super::preferences::{ChosenPoint, UserChoices};
use crate::api::wire::Gsrn;
use crate::error::AppError;
use crate::screens::MainTab;
use crate::screens::settings::{Choices, NotificationKind, Settings, Theme};
use crate::sync::SyncOutcome;

impl App {
    /// Innstillinger; those of the app alone while nobody is signed in.
    ///
    /// # Errors
    /// When the data cannot be opened.
    pub fn settings(&self) -> Result<Settings, AppError> {
        let (area, data_bytes) = (self.area().map(|area| area.name), self.data_size()?);
        let (preferences, user) = (self.inner.preferences().clone(), self.inner.user());
        let own = preferences.of_user.filter(|own| Some(&own.user) == user.as_ref());
        let choices = Choices {
            theme: preferences.theme,
            start_tab: preferences.start_tab,
            area,
            default_point: own.as_ref().and_then(UserChoices::default_point),
            notifications: own.map(|own| own.notifications).unwrap_or_default(),
            app_lock: self.app_lock().ok().map(|lock| lock.on),
            data_bytes,
        };
        Ok(Settings::new(self.open_desk()?, self.company().name.clone(), choices))
    }

    /// Light or dark from now on.
    ///
    /// # Errors
    /// When the choice cannot be kept; it holds until the app is closed.
    pub fn set_theme(&self, theme: Theme) -> Result<(), AppError> {
        self.inner.change_preferences(|preferences| preferences.theme = theme)
    }

    /// Light or dark, as chosen.
    #[must_use]
    pub fn theme(&self) -> Theme {
        self.inner.preferences().theme
    }

    /// The tab that the app opens on.
    ///
    /// # Errors
    /// When the choice cannot be kept.
    pub fn set_start_tab(&self, tab: MainTab) -> Result<(), AppError> {
        self.inner.change_preferences(|preferences| preferences.start_tab = tab)
    }

    /// The tab that the app opens on now: before anybody is signed in one that has something to show.
    #[must_use]
    pub fn start_tab(&self) -> MainTab {
        let chosen = self.inner.preferences().start_tab;
        match self.inner.user() {
            None if !chosen.is_open() => MainTab::Outages,
            _ => chosen,
        }
    }

    /// The point that the app opens on from the next start; `None` for the last one chosen.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the customer does not have it; when the choice cannot be kept.
    pub fn set_default_point(&self, point: Option<Gsrn>) -> Result<(), AppError> {
        let session = self.inner.session()?;
        if let Some(point) = point {
            let known = session.store.read(|reader| reader.point(point)).map_err(AppError::local_data)?;
            if known.is_none() {
                return Err(AppError::NotFound);
            }
        }
        let chosen = point.map(|point| ChosenPoint { user: session.user.clone(), point });
        self.inner.change_own(&session.user, |own| own.default_point = chosen)
    }

    /// Whether to be told of something.
    ///
    /// # Errors
    /// When nobody is signed in, or the choice cannot be kept.
    pub fn set_notification(&self, kind: NotificationKind, on: bool) -> Result<(), AppError> {
        let session = self.inner.session()?;
        self.inner.change_own(&session.user, |own| {
            if on {
                own.notifications.insert(kind);
            } else {
                own.notifications.remove(&kind);
            }
        })
    }

    /// What the user wants to be told of.
    #[must_use]
    pub fn notifications(&self) -> BTreeSet<NotificationKind> {
        let (preferences, user) = (self.inner.preferences().clone(), self.inner.user());
        let own = preferences.of_user.filter(|own| Some(&own.user) == user.as_ref());
        own.map(|own| own.notifications).unwrap_or_default()
    }

    /// The size of the user's data here, in bytes; `None` while nobody is signed in.
    ///
    /// # Errors
    /// When their data cannot be opened.
    pub fn data_size(&self) -> Result<Option<u64>, AppError> {
        match self.inner.user() {
            None => Ok(None),
            Some(user) => {
                let store = self.inner.session()?.store.size_on_disk();
                Ok(Some(
                    store
                        .saturating_add(self.inner.papers(&user).size())
                        .saturating_add(self.inner.pictures().size()),
                ))
            }
        }
    }

    /// Removes everything that was fetched and fetches it anew; what the user wrote stays. Nothing is removed while the
    /// server cannot be reached.
    ///
    /// # Errors
    /// What stops a sync.
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "the method is not general enough over lifetimes"
    )]
    pub async fn fetch_anew(&self) -> Result<SyncOutcome, AppError> {
        // A sync under way ends first, so that it writes nothing into the emptied store.
        self.sync_now().await?;
        let inner = Arc::clone(&self.inner);
        let emptied = self.inner.runtime.spawn_blocking(move || {
            let session = inner.session()?;
            inner.papers(&session.user).delete().map_err(AppError::local_data)?;
            inner.pictures().delete().map_err(AppError::local_data)?;
            let store = &session.store;
            store.write(|writer| writer.forget_fetched()).map_err(AppError::local_data)?;
            store.compact().map_err(AppError::local_data)
        });
        emptied.await.map_err(AppError::unexpected)??;
        self.sync_now().await
    }
}

impl Inner {
    /// Changes what a user has chosen for themselves; another user's choices are let go.
    fn change_own(
        &self,
        user: &crate::auth::UserId,
        change: impl FnOnce(&mut UserChoices),
    ) -> Result<(), AppError> {
        self.change_preferences(|preferences| {
            let kept = preferences.of_user.take().filter(|own| own.user == *user);
            let mut own = kept.unwrap_or_else(|| UserChoices::of(user.clone()));
            change(&mut own);
            preferences.of_user = Some(own);
        })
    }
}

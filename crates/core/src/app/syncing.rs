use std::sync::Arc;

use tokio::sync::watch;

use super::App;
use super::reachability::{app_error, link_after};
use super::user_session::UserSession;
use crate::error::AppError;
use crate::screens::{Link, refresh_months};
use crate::sync::{SyncOutcome, SyncStatus};

/// Months made ahead of the screens that show them: more than three years of one point.
const MONTHS_AHEAD: usize = 40;

impl App {
    /// Brings the signed-in user's data up to date. Whoever asks while it runs gets the same result. Dropping the future
    /// stops nothing.
    ///
    /// # Errors
    /// What stopped it; everything that was here stays.
    pub async fn sync_now(&self) -> Result<SyncOutcome, AppError> {
        let session = self.open_session().await?;
        let result = session.syncer.sync().await;
        self.inner
            .set_link(result.as_ref().map_or_else(|failure| link_after(&failure.error), |_| Link::Online));
        let outcome = result.map_err(|failure| app_error(failure.error));
        // Late prices do not keep the rest from having come.
        if matches!(outcome, Ok(_) | Err(AppError::PricesLate(_))) {
            self.send_soon();
            self.keep_pictures_soon();
            self.make_months(session).await;
        }
        outcome
    }

    /// The same, but done as soon as the screens of the chosen point have something to show: at once where older data are here,
    /// else with the newest of a first sync. The rest goes on by itself.
    ///
    /// # Errors
    /// What stopped it before that.
    pub async fn sync_to_first_screen(&self) -> Result<(), AppError> {
        let mut status = self.sync_status().await?;
        let app = self.clone();
        let mut whole = self.inner.runtime.spawn(async move { app.sync_now().await });
        let useful = async move { status.wait_for(|status| status.useful).await.is_ok() };
        tokio::select! {
            true = useful => Ok(()),
            ended = &mut whole => ended.map_err(AppError::unexpected)?.map(drop),
        }
    }

    /// What a sync is doing, or how the last one ended; the latest wins.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub async fn sync_status(&self) -> Result<watch::Receiver<SyncStatus>, AppError> {
        Ok(self.open_session().await?.syncer.status())
    }

    /// A number that grows with every change of the data that screens show; the latest wins.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub async fn data_changes(&self) -> Result<watch::Receiver<i64>, AppError> {
        Ok(self.open_session().await?.store.changes())
    }

    async fn open_session(&self) -> Result<Arc<UserSession>, AppError> {
        let inner = Arc::clone(&self.inner);
        self.inner.runtime.spawn_blocking(move || inner.session()).await.map_err(AppError::unexpected)?
    }

    /// Makes the months of the chosen point, so that its year opens at once. What fails here, a screen makes or says later.
    async fn make_months(&self, session: Arc<UserSession>) {
        let app = self.clone();
        let made = self.inner.runtime.spawn_blocking(move || {
            app.inner.drop_papers(&session);
            let point = app.chosen_point().ok().flatten()?;
            refresh_months(&session.store, point, MONTHS_AHEAD).ok()
        });
        let made = made.await.ok().flatten();
        tracing::debug!(?made, "made months after a sync");
    }
}

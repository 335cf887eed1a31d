use kundeapp_core::app::App;
use kundeapp_core::auth::AuthState;
use kundeapp_core::error::AppError;

use super::home;
use super::progress::Progress;
use crate::arguments::HomeArguments;
use crate::failure::Failure;

/// Fetches what is new.
pub async fn run(arguments: &HomeArguments) -> Result<(), Failure> {
    let app = home::open(arguments).await?;
    let nobody = matches!(app.auth().state(), AuthState::SignedOut);
    let done = if nobody && app.area().is_some() { app.sync_area().await } else { synchronise(&app).await };
    done.map_err(|error| Failure::app(&app, &error))
}

/// Brings the data up to date, telling how far it has come when it takes longer than a second.
pub async fn synchronise(app: &App) -> Result<(), AppError> {
    let mut status = app.sync_status().await?;
    let progress = tokio::spawn(async move {
        let mut line = Progress::new("synchronising");
        while status.changed().await.is_ok() {
            let step = status.borrow_and_update().step;
            if let Some(kundeapp_core::sync::SyncStep::Values { done, total }) = step {
                line.update(&format!("{done} of {total} days"));
            }
        }
    });
    let outcome = app.sync_now().await;
    progress.abort();
    outcome.map(|_| ())
}

/// Fetches until `enough` says so, or everything. What is left goes on in the background while the app is open.
pub async fn synchronise_until(app: &App, enough: impl Fn(&App) -> bool) -> Result<(), AppError> {
    let mut revision = app.data_changes().await?;
    let everything = app.sync_now();
    tokio::pin!(everything);
    loop {
        tokio::select! {
            outcome = &mut everything => return outcome.map(|_| ()),
            changed = revision.changed() => {
                if changed.is_err() || enough(app) {
                    return Ok(());
                }
            }
        }
    }
}

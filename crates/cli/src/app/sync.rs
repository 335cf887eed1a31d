use kundeapp_core::app::App;
use kundeapp_core::error::AppError;

use super::home;
use super::progress::Progress;
use crate::arguments::HomeArguments;
use crate::failure::Failure;

/// Fetches what is new.
pub async fn run(arguments: &HomeArguments) -> Result<(), Failure> {
    let app = home::open(arguments).await?;
    synchronise(&app).await.map_err(|error| Failure::app(&app, &error))
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

use kundeapp_core::app::App;

use super::Kundeapp;
use crate::AppFailure;

/// What the customer has written and the company has not received.
#[uniffi::export]
impl Kundeapp {
    /// What a logout would delete unsent, as a question to ask before it; none when nothing would be.
    pub async fn unsent_question(&self) -> Result<Option<String>, AppFailure> {
        self.blocking(|app| Ok(app.explain_unsent(&app.unsent()?))).await
    }

    /// What was written and cannot be opened any more, since this device has lost the key of its secrets; none when nothing was.
    pub async fn lost_work(&self) -> Result<Option<String>, AppFailure> {
        self.blocking(|app| Ok(app.explain_lost(&app.lost_work()?))).await
    }

    /// Forgets what is lost, once the customer has been told.
    pub async fn forget_lost_work(&self) -> Result<(), AppFailure> {
        self.blocking(App::forget_lost_work).await
    }
}

use kundeapp_core::app::AppLock;
use kundeapp_core::error::AppError;

use super::Kundeapp;
use crate::AppFailure;

/// Whether the app asks for the device's fingerprint, face or code before it shows anything. Shells enforce it.
#[uniffi::remote(Record)]
pub struct AppLock {
    pub on: bool,
    pub chosen: bool,
}

#[uniffi::export]
impl Kundeapp {
    /// Whether the app is to lock itself; none while nobody is signed in.
    pub async fn app_lock(&self) -> Result<Option<AppLock>, AppFailure> {
        let lock = self.blocking(|app| match app.app_lock() {
            Ok(lock) => Ok(Some(lock)),
            Err(AppError::SessionEnded) => Ok(None),
            Err(error) => Err(error),
        });
        lock.await
    }
}

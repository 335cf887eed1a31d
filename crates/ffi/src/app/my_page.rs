use super::Kundeapp;
use crate::AppFailure;

#[uniffi::export]
impl Kundeapp {
    /// The address of the customer's page on the company's web site, signed in. It opens once, and only for a short while: open it
    /// at once, and keep it nowhere.
    pub async fn my_page(&self) -> Result<String, AppFailure> {
        let app = self.app.clone();
        self.run(async move { app.my_page().await }).await
    }
}

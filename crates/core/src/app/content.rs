use std::sync::Arc;

use super::App;
use crate::api::ApiClient;
use crate::error::AppError;
use crate::screens::Desk;
use crate::screens::news::News;
use crate::screens::outages::Outages;
use crate::screens::services::Services;

impl App {
    /// Aktuelt: the customer's, or the chosen area's while nobody is signed in.
    ///
    /// # Errors
    /// When the data cannot be opened.
    pub fn news(&self) -> Result<News, AppError> {
        Ok(News::new(self.open_desk()?, &self.company().areas))
    }

    /// Drift: the customer's, or the chosen area's while nobody is signed in.
    ///
    /// # Errors
    /// When the data cannot be opened.
    pub fn outages(&self) -> Result<Outages, AppError> {
        Ok(Outages::new(self.open_desk()?, &self.company().areas))
    }

    /// Flere tjenester, with forms and inspections; what is open to all while nobody is signed in.
    ///
    /// # Errors
    /// When the data cannot be opened.
    pub fn services(&self) -> Result<Services, AppError> {
        Ok(Services::new(self.open_desk()?, self.company().clone(), self.inner.user().is_some()))
    }

    /// The copy of a bill as PDF, from the server.
    ///
    /// # Errors
    /// When nobody is signed in, there is no such bill, or the server is not reached.
    pub async fn invoice_pdf(&self, invoice: &str) -> Result<Vec<u8>, AppError> {
        Ok(self.api().invoice_pdf(invoice).await?)
    }

    /// The report of an inspection as PDF, from the server.
    ///
    /// # Errors
    /// When nobody is signed in, there is no such report, or the server is not reached.
    pub async fn document(&self, id: &str) -> Result<Vec<u8>, AppError> {
        Ok(self.api().document(id).await?)
    }

    pub(super) fn api(&self) -> ApiClient {
        ApiClient::new(self.inner.http.clone(), Arc::new(self.inner.auth.clone()))
    }

    pub(super) fn open_desk(&self) -> Result<Desk, AppError> {
        if self.inner.user().is_some() { self.desk() } else { self.area_desk() }
    }
}

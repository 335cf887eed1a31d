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

    pub(super) fn api(&self) -> ApiClient {
        ApiClient::new(self.inner.http.clone(), Arc::new(self.inner.auth.clone()))
    }

    pub(super) fn open_desk(&self) -> Result<Desk, AppError> {
        if self.inner.user().is_some() { self.desk() } else { self.area_desk() }
    }
}

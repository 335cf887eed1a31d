use nettleie::spot::PriceArea;
use nettleie::time::DateRange;

use super::Audience;
use crate::api::wire::{
    Changes, Cursor, Customer, Forms, Inspections, Invoices, MeteringPoints, News, Outages, SpotPrices,
    Tariffs, ValuesPage,
};
use crate::api::{ApiClient, ApiError};

/// What sync asks of the server. [`ApiClient`] is one; tests have their own.
pub trait SyncSource: Send + Sync + 'static {
    /// What is newer than `since`; everything when that is `None`.
    fn changes(&self, since: Option<&Cursor>) -> impl Future<Output = Result<Changes, ApiError>> + Send;

    /// Who is signed in.
    fn customer(&self) -> impl Future<Output = Result<Customer, ApiError>> + Send;

    /// The points that the customer may see.
    fn metering_points(&self) -> impl Future<Output = Result<MeteringPoints, ApiError>> + Send;

    /// A page of the days newer than `since`, newest day first; `page` is the token in the page before.
    fn values(
        &self,
        since: Option<&Cursor>,
        page: Option<&str>,
    ) -> impl Future<Output = Result<ValuesPage, ApiError>> + Send;

    /// The bills newer than `since`.
    fn invoices(&self, since: Option<&Cursor>) -> impl Future<Output = Result<Invoices, ApiError>> + Send;

    /// The tariff book.
    fn tariffs(&self) -> impl Future<Output = Result<Tariffs, ApiError>> + Send;

    /// The spot prices of an area on local days.
    fn spot(
        &self,
        area: PriceArea,
        days: DateRange,
    ) -> impl Future<Output = Result<SpotPrices, ApiError>> + Send;

    /// The articles for an audience.
    fn news(&self, audience: &Audience) -> impl Future<Output = Result<News, ApiError>> + Send;

    /// The outages for an audience, with the customer's points.
    fn outages(&self, audience: &Audience) -> impl Future<Output = Result<Outages, ApiError>> + Send;

    /// The forms.
    fn forms(&self) -> impl Future<Output = Result<Forms, ApiError>> + Send;

    /// The inspections of the customer's points.
    fn inspections(&self) -> impl Future<Output = Result<Inspections, ApiError>> + Send;
}

impl SyncSource for ApiClient {
    async fn changes(&self, since: Option<&Cursor>) -> Result<Changes, ApiError> {
        Self::changes(self, since).await
    }

    async fn customer(&self) -> Result<Customer, ApiError> {
        Self::customer(self).await
    }

    async fn metering_points(&self) -> Result<MeteringPoints, ApiError> {
        Self::metering_points(self).await
    }

    async fn values(&self, since: Option<&Cursor>, page: Option<&str>) -> Result<ValuesPage, ApiError> {
        Self::values(self, since, page).await
    }

    async fn invoices(&self, since: Option<&Cursor>) -> Result<Invoices, ApiError> {
        Self::invoices(self, since).await
    }

    async fn tariffs(&self) -> Result<Tariffs, ApiError> {
        Self::tariffs(self).await
    }

    async fn spot(&self, area: PriceArea, days: DateRange) -> Result<SpotPrices, ApiError> {
        Self::spot(self, area, days).await
    }

    async fn news(&self, audience: &Audience) -> Result<News, ApiError> {
        Self::news(self, &audience.areas, audience.category).await
    }

    async fn outages(&self, audience: &Audience) -> Result<Outages, ApiError> {
        Self::outages(self, &audience.areas).await
    }

    async fn forms(&self) -> Result<Forms, ApiError> {
        Self::forms(self).await
    }

    async fn inspections(&self) -> Result<Inspections, ApiError> {
        Self::inspections(self).await
    }
}

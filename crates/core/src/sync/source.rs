use nettleie::spot::PriceArea;
use nettleie::time::DateRange;

use super::Audience;
use crate::api::wire::{
    Changes, Content, ContentPart, Cursor, Customer, Gsrn, Invoices, MeteringPoints, Readings, SpotPrices,
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

    /// The newest days of one point, as many as fit on a page.
    fn newest_values(&self, point: Gsrn) -> impl Future<Output = Result<ValuesPage, ApiError>> + Send;

    /// What the meter of a point without hours stood at.
    fn readings(&self, point: Gsrn) -> impl Future<Output = Result<Readings, ApiError>> + Send;

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

    /// The lists of `parts`: articles and outages for an audience, forms, inspections.
    fn content(
        &self,
        parts: &[ContentPart],
        audience: &Audience,
    ) -> impl Future<Output = Result<Content, ApiError>> + Send;
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

    async fn newest_values(&self, point: Gsrn) -> Result<ValuesPage, ApiError> {
        Self::newest_values(self, point).await
    }

    async fn readings(&self, point: Gsrn) -> Result<Readings, ApiError> {
        Self::readings(self, point).await
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

    async fn content(&self, parts: &[ContentPart], audience: &Audience) -> Result<Content, ApiError> {
        Self::content(self, parts, &audience.areas, audience.category).await
    }
}

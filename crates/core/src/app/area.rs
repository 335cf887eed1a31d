use std::sync::Arc;

use chrono::Days;
use nettleie::spot::PriceArea;
use nettleie::time::{DateRange, local_date};

use super::App;
use super::reachability::{app_error, link_after};
use crate::api::http::{AppVersion, Refusal};
use crate::api::wire::{Cursor, ServiceStatus};
use crate::api::{ApiClient, ApiError};
use crate::company::{Area, AreaId};
use crate::error::AppError;
use crate::screens::{Desk, Link};
use crate::store::{LastSync, Part, PartState, SpotDay, Store, StoreError};
use crate::sync::SyncError;

/// What anybody may see of the chosen area, in a file of its own that logging out leaves alone.
impl App {
    /// The area that was chosen; `None` before one is.
    #[must_use]
    pub fn area(&self) -> Option<Area> {
        let chosen = self.inner.preferences().area.clone()?;
        self.company().area(&chosen).cloned()
    }

    /// Chooses an area, also for the next start. What was fetched for another one shows until the next [`Self::sync_area`].
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the company has no such area; when the choice cannot be kept.
    pub fn choose_area(&self, area: &AreaId) -> Result<(), AppError> {
        if self.company().area(area).is_none() {
            return Err(AppError::NotFound);
        }
        self.inner.change_preferences(|preferences| preferences.area = Some(area.clone()))
    }

    /// What Aktuelt, Drift and Spotpris work with while nobody is signed in.
    ///
    /// # Errors
    /// When the area's file cannot be opened.
    pub fn area_desk(&self) -> Result<Desk, AppError> {
        let link = match self.inner.link() {
            Link::SessionEnded => Link::Online,
            link => link,
        };
        Ok(Desk::new(self.area_store()?, self.language(), link))
    }

    /// Fetches articles, outages and spot prices of the chosen area, without a login; one request when nothing is new.
    ///
    /// # Errors
    /// [`AppError::NotFound`] before an area is chosen; what stopped it. What was here stays.
    pub async fn sync_area(&self) -> Result<(), AppError> {
        let area = self.area().ok_or(AppError::NotFound)?;
        let app = self.clone();
        let store = self.inner.runtime.spawn_blocking(move || app.area_store()).await;
        let result = self.fetch_area(&area, store.map_err(AppError::unexpected)??).await;
        self.inner.set_link(result.as_ref().map_or_else(link_after, |()| Link::Online));
        result.map_err(app_error)?;
        self.send_soon();
        self.keep_pictures_soon();
        Ok(())
    }

    async fn fetch_area(&self, area: &Area, store: Arc<Store>) -> Result<(), SyncError> {
        let api = self.api();
        let id = &area.id;
        let status: ServiceStatus = api.status().await?;
        self.admitted(&status)?;
        let wanted = |version| PartState {
            version: Some(version),
            cursor: Some(Cursor::from_text(id.as_str())),
            from: None,
        };
        let (news, outages) = (wanted(status.news), wanted(status.outages));
        let (known_news, known_outages) =
            store.read(|reader| Ok((reader.part(Part::News)?, reader.part(Part::Outages)?)))?;
        let articles = if known_news == news { None } else { Some(api.news(id.as_str(), None).await?) };
        let cuts = if known_outages == outages { None } else { Some(api.open_outages(id.as_str()).await?) };
        let prices = self.area_prices(&api, &store, area.price_area, &status).await?;
        let last = LastSync { cursor: Cursor::from_text(id.as_str()), server_now: status.now };
        let area = area.price_area;
        let written = self.inner.runtime.spawn_blocking(move || {
            store.write(|writer| -> Result<(), StoreError> {
                if let Some(articles) = articles {
                    writer.put_news(&articles.articles)?;
                    writer.put_part(Part::News, &news)?;
                }
                if let Some(cuts) = cuts {
                    writer.put_outages(&cuts.outages)?;
                    writer.put_part(Part::Outages, &outages)?;
                }
                if let Some((known, days)) = prices {
                    writer.put_spot(area, &days)?;
                    writer.put_part(Part::Spot(area), &known)?;
                }
                writer.put_last_sync(&last)
            })
        });
        Ok(written.await.map_err(|_| SyncError::Stopped)??)
    }

    /// The prices of yesterday, today and tomorrow, where there are other ones than those here or another day has begun.
    async fn area_prices(
        &self,
        api: &ApiClient,
        store: &Store,
        area: PriceArea,
        status: &ServiceStatus,
    ) -> Result<Option<(PartState, Vec<SpotDay>)>, SyncError> {
        let Some(&version) = status.spot.get(&area) else { return Ok(None) };
        let today = local_date(status.now);
        let range = DateRange::new(today - Days::new(1), today + Days::new(2));
        let wanted = PartState { version: Some(version), cursor: None, from: Some(range.from) };
        if store.read(|reader| reader.part(Part::Spot(area)))? == wanted {
            return Ok(None);
        }
        let answer = api.open_spot(area, range).await?;
        let days: Result<Vec<SpotDay>, _> = answer.days.iter().map(SpotDay::try_from).collect();
        Ok(Some((wanted, days.map_err(|error| StoreError::Statement(error.to_string()))?)))
    }

    /// Whether the server would answer this app now.
    fn admitted(&self, status: &ServiceStatus) -> Result<(), ApiError> {
        if let Some(until) = status.maintenance_until {
            return Err(Refusal::Maintenance { until: Some(until) }.into());
        }
        let minimum: Option<AppVersion> = status.minimum_app.as_ref().and_then(|text| text.parse().ok());
        let too_old = minimum.is_some_and(|minimum| self.inner.config.http.version < minimum);
        if too_old { Err(Refusal::AppTooOld.into()) } else { Ok(()) }
    }

    pub(super) fn area_store(&self) -> Result<Arc<Store>, AppError> {
        let mut slot = self.inner.area_slot();
        if let Some(open) = slot.as_ref() {
            return Ok(Arc::clone(open));
        }
        let (store, opened) = Store::open_area(&self.inner.config.home).map_err(AppError::local_data)?;
        tracing::debug!(?opened, "the area's store is open");
        let store = Arc::new(store);
        self.inner.changes.pass_on(store.changes(), &self.inner.runtime);
        *slot = Some(Arc::clone(&store));
        Ok(store)
    }
}

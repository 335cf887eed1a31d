#![allow(
    clippy::redundant_closure_for_method_calls,
    reason = "`Reader::customer` is a function for one lifetime only"
)]

use std::collections::BTreeSet;
use std::sync::Arc;

use super::App;
use super::reachability::{app_error, link_after};
use crate::Chain;
use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::api::wire::{
    Authorisations, Connections, Elhub, Faq, MeterExchanges, Meters, Page, PageKind, SelfReading,
};
use crate::error::AppError;
use crate::screens::Link;
use crate::screens::authorisations::AuthorisationsScreen;
use crate::screens::connections::ConnectionsScreen;
use crate::screens::elhub::ElhubScreen;
use crate::screens::faq::FaqScreen;
use crate::screens::meter::MeterScreen;
use crate::screens::meter_exchanges::MeterExchangesScreen;
use crate::screens::self_reading::SelfReadingScreen;
use crate::store::{Reader, Store, StoreError};
use crate::sync::SyncError;

/// Pages of Kundeservice: fetched when they are opened, and not by a sync.
impl App {
    /// Fetches a page anew. Dropping the future stops nothing.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the server does not offer it; what stopped it. What was here stays.
    pub async fn refresh_page(&self, page: PageKind) -> Result<(), AppError> {
        let app = self.clone();
        let fetched = self.inner.runtime.spawn(async move {
            match page {
                PageKind::Faq => app.fetch_page::<Faq>().await,
                PageKind::Authorisations => app.fetch_page::<Authorisations>().await,
                PageKind::Meters => app.fetch_page::<Meters>().await,
                PageKind::Elhub => app.fetch_page::<Elhub>().await,
                PageKind::SelfReading => app.fetch_page::<SelfReading>().await,
                PageKind::Connections => app.fetch_page::<Connections>().await,
                PageKind::MeterExchanges => app.fetch_page::<MeterExchanges>().await,
            }
        });
        fetched.await.map_err(AppError::unexpected)?
    }

    /// Fetches every page that the menu leads to, or those that are open to all while nobody is signed in. A page that the
    /// server does not offer is no failure.
    ///
    /// # Errors
    /// What stopped it; the pages before that one are new.
    pub async fn refresh_services(&self) -> Result<(), AppError> {
        let signed_in = self.inner.user().is_some();
        for page in PageKind::ALL.into_iter().filter(|page| signed_in || page.is_open()) {
            match self.refresh_page(page).await {
                Ok(()) | Err(AppError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Ofte stilte spørsmål; of every kind of customer while nobody is signed in.
    ///
    /// # Errors
    /// When the data cannot be opened.
    pub fn faq(&self) -> Result<FaqScreen, AppError> {
        let mut category = None;
        if self.inner.user().is_some() {
            let customer = self.inner.session()?.store.read(|reader| reader.customer());
            category = customer.map_err(AppError::local_data)?.map(|customer| customer.kind);
        }
        Ok(FaqScreen::new(self.area_desk()?, category))
    }

    /// Gi andre tilgang.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub fn authorisations(&self) -> Result<AuthorisationsScreen, AppError> {
        Ok(AuthorisationsScreen::new(self.desk()?, self.letters()))
    }

    /// Min strømmåler at the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub fn meter(&self) -> Result<MeterScreen, AppError> {
        Ok(MeterScreen::new(self.desk()?, self.letters(), self.chosen_point()?))
    }

    /// Elhub, of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub fn elhub(&self) -> Result<ElhubScreen, AppError> {
        Ok(ElhubScreen::new(self.desk()?, self.letters(), self.chosen_point()?))
    }

    /// Måleravlesning of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub fn self_reading(&self) -> Result<SelfReadingScreen, AppError> {
        Ok(SelfReadingScreen::new(self.desk()?, self.letters(), self.chosen_point()?))
    }

    /// Tilknytning.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub fn connections(&self) -> Result<ConnectionsScreen, AppError> {
        Ok(ConnectionsScreen::new(self.desk()?, self.letters()))
    }

    /// Målerbytte.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub fn meter_exchanges(&self) -> Result<MeterExchangesScreen, AppError> {
        Ok(MeterExchangesScreen::new(self.desk()?, self.letters()))
    }

    /// Fetches the pages anew that lead to one of those forms: the server has answered one, and they may be others now. What
    /// fails here comes when the page is opened.
    pub(super) async fn refresh_pages_of(&self, forms: &BTreeSet<String>) {
        let (app, forms) = (self.clone(), forms.clone());
        let pages = self.inner.runtime.spawn_blocking(move || app.pages_of(&forms)).await;
        for page in pages.unwrap_or_default() {
            if let Err(error) = self.refresh_page(page).await {
                tracing::info!(?page, error = %Chain(&error), "a page is not fetched anew after something was sent");
            }
        }
    }

    fn pages_of(&self, forms: &BTreeSet<String>) -> Vec<PageKind> {
        fn leads<P: Page>(reader: &Reader<'_>, forms: &BTreeSet<String>) -> Result<bool, StoreError> {
            let page = reader.page::<P>()?.here();
            Ok(page.is_some_and(|page| page.content.forms().iter().any(|form| forms.contains(*form))))
        }
        let Ok(session) = self.inner.session() else { return Vec::new() };
        let leads = |page| {
            session.store.read(|reader| match page {
                PageKind::Faq => Ok(false),
                PageKind::Authorisations => leads::<Authorisations>(reader, forms),
                PageKind::Meters => leads::<Meters>(reader, forms),
                PageKind::Elhub => leads::<Elhub>(reader, forms),
                PageKind::SelfReading => leads::<SelfReading>(reader, forms),
                PageKind::Connections => leads::<Connections>(reader, forms),
                PageKind::MeterExchanges => leads::<MeterExchanges>(reader, forms),
            })
        };
        PageKind::ALL.into_iter().filter(|page| leads(*page).unwrap_or(false)).collect()
    }

    async fn fetch_page<P: Page>(&self) -> Result<(), AppError> {
        let app = self.clone();
        let opened = self.inner.runtime.spawn_blocking(move || {
            let store = app.page_store(P::KIND)?;
            let known = store.read(|reader| reader.page_version::<P>()).map_err(AppError::local_data)?;
            Ok::<_, AppError>((store, known))
        });
        let (store, known) = opened.await.map_err(AppError::unexpected)??;
        let answer = self.api().page::<P>(known).await;
        if let Err(ApiError::Refused(Refusal::NotFound)) = &answer {
            self.blocking(store, |store| store.write(|writer| writer.put_page_not_offered(P::KIND))).await?;
            return Err(AppError::NotFound);
        }
        let answer = answer.map_err(SyncError::from);
        self.inner.set_link(answer.as_ref().map_or_else(link_after, |_| Link::Online));
        let page = answer.map_err(app_error)?;
        self.blocking(store, move |store| store.write(|writer| writer.put_page(&page))).await
    }

    async fn blocking<T: Send + 'static>(
        &self,
        store: Arc<Store>,
        work: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, AppError> {
        let done = self.inner.runtime.spawn_blocking(move || work(&store));
        done.await.map_err(AppError::unexpected)?.map_err(AppError::local_data)
    }

    /// What is nobody's in particular stays when somebody logs out.
    fn page_store(&self, page: PageKind) -> Result<Arc<Store>, AppError> {
        if page.is_open() { self.area_store() } else { Ok(Arc::clone(&self.inner.session()?.store)) }
    }
}

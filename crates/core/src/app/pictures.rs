use std::sync::Arc;

use super::App;
use super::documents::{Content, Documents};
use super::opening::Inner;
use crate::Chain;
use crate::api::elsewhere::Pictures;
use crate::api::wire::Article;
use crate::error::AppError;
use crate::store::{Store, StoreError};

/// A picture of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wanted {
    /// What it is kept as.
    name: String,
    address: String,
}

impl App {
    /// The picture of an article: the one kept here, or else from the company's pages, and kept from then on. `None` where the
    /// article has none, or none that can be shown.
    ///
    /// # Errors
    /// When it is not here, and its server is not reached.
    pub async fn article_picture(&self, article: &str) -> Result<Option<Vec<u8>>, AppError> {
        let (app, id) = (self.clone(), article.to_owned());
        let found = self.inner.runtime.spawn(async move {
            let wanted = app.of_store(move |store| store.read(|reader| reader.article(&id))).await?;
            match wanted.and_then(|stored| Wanted::of(&stored.article)) {
                Some(wanted) => app.picture(wanted).await,
                None => Ok(None),
            }
        });
        found.await.map_err(AppError::unexpected)?
    }

    /// Fetches the pictures of all articles that are not here yet, and lets go of those that no article has any more.
    ///
    /// # Errors
    /// When one cannot be fetched or kept; those before it are here.
    pub async fn keep_pictures(&self) -> Result<(), AppError> {
        let wanted = self.of_store(|store| {
            store.read(|reader| {
                let articles = reader.news()?;
                Ok(articles.iter().filter_map(|stored| Wanted::of(&stored.article)).collect::<Vec<_>>())
            })
        });
        let wanted = wanted.await?;
        let names: Vec<String> = wanted.iter().map(|wanted| wanted.name.clone()).collect();
        self.of_pictures(move |pictures| pictures.retain(|name| names.iter().any(|known| known == name)))
            .await?;
        for wanted in wanted {
            self.picture(wanted).await?;
        }
        Ok(())
    }

    /// The same without anybody waiting for it: articles can be read without.
    pub(super) fn keep_pictures_soon(&self) {
        let app = self.clone();
        self.inner.runtime.spawn(async move {
            if let Err(error) = app.keep_pictures().await {
                tracing::info!(error = %Chain(&error), "pictures of articles are not here yet");
            }
        });
    }

    async fn picture(&self, wanted: Wanted) -> Result<Option<Vec<u8>>, AppError> {
        let name = wanted.name.clone();
        if let Some(bytes) = self.of_pictures(move |pictures| Ok(pictures.read(&name))).await? {
            return Ok(Some(bytes));
        }
        let fetched = Pictures::new(&self.inner.http).fetch(&wanted.address).await?;
        if let Some(bytes) = fetched.clone() {
            self.of_pictures(move |pictures| pictures.keep(&wanted.name, &bytes)).await?;
        }
        Ok(fetched)
    }

    /// Reads the store whose articles are shown: the customer's, or the area's.
    async fn of_store<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, AppError> {
        let app = self.clone();
        let done = self.inner.runtime.spawn_blocking(move || {
            let store = match app.inner.user() {
                Some(_) => Arc::clone(&app.inner.session()?.store),
                None => app.area_store()?,
            };
            read(&store).map_err(AppError::local_data)
        });
        done.await.map_err(AppError::unexpected)?
    }

    async fn of_pictures<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Documents) -> std::io::Result<T> + Send + 'static,
    ) -> Result<T, AppError> {
        let inner = Arc::clone(&self.inner);
        let done = self.inner.runtime.spawn_blocking(move || act(&inner.pictures()));
        done.await.map_err(AppError::unexpected)?.map_err(AppError::local_data)
    }
}

impl Inner {
    /// The pictures of articles that are kept here.
    pub fn pictures(&self) -> Documents {
        Documents::in_folder(self.folder().join("pictures"), Content::Picture)
    }
}

impl Wanted {
    /// That of an article, as it is now: an article that is written anew may have another.
    fn of(article: &Article) -> Option<Self> {
        let picture = article.picture.as_ref()?;
        Some(Self { name: format!("{}-{}", article.id, article.version), address: picture.url.clone() })
    }
}

use kundeapp_core::error::AppError;
use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::Frame;
use kundeapp_core::screens::news::{
    ArticleRow, ArticleState, FilterBy, FilterChoice, News, NewsState, PictureState,
};

use crate::AppFailure;
use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Aktuelt: the customer's, or the chosen area's while nobody is signed in.
    NewsScreen, NewsListener, NewsShown: News => NewsState, with_view_of
}

#[uniffi::export]
impl NewsScreen {
    /// Filters by what a choice stands for, or no longer when it is on.
    pub async fn filter_by(&self, by: FilterBy, id: String) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.filter_by(by, &id)).await
    }

    /// One article; none when it is not there.
    pub async fn article(&self, id: String) -> Result<Option<ArticleState>, AppFailure> {
        self.shown.read(move |screen| screen.article(&id).map_err(AppError::local_data)).await
    }

    /// The bytes of an article's picture: a JPEG, PNG or WebP, kept here once it has been fetched. None where it has none, or it cannot
    /// be had now: the article is shown without.
    pub async fn picture(&self, id: String) -> Result<Option<Vec<u8>>, AppFailure> {
        let app = self.shown.app().clone();
        let found = self.shown.ask(async move {
            Ok(app.article_picture(&id).await.unwrap_or_else(|error| {
                tracing::info!(
                    error = &error as &dyn std::error::Error,
                    "an article is shown without its picture"
                );
                None
            }))
        });
        found.await
    }

    /// The article was opened.
    pub async fn mark_read(&self, id: String) -> Result<(), AppFailure> {
        self.shown.read(move |screen| screen.mark_read(&id).map_err(AppError::local_data)).await
    }

    /// All were seen.
    pub async fn mark_all_read(&self) -> Result<(), AppFailure> {
        self.shown.read(|screen| screen.mark_all_read().map_err(AppError::local_data)).await
    }
}

/// What Aktuelt shows.
#[uniffi::remote(Record)]
pub struct NewsState {
    pub frame: Frame,
    pub unread: u32,
    pub unread_text: Option<String>,
    pub filters: Vec<FilterChoice>,
    pub articles: Vec<ArticleRow>,
}

/// Something to filter by.
#[uniffi::remote(Record)]
pub struct FilterChoice {
    pub by: FilterBy,
    pub id: String,
    pub label: String,
    pub chosen: bool,
}

/// What articles are filtered by.
#[uniffi::remote(Enum)]
pub enum FilterBy {
    Area,
    Category,
}

/// An article in the list.
#[uniffi::remote(Record)]
pub struct ArticleRow {
    pub id: String,
    pub title: String,
    pub date: LocalDay,
    pub day: String,
    pub place: Option<String>,
    pub lead: String,
    pub picture: Option<PictureState>,
    pub unread: bool,
    pub spoken: String,
}

/// What there is to say of a picture; `NewsScreen.picture` has it.
#[uniffi::remote(Record)]
pub struct PictureState {
    pub alt: String,
}

/// One article.
#[uniffi::remote(Record)]
pub struct ArticleState {
    pub frame: Frame,
    pub head: ArticleRow,
    pub body: RichText,
    pub link: Option<String>,
    pub link_text: String,
}

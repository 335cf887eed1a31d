use super::filter::{FilterBy, NewsFilter, area_name};
use super::{ArticleRow, ArticleState, NewsState, PictureState};
use crate::api::wire::{Article, CustomerKind};
use crate::company::Area;
use crate::rich_text::{RichText, safe_link};
use crate::screens::desk::Desk;
use crate::store::{StoreError, StoredArticle};

/// The screen Aktuelt.
#[derive(Clone)]
pub struct News {
    desk: Desk,
    areas: Vec<Area>,
    filter: NewsFilter,
}

impl News {
    /// The articles that a desk has: a customer's, or those of an area before anybody is signed in. The company's areas
    /// give their names.
    #[must_use]
    pub fn new(desk: Desk, areas: &[Area]) -> Self {
        Self { desk, areas: areas.to_vec(), filter: NewsFilter::default() }
    }

    /// The same on a fresh desk, filtered as `shown` is.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { filter: shown.filter.clone(), ..self }
    }

    /// Filters by what a [`super::FilterChoice`] stands for, or no longer when it is on.
    pub fn filter_by(&mut self, by: FilterBy, id: &str) {
        match by {
            FilterBy::Area => toggle(&mut self.filter.area, id.to_owned()),
            FilterBy::Category => {
                if let Some(kind) = CustomerKind::ALL.into_iter().find(|kind| kind.id() == id) {
                    toggle(&mut self.filter.category, kind);
                }
            }
        }
    }

    /// The list: whole, or as it is filtered.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<NewsState, StoreError> {
        self.filtered(&self.filter)
    }

    /// The articles for an area or a kind of customer, and those for all.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn filtered(&self, filter: &NewsFilter) -> Result<NewsState, StoreError> {
        self.desk.store.read(|reader| {
            let all = reader.news()?;
            let shown = all.iter().filter(|stored| filter.lets_through(&stored.article));
            let articles: Vec<ArticleRow> = shown.map(|stored| self.row(stored)).collect();
            let unread = articles.iter().filter(|article| article.unread).count();
            let unread = u32::try_from(unread).unwrap_or(u32::MAX);
            let frame = self.desk.frame(reader, "news-title", None)?;
            let frame = match (articles.is_empty(), Desk::today(reader)?) {
                (false, _) => frame,
                (true, Some(_)) if !all.is_empty() => {
                    frame.emptied(self.desk.texts.text("news-none-filtered"))
                }
                (true, Some(_)) => frame.emptied(self.desk.texts.text("news-none")),
                (true, None) => frame.emptied(self.desk.texts.text("common-nothing-fetched")),
            };
            let count = || self.desk.texts.text_with("news-unread-count", [("count", unread.into())]);
            Ok(NewsState {
                frame,
                unread,
                unread_text: (unread > 0).then(count),
                filters: filter.choices(self.desk.texts, &self.areas, &all),
                articles,
            })
        })
    }

    /// One article; `None` when it is not there any more. Whoever shows it calls [`Self::mark_read`].
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn article(&self, id: &str) -> Result<Option<ArticleState>, StoreError> {
        self.desk.store.read(|reader| {
            let Some(stored) = reader.article(id)? else { return Ok(None) };
            Ok(Some(ArticleState {
                frame: self.desk.frame(reader, "news-title", None)?,
                head: self.row(&stored),
                body: RichText::from_html(&stored.article.body),
                link: stored.article.link.as_deref().and_then(safe_link),
                link_text: self.desk.texts.text("news-link"),
            }))
        })
    }

    /// An article has been opened.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn mark_read(&self, id: &str) -> Result<(), StoreError> {
        self.desk.store.write(|writer| writer.mark_news_read(Some(id)))
    }

    /// All of them are to count as read.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn mark_all_read(&self) -> Result<(), StoreError> {
        self.desk.store.write(|writer| writer.mark_news_read(None))
    }

    fn row(&self, stored: &StoredArticle) -> ArticleRow {
        let article = &stored.article;
        let day = self.desk.format.day(article.date);
        let mark =
            if stored.unread { format!("{}. ", self.desk.texts.text("news-unread")) } else { String::new() };
        let picture = article.picture.as_ref().map(|picture| PictureState { alt: picture.alt.clone() });
        let place = self.place(article);
        let whereabouts = place.as_ref().map(|place| format!(" {place}.")).unwrap_or_default();
        ArticleRow {
            spoken: format!("{mark}{}, {day}.{whereabouts} {}", article.title, article.lead),
            place,
            id: article.id.clone(),
            title: article.title.clone(),
            date: article.date,
            day,
            lead: article.lead.clone(),
            picture,
            unread: stored.unread,
        }
    }

    /// The areas that it is for; `None` when that is all of them.
    fn place(&self, article: &Article) -> Option<String> {
        let names: Vec<String> = article.areas.iter().map(|area| area_name(&self.areas, area)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

fn toggle<T: PartialEq>(chosen: &mut Option<T>, one: T) {
    *chosen = if chosen.as_ref() == Some(&one) { None } else { Some(one) };
}

use super::{ArticleRow, ArticleState, NewsState, PictureState};
use crate::rich_text::{RichText, safe_link};
use crate::screens::desk::Desk;
use crate::store::{StoreError, StoredArticle};

/// The screen Aktuelt.
#[derive(Clone)]
pub struct News {
    desk: Desk,
}

impl News {
    /// The articles that a desk has: a customer's, or those of an area before anybody is signed in.
    #[must_use]
    pub const fn new(desk: Desk) -> Self {
        Self { desk }
    }

    /// The list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<NewsState, StoreError> {
        self.desk.store.read(|reader| {
            let articles: Vec<ArticleRow> = reader.news()?.iter().map(|stored| self.row(stored)).collect();
            let unread = articles.iter().filter(|article| article.unread).count();
            let unread = u32::try_from(unread).unwrap_or(u32::MAX);
            let frame = self.desk.frame(reader, "news-title", None)?;
            let frame = match (articles.is_empty(), Desk::today(reader)?) {
                (false, _) => frame,
                (true, Some(_)) => frame.emptied(self.desk.texts.text("news-none")),
                (true, None) => frame.emptied(self.desk.texts.text("common-nothing-fetched")),
            };
            let count = || self.desk.texts.text_with("news-unread-count", [("count", unread.into())]);
            Ok(NewsState { frame, unread, unread_text: (unread > 0).then(count), articles })
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
        let picture = article.picture.as_ref().and_then(|picture| {
            safe_link(&picture.url).map(|url| PictureState { url, alt: picture.alt.clone() })
        });
        ArticleRow {
            spoken: format!("{mark}{}, {day}. {}", article.title, article.lead),
            id: article.id.clone(),
            title: article.title.clone(),
            date: article.date,
            day,
            lead: article.lead.clone(),
            picture,
            unread: stored.unread,
        }
    }
}

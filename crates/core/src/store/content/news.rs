use rusqlite::{OptionalExtension, Row};

use super::lists::Item;
use crate::api::wire::Article;
use crate::store::columns::from_json;
use crate::store::{Reader, StoreError, Writer};

/// An article and whether it has been opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredArticle {
    /// The article.
    pub article: Article,
    /// Nobody has opened this version of it on this device.
    pub unread: bool,
}

const SELECT: &str = "SELECT details, coalesce(read_version < version, 1) FROM content WHERE part = 'news'";

impl Reader<'_> {
    /// The articles, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn news(&self) -> Result<Vec<StoredArticle>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!("{SELECT} ORDER BY position"))?;
        let rows = statement.query_map([], columns)?;
        rows.map(|row| stored(row?)).collect()
    }

    /// One article; `None` when it is not here any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn article(&self, id: &str) -> Result<Option<StoredArticle>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!("{SELECT} AND id = ?1"))?;
        statement.query_row([id], columns).optional()?.map(stored).transpose()
    }
}

fn columns(row: &Row<'_>) -> rusqlite::Result<(String, bool)> {
    Ok((row.get(0)?, row.get(1)?))
}

fn stored((json, unread): (String, bool)) -> Result<StoredArticle, StoreError> {
    Ok(StoredArticle { article: from_json(&json, "an article is unreadable")?, unread })
}

impl Writer<'_> {
    /// Makes `articles` the articles that there are. Which are read is kept.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_news(&self, articles: &[Article]) -> Result<(), StoreError> {
        let items = articles.iter().map(|details| Item {
            id: &details.id,
            version: details.version,
            point: None,
            details,
        });
        self.put_content("news", items)
    }

    /// Remembers that an article was opened; that of `None` all were. One that is not here is nothing.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn mark_news_read(&self, id: Option<&str>) -> Result<(), StoreError> {
        let put = "UPDATE content SET read_version = version
            WHERE part = 'news' AND (?1 IS NULL OR id = ?1) AND coalesce(read_version < version, 1)";
        if self.connection.prepare_cached(put)?.execute([id])? > 0 {
            self.revision()?;
        }
        Ok(())
    }
}

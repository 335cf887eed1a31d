use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use super::columns::to_json;
use super::{Reader, StoreError, Writer};
use crate::api::wire::{Page, PageAnswer, PageKind};

/// What is known of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageState<P> {
    /// It has not been fetched.
    Unknown,
    /// The server does not have such a page.
    NotOffered,
    /// It is here.
    Here(StoredPage<P>),
}

/// A page that is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPage<P> {
    /// What is on it.
    pub content: P,
    /// The server's clock when it was fetched.
    pub fetched: DateTime<Utc>,
}

impl<P> PageState<P> {
    /// What is on it, if it is here.
    #[must_use]
    pub fn here(self) -> Option<StoredPage<P>> {
        match self {
            Self::Here(page) => Some(page),
            Self::Unknown | Self::NotOffered => None,
        }
    }
}

impl Reader<'_> {
    /// A page. One that an older app kept and this one cannot read counts as not fetched.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn page<P: Page>(&self) -> Result<PageState<P>, StoreError> {
        let select = "SELECT fetched, content FROM pages WHERE name = ?1";
        let mut statement = self.connection.prepare_cached(select)?;
        let row = statement.query_row([P::KIND.path()], |row| {
            Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Option<String>>(1)?))
        });
        Ok(match row.optional()? {
            None => PageState::Unknown,
            Some((fetched, content)) => match (fetched, content) {
                (Some(fetched), Some(content)) => stored(&fetched, &content),
                _ => PageState::NotOffered,
            },
        })
    }
}

fn stored<P: Page>(fetched: &str, content: &str) -> PageState<P> {
    let fetched = DateTime::parse_from_rfc3339(fetched).ok();
    match (fetched, serde_json::from_str(content).ok()) {
        (Some(fetched), Some(content)) => PageState::Here(StoredPage { content, fetched: fetched.to_utc() }),
        _ => PageState::Unknown,
    }
}

impl Reader<'_> {
    /// The version of a page that is here and can be read; `None` also of one that is to be fetched whole once more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn page_version<P: Page>(&self) -> Result<Option<u64>, StoreError> {
        if self.page::<P>()?.here().is_none() {
            return Ok(None);
        }
        let select = "SELECT version FROM pages WHERE name = ?1";
        let mut statement = self.connection.prepare_cached(select)?;
        let version = statement.query_row([P::KIND.path()], |row| row.get(0)).optional()?;
        Ok(version.filter(|version| *version != 0).map(i64::cast_unsigned))
    }
}

impl Writer<'_> {
    /// Keeps a page as it came; without content, that it is still what is here.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_page<P: Page>(&self, page: &PageAnswer<P>) -> Result<(), StoreError> {
        if let Some(content) = &page.content {
            let content = to_json(content)?;
            return self.put_page_row(P::KIND, page.version, Some((page.now, content)));
        }
        self.revision()?;
        let still = "UPDATE pages SET fetched = ?2 WHERE name = ?1";
        self.connection.prepare_cached(still)?.execute(params![P::KIND.path(), page.now.to_rfc3339()])?;
        Ok(())
    }

    /// Remembers that the server does not have a page.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_page_not_offered(&self, kind: PageKind) -> Result<(), StoreError> {
        self.put_page_row(kind, 0, None)
    }

    /// Forgets every page.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_pages(&self) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM pages")?.execute([])?;
        Ok(())
    }

    fn put_page_row(
        &self,
        kind: PageKind,
        version: u64,
        content: Option<(DateTime<Utc>, String)>,
    ) -> Result<(), StoreError> {
        let (fetched, content) = content.map(|(at, content)| (at.to_rfc3339(), content)).unzip();
        self.revision()?;
        let put = "INSERT OR REPLACE INTO pages (name, version, fetched, content) VALUES (?1, ?2, ?3, ?4)";
        let row = params![kind.path(), version.cast_signed(), fetched, content];
        self.connection.prepare_cached(put)?.execute(row)?;
        Ok(())
    }
}

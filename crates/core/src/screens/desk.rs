use std::sync::Arc;

use super::Link;
use super::today::Today;
use crate::format::Format;
use crate::i18n::{Language, Texts};
use crate::store::{Reader, Store, StoreError};

/// What every screen works with: one user's data, the language, and how the app stands with the server.
#[derive(Clone)]
pub struct Desk {
    pub(super) store: Arc<Store>,
    pub(super) texts: Texts,
    pub(super) format: Format,
    pub(super) link: Link,
}

impl Desk {
    /// A desk with the data of `store`, in `language`.
    #[must_use]
    pub const fn new(store: Arc<Store>, language: Language, link: Link) -> Self {
        Self { store, texts: Texts::new(language), format: Format::new(language), link }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.texts.language()
    }

    /// The server's clock at the last sync, or at the beginning of the first; `None` before that.
    pub(super) fn today(reader: &Reader<'_>) -> Result<Option<Today>, StoreError> {
        Ok(reader.server_now()?.map(Today::new))
    }
}

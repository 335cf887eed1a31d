/// A list of the core that is searched and paged through, with what is looked for.
#[derive(Clone)]
pub struct Searched<S> {
    pub(super) list: S,
    pub(super) search: String,
    page: u32,
}

impl<S> Searched<S> {
    /// The whole list, from its beginning.
    pub const fn new(list: S) -> Self {
        Self { list, search: String::new(), page: 0 }
    }

    /// The same on present data, with what `shown` looks for.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { list: self.list, search: shown.search.clone(), page: shown.page }
    }

    /// Looks for something, from the first page.
    pub fn look_for(&mut self, words: String) {
        self.search = words;
        self.page = 0;
    }

    /// Another page, from 0.
    pub const fn show_page(&mut self, page: u32) {
        self.page = page;
    }

    /// The page.
    pub(super) fn page(&self) -> usize {
        usize::try_from(self.page).unwrap_or(usize::MAX)
    }
}

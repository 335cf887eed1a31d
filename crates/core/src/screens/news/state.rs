use chrono::NaiveDate;
use serde::Serialize;

use super::FilterChoice;
use crate::rich_text::RichText;
use crate::screens::Frame;

/// What Aktuelt shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewsState {
    /// What is around it.
    pub frame: Frame,
    /// How many are unread: for the mark on the tab.
    pub unread: u32,
    /// `3 uleste`; `None` when all are read.
    pub unread_text: Option<String>,
    /// What the list can be filtered by; none where all articles are for the same.
    pub filters: Vec<FilterChoice>,
    /// Newest first.
    pub articles: Vec<ArticleRow>,
}

/// An article in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleRow {
    /// The server's id, to open it with.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// The day it came out.
    pub date: NaiveDate,
    /// `21. nov. 2026`.
    pub day: String,
    /// `Askøy, Hvaler`; `None` when it is for everywhere.
    pub place: Option<String>,
    /// What it is about.
    pub lead: String,
    /// A picture to go with it.
    pub picture: Option<PictureState>,
    /// Nobody has opened it here.
    pub unread: bool,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// A picture, which `App::article_picture` has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PictureState {
    /// What it shows, for whoever does not see it.
    pub alt: String,
}

/// One article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleState {
    /// What is around it.
    pub frame: Frame,
    /// Title, day, lead and picture.
    #[serde(flatten)]
    pub head: ArticleRow,
    /// The text.
    pub body: RichText,
    /// An https address with more, under [`Self::link_text`].
    pub link: Option<String>,
    /// `Les mer på nettsidene`.
    pub link_text: String,
}

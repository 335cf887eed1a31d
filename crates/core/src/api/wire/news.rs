use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::CustomerKind;

/// `GET /v1/news`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Which edition of the list this is.
    pub version: u64,
    /// The articles, newest first.
    pub articles: Vec<Article>,
}

/// Something that the company tells its customers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The server's id of it.
    pub id: String,
    /// The day it came out.
    pub date: NaiveDate,
    /// Its heading.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub lead: String,
    /// A picture to go with it.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// The text as HTML from a stranger: only [`crate::rich_text`] may read it.
    pub body: String,
    /// Where there is more.
    #[serde(default)]
    pub link: Option<String>,
    /// The areas that it concerns; none for all.
    #[serde(default)]
    pub areas: Vec<String>,
    /// The kinds of customer that it concerns; none for all.
    #[serde(default)]
    pub categories: Vec<CustomerKind>,
    /// Raised when the text changes.
    pub version: u32,
}

/// A picture on the company's pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Where it is.
    pub url: String,
    /// What it shows, for whoever does not see it.
    pub alt: String,
}

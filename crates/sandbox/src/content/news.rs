//! Articles.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::moment::{Moment, day_after};
use crate::openapi::CustomerKind;

macro_rules! bodies {
    ($($id:literal)*) => {
        [$(($id, include_str!(concat!("../../data/content/news/", $id, ".html")))),*]
    };
}

/// One file an article: HTML as the company's editors wrote it, and one as somebody with bad intentions did.
const BODIES: [(&str, &str); 9] = bodies!(
    "n-frost" "n-askoy-kabel" "n-trefelling" "n-falske" "n-effekt" "n-borettslag" "n-aapningstid" "n-elsikkerhet" "n-han"
);

/// Articles come out at eight in the morning, but for those of the first day.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(8, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// An article as the file has it.
#[derive(Debug, Deserialize)]
struct Draft {
    id: String,
    /// How many days before the start of the sandbox; negative for one that is yet to come.
    days: i64,
    title: String,
    lead: String,
    picture: Option<Picture>,
    link: Option<String>,
    areas: Vec<String>,
    categories: Vec<String>,
    version: u32,
    /// HTML; an article without it has a file of its own.
    body: Option<String>,
}

/// An article on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Article {
    #[schema(examples("n-frost"))]
    id: String,
    date: NaiveDate,
    title: String,
    lead: String,
    #[schema(required = true)]
    picture: Option<Picture>,
    /// HTML as an editor wrote it, not to be trusted.
    body: String,
    #[schema(required = true, format = "uri")]
    link: Option<String>,
    /// Empty: all.
    areas: Vec<String>,
    /// Empty: all.
    #[schema(value_type = Vec<CustomerKind>)]
    categories: Vec<String>,
    /// Raised when the text changes.
    version: u32,
    #[serde(skip)]
    published: DateTime<Utc>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
struct Picture {
    #[schema(format = "uri")]
    url: String,
    alt: String,
}

/// All articles, newest first.
#[derive(Debug)]
pub struct News {
    articles: Vec<Article>,
}

impl News {
    pub fn load(json: &str, opened: DateTime<Utc>) -> Result<Self, String> {
        let drafts: Vec<Draft> = super::read("news.json", json)?;
        let articles: Result<Vec<_>, _> = drafts.into_iter().map(|draft| draft.dated(opened)).collect();
        let mut articles = articles?;
        articles.sort_by_key(|article| std::cmp::Reverse(article.published));
        Ok(Self { articles })
    }

    /// The articles that are out at `now`, for any of `areas` (everywhere when none is named) and for a category; `here` is the
    /// address of this server, which has the pictures.
    pub fn published(
        &self,
        here: &str,
        now: DateTime<Utc>,
        areas: &[&str],
        category: Option<&str>,
    ) -> Vec<Article> {
        let concerns = |article: &&Article| {
            let here = areas.is_empty()
                || article.areas.is_empty()
                || article.areas.iter().any(|area| areas.contains(&area.as_str()));
            let them = category.is_none_or(|category| {
                article.categories.is_empty() || article.categories.iter().any(|own| own == category)
            });
            article.published <= now && here && them
        };
        let articles = self.articles.iter().filter(concerns).cloned().map(|mut article| {
            if let Some(picture) = article.picture.as_mut().filter(|picture| picture.url.starts_with('/')) {
                picture.url.insert_str(0, here);
            }
            article
        });
        articles.collect()
    }

    pub fn version(&self, now: DateTime<Utc>) -> i64 {
        super::version(self.articles.iter().map(|article| article.published), now)
    }
}

impl Draft {
    fn dated(self, opened: DateTime<Utc>) -> Result<Article, String> {
        let shipped = || BODIES.iter().find(|(id, _)| *id == self.id).map(|(_, body)| (*body).to_owned());
        let body = self.body.clone().or_else(shipped);
        let body = body.ok_or_else(|| format!("the article {} has no body", self.id))?;
        let day = self.days.saturating_neg();
        let published = Moment::Clock { day, clock: MORNING }.after(opened);
        Ok(Article {
            published: if self.days == 0 { published.min(opened) } else { published },
            date: day_after(opened, day),
            id: self.id,
            title: self.title,
            lead: self.lead,
            picture: self.picture,
            body,
            link: self.link,
            areas: self.areas,
            categories: self.categories,
            version: self.version,
        })
    }
}

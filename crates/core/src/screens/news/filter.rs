use std::collections::BTreeSet;

use serde::Serialize;

use crate::api::wire::{Article, CustomerKind};
use crate::company::Area;
use crate::i18n::Texts;
use crate::store::StoredArticle;

/// Which articles to show; nothing chosen shows all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewsFilter {
    /// For this area, and for all of them.
    pub area: Option<String>,
    /// For this kind of customer, and for all of them.
    pub category: Option<CustomerKind>,
}

/// Something to filter by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FilterChoice {
    /// What it goes by.
    pub by: FilterBy,
    /// The area's id, or the word for the kind of customer.
    pub id: String,
    /// `Askøy`, `Bedrift`.
    pub label: String,
    /// It is on.
    pub chosen: bool,
}

/// What articles are filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FilterBy {
    /// Where it is.
    Area,
    /// Whom it is for.
    Category,
}

impl NewsFilter {
    pub(super) fn lets_through(&self, article: &Article) -> bool {
        let here =
            self.area.as_ref().is_none_or(|area| article.areas.is_empty() || article.areas.contains(area));
        let them = self
            .category
            .is_none_or(|category| article.categories.is_empty() || article.categories.contains(&category));
        here && them
    }

    /// The areas and kinds of customer that articles are for, where there is more than one to tell apart.
    pub(super) fn choices(
        &self,
        texts: Texts,
        known: &[Area],
        articles: &[StoredArticle],
    ) -> Vec<FilterChoice> {
        let used: BTreeSet<&str> =
            articles.iter().flat_map(|stored| &stored.article.areas).map(String::as_str).collect();
        let chosen = |id: &str| self.area.as_deref() == Some(id);
        let areas =
            known.iter().map(|area| area.id.as_str()).filter(|id| used.contains(id)).map(|id| FilterChoice {
                by: FilterBy::Area,
                id: id.to_owned(),
                label: area_name(known, id),
                chosen: chosen(id),
            });
        let meant = |kind: &CustomerKind| articles.iter().any(|one| one.article.categories.contains(kind));
        let kinds = CustomerKind::ALL.into_iter().filter(meant).map(|kind| FilterChoice {
            by: FilterBy::Category,
            id: kind.id().to_owned(),
            label: texts.text(match kind {
                CustomerKind::Private => "news-for-private",
                CustomerKind::Business => "news-for-business",
                CustomerKind::CoOperative => "news-for-co-operative",
            }),
            chosen: self.category == Some(kind),
        });
        let (areas, kinds): (Vec<_>, Vec<_>) = (areas.collect(), kinds.collect());
        let telling = [areas, kinds].into_iter().filter(|choices| choices.len() > 1);
        telling.flatten().collect()
    }
}

/// What the company calls an area; its id, for one that the configuration does not have.
pub(super) fn area_name(known: &[Area], id: &str) -> String {
    let area = known.iter().find(|area| area.id.as_str() == id);
    area.map_or_else(|| id.to_owned(), |area| area.name.clone())
}

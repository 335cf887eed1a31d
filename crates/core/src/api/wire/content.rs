use serde::{Deserialize, Serialize};

use super::{Forms, Inspections, News, Outages};

/// `GET /v1/content`: the lists that were asked for, in one answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The articles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub news: Option<News>,
    /// The outages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outages: Option<Outages>,
    /// The forms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forms: Option<Forms>,
    /// The inspections.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inspections: Option<Inspections>,
}

/// One of the lists in [`Content`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentPart {
    /// Articles.
    News,
    /// Outages.
    Outages,
    /// Forms.
    Forms,
    /// Inspections.
    Inspections,
}

impl ContentPart {
    /// The word for it in `parts`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::Outages => "outages",
            Self::Forms => "forms",
            Self::Inspections => "inspections",
        }
    }
}

impl Content {
    /// Whether it has a list.
    #[must_use]
    pub const fn has(&self, part: ContentPart) -> bool {
        match part {
            ContentPart::News => self.news.is_some(),
            ContentPart::Outages => self.outages.is_some(),
            ContentPart::Forms => self.forms.is_some(),
            ContentPart::Inspections => self.inspections.is_some(),
        }
    }
}

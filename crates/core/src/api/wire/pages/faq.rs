use serde::{Deserialize, Serialize};

use super::{Page, PageKind};
use crate::api::wire::CustomerKind;

/// `GET /v1/faq`: what customers often ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Faq {
    /// What questions are about, in the order to show.
    pub topics: Vec<Topic>,
    /// The questions, in the order to show.
    pub questions: Vec<Question>,
}

/// What questions are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// The id in [`Question::topic`].
    pub id: String,
    /// Its name.
    pub title: String,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The server's id of it.
    pub id: String,
    /// What it is about.
    pub topic: String,
    /// The question.
    pub question: String,
    /// The answer as HTML from a stranger: only [`crate::rich_text`] may read it.
    pub answer: String,
    /// The kinds of customer that it concerns; none for all.
    #[serde(default)]
    pub categories: Vec<CustomerKind>,
}

impl Page for Faq {
    const KIND: PageKind = PageKind::Faq;
}

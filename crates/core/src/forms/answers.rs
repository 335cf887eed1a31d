use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What the user has put in a field that holds no files.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// As it was typed or chosen.
    Text(String),
    /// A sentence was agreed to, or not.
    Agreed(bool),
}

/// What the user has answered, by the id of the field. Prints no answer.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// The text in a field; empty when there is none.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        match self.0.get(field) {
            Some(Answer::Text(text)) => text,
            _ => "",
        }
    }

    /// Whether the sentence of a field was agreed to.
    #[must_use]
    pub fn agreed(&self, field: &str) -> bool {
        matches!(self.0.get(field), Some(Answer::Agreed(true)))
    }

    /// Puts a text in a field, in place of what was there.
    pub fn put(&mut self, field: &str, text: impl Into<String>) {
        self.0.insert(field.to_owned(), Answer::Text(text.into()));
    }

    /// Agrees to the sentence of a field, or takes that back.
    pub fn agree(&mut self, field: &str, yes: bool) {
        self.0.insert(field.to_owned(), Answer::Agreed(yes));
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|answer| match answer {
            Answer::Text(text) => text.trim().is_empty(),
            Answer::Agreed(yes) => !yes,
        })
    }
}

impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

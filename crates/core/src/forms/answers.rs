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

    /// The same with what `now` fills in by itself, where that is not what was filled in by itself `before`.
    #[must_use]
    pub fn filled_in_anew(mut self, before: &Self, now: &Self) -> Self {
        let new = now.0.iter().filter(|(field, answer)| before.0.get(*field) != Some(answer));
        self.0.extend(new.map(|(field, answer)| (field.clone(), answer.clone())));
        self
    }

    /// Whether nothing has been answered but what was filled in by itself.
    #[must_use]
    pub fn is_only(&self, by_itself: &Self) -> bool {
        let typed = self.0.iter().filter(|(field, answer)| by_itself.0.get(*field) != Some(answer));
        typed.map(|(_, answer)| answer).all(Answer::is_empty)
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(Answer::is_empty)
    }
}

impl Answer {
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Agreed(yes) => !yes,
        }
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

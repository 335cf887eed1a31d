use serde::{Deserialize, Serialize};

use crate::forms::{Answers, Letter, Subject};

/// What the user wrote, sealed when it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What it is about.
    pub subject: Subject,
    /// What the list of the outbox calls it.
    pub title: String,
    /// The answers so far.
    pub answers: Answers,
    /// What of them was filled in by itself when it was begun: what it is about, what was typed elsewhere.
    #[serde(default)]
    pub presets: Answers,
    /// What is sent, once the user has sent it.
    pub letter: Option<Letter>,
}

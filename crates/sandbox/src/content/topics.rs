//! What one can ask about, and how the company answers.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::{Value, json};

const TOPICS: &str = include_str!("../../data/content/topics.json");

/// All topics, in the order to show.
#[derive(Debug, Deserialize)]
pub struct Topics {
    /// Raised with every change of the file.
    version: i64,
    topics: Vec<Topic>,
}

#[derive(Debug, Deserialize)]
struct Topic {
    id: String,
    label: String,
    reply: Option<Reply>,
}

/// What every inquiry about a topic is answered with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct Reply {
    after_minutes: i64,
    text: String,
}

impl Topics {
    pub fn load() -> Result<Self, String> {
        super::read("topics.json", TOPICS)
    }

    pub fn knows(&self, id: &str) -> bool {
        self.topics.iter().any(|topic| topic.id == id)
    }

    /// On the wire.
    pub fn wire(&self) -> Value {
        let topics: Vec<Value> =
            self.topics.iter().map(|topic| json!({ "id": topic.id, "label": topic.label })).collect();
        json!({ "version": self.version, "topics": topics })
    }

    /// When and how an inquiry of `asked` is answered; `None` when nobody has yet.
    pub fn answer(
        &self,
        id: &str,
        asked: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Option<(DateTime<Utc>, &str)> {
        let reply = self.topics.iter().find(|topic| topic.id == id)?.reply.as_ref()?;
        let at = asked.checked_add_signed(TimeDelta::minutes(reply.after_minutes))?;
        (at <= now).then_some((at, reply.text.as_str()))
    }
}

//! What one can ask about, and how the company answers.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

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
    /// Whether one may ask without saying who one is.
    #[serde(default)]
    anonymous: bool,
    reply: Option<Reply>,
}

/// What every inquiry about a topic is answered with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct Reply {
    after_minutes: i64,
    text: String,
}

/// What one can ask about, on the wire.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InquiryTopics)]
pub struct TopicList {
    #[schema(minimum = 0)]
    version: i64,
    topics: Vec<TopicName>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InquiryTopic)]
struct TopicName {
    #[schema(examples("general"))]
    id: String,
    #[schema(examples("Generelle spørsmål"))]
    label: String,
    /// Whether it can be sent to `/v1/anonymous-inquiries` too.
    anonymous: bool,
}

impl Topics {
    pub fn load(json: &str) -> Result<Self, String> {
        super::read("topics.json", json)
    }

    pub fn knows(&self, id: &str) -> bool {
        self.topics.iter().any(|topic| topic.id == id)
    }

    /// Whether one may ask about it without saying who one is.
    pub fn is_anonymous(&self, id: &str) -> bool {
        self.topics.iter().any(|topic| topic.id == id && topic.anonymous)
    }

    /// On the wire.
    pub fn wire(&self) -> TopicList {
        let name = |topic: &Topic| TopicName {
            id: topic.id.clone(),
            label: topic.label.clone(),
            anonymous: topic.anonymous,
        };
        TopicList { version: self.version, topics: self.topics.iter().map(name).collect() }
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

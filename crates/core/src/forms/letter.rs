use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Place;

/// What is sent, made from answers that keep the rules. Its JSON is the same in every attempt.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// A form of the company's.
    Form {
        /// The id of the form.
        form: String,
        /// The values of its fields, files left out.
        values: Map<String, Value>,
    },
    /// A question to customer service.
    Inquiry {
        /// The id of the topic.
        topic: String,
        /// What is asked.
        text: String,
    },
    /// Something dangerous at the grid.
    Hazard {
        /// What it is, as the wire has it.
        category: String,
        /// Where.
        place: Place,
        /// What was seen.
        text: String,
        /// When it was written.
        seen_at: DateTime<Utc>,
    },
}

impl Letter {
    /// The field that pictures of an inquiry or a hazard are in.
    pub const PICTURES: &'static str = "attachments";

    /// The form that it is of, when it is of one.
    #[must_use]
    pub fn form(&self) -> Option<&str> {
        match self {
            Self::Form { form, .. } => Some(form),
            Self::Inquiry { .. } | Self::Hazard { .. } => None,
        }
    }

    /// Where it goes.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Form { form, .. } => format!("/v1/forms/{form}/submissions"),
            Self::Inquiry { .. } => "/v1/inquiries".to_owned(),
            Self::Hazard { .. } => "/v1/hazards".to_owned(),
        }
    }

    /// What is sent, with the server's ids of the files of each field.
    #[must_use]
    pub fn json(&self, files: &BTreeMap<String, Vec<String>>) -> Vec<u8> {
        let pictures = || files.get(Self::PICTURES).cloned().unwrap_or_default();
        let body = match self {
            Self::Form { values, .. } => {
                let mut values = values.clone();
                values.extend(files.iter().map(|(field, ids)| (field.clone(), json!(ids))));
                json!({ "values": values })
            }
            Self::Inquiry { topic, text } => {
                json!({ "topic": topic, "text": text, "attachments": pictures() })
            }
            Self::Hazard { category, place, text, seen_at } => json!({
                "category": category,
                "place": place,
                "text": text,
                "seen_at": seen_at.to_rfc3339_opts(SecondsFormat::Secs, true),
                "attachments": pictures(),
            }),
        };
        body.to_string().into_bytes()
    }
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Form { .. } => "Letter::Form([redacted])",
            Self::Inquiry { .. } => "Letter::Inquiry([redacted])",
            Self::Hazard { .. } => "Letter::Hazard([redacted])",
        })
    }
}

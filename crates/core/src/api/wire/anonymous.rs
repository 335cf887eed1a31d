use std::fmt;

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::InquiryAnswer;

/// `POST /v1/anonymous-inquiries`: what the server gives for an inquiry without a name. Prints no code.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct AnonymousReceipt {
    /// The case number.
    pub case: String,
    /// When it came, by the server's clock.
    pub received_at: DateTime<Utc>,
    /// What opens the case, together with its number: given this once.
    pub code: String,
}

impl fmt::Debug for AnonymousReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnonymousReceipt([redacted])")
    }
}

/// `POST /v1/anonymous-inquiries/follow-up`: how an inquiry without a name stands.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct AnonymousInquiry {
    /// Its case number.
    pub case: String,
    /// The id of its topic.
    pub topic: String,
    /// When it came.
    pub received_at: DateTime<Utc>,
    /// What was answered; `None` until somebody has.
    pub answer: Option<InquiryAnswer>,
}

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What the server gives for something that it has received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The case number.
    pub case: String,
    /// When it came, by the server's clock.
    pub received_at: DateTime<Utc>,
}

/// `POST /v1/attachments`: what a file is called from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uploaded {
    /// Its id.
    pub id: String,
}

/// `GET /v1/inquiry-topics`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquiryTopics {
    /// In the order to show.
    pub topics: Vec<InquiryTopic>,
}

/// Something that one can ask about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquiryTopic {
    /// What is sent.
    pub id: String,
    /// What is shown.
    pub label: String,
    /// One may ask about it without a name.
    #[serde(default)]
    pub anonymous: bool,
}

/// `GET /v1/inquiries`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inquiries {
    /// Newest first.
    pub inquiries: Vec<Inquiry>,
}

/// Something that the customer has asked, as the server has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inquiry {
    /// Its case number.
    pub case: String,
    /// The id of its topic.
    pub topic: String,
    /// What was asked.
    pub text: String,
    /// How many pictures came with it.
    #[serde(default)]
    pub attachments: u32,
    /// When it came.
    pub received_at: DateTime<Utc>,
    /// What was answered; `None` until somebody has.
    pub answer: Option<InquiryAnswer>,
}

/// An answer to an inquiry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquiryAnswer {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub text: String,
}

use serde_json::json;

use super::http::{Body, HttpClient, HttpConfig};
use super::reading::read;
use super::wire::{AnonymousInquiry, AnonymousReceipt, InquiryTopics};
use super::{ApiError, BaseUrl};

/// What may be asked without a name: on a connection of its own, without token and cookie, so that nothing ties it to what a
/// customer does besides.
#[derive(Clone, Debug)]
pub struct Anonymous {
    http: HttpClient,
}

impl Anonymous {
    /// A new connection to a company's servers. Let go of it when it is no longer needed.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn connect(base: BaseUrl, config: &HttpConfig) -> Result<Self, ApiError> {
        Ok(Self { http: HttpClient::new(base, config)? })
    }

    /// What one can ask about, also what takes a name.
    ///
    /// # Errors
    /// When the server is not reached, or says no.
    pub async fn topics(&self) -> Result<InquiryTopics, ApiError> {
        read("inquiry topics", &self.http.get("/v1/inquiry-topics", &[], None).await?)
    }

    /// Asks; `key` is the same in every attempt at the same inquiry, and chance otherwise.
    ///
    /// # Errors
    /// When the server is not reached, or says no.
    pub async fn ask(&self, key: &str, topic: &str, text: &str) -> Result<AnonymousReceipt, ApiError> {
        let body = body(&json!({ "topic": topic, "text": text, "attachments": [] }));
        read("anonymous receipt", &self.http.post("/v1/anonymous-inquiries", key, &body, None).await?)
    }

    /// How an inquiry stands, for who has its number and its code.
    ///
    /// # Errors
    /// [`super::http::Refusal::NotFound`] when the two do not belong together; when the server is not reached, or says no.
    pub async fn follow_up(&self, case: &str, code: &str) -> Result<AnonymousInquiry, ApiError> {
        let body = body(&json!({ "case": case, "code": code }));
        read("anonymous inquiry", &self.http.post_question("/v1/anonymous-inquiries/follow-up", &body).await?)
    }
}

fn body(json: &serde_json::Value) -> Body {
    Body { media_type: "application/json", bytes: json.to_string().into_bytes() }
}

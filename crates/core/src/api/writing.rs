use super::http::{Answer, Refusal};
use super::reading::read;
use super::wire::{Inquiries, InquiryTopics, Receipt, Uploaded};
use super::{AccessToken, ApiClient, ApiError};
use crate::api::http::Body;

/// What the app sends. Each is one attempt under a key that is the same in all attempts; it fails as reading does.
impl ApiClient {
    /// Sends a file ahead of what it belongs to.
    pub async fn upload(
        &self,
        signed_in: bool,
        key: &str,
        media_type: &'static str,
        bytes: Vec<u8>,
    ) -> Result<Uploaded, ApiError> {
        let body = Body { media_type, bytes };
        read("attachment", &self.write(signed_in, "/v1/attachments", key, &body).await?)
    }

    /// Sends JSON to a path that begins with a slash, and returns what it was received as.
    pub async fn send(
        &self,
        signed_in: bool,
        path: &str,
        key: &str,
        json: Vec<u8>,
    ) -> Result<Receipt, ApiError> {
        let body = Body { media_type: "application/json", bytes: json };
        read("receipt", &self.write(signed_in, path, key, &body).await?)
    }

    /// What one can ask about.
    pub async fn inquiry_topics(&self) -> Result<InquiryTopics, ApiError> {
        self.get("inquiry topics", "/v1/inquiry-topics", &[]).await
    }

    /// What the customer has asked, newest first.
    pub async fn inquiries(&self) -> Result<Inquiries, ApiError> {
        self.get("inquiries", "/v1/inquiries", &[]).await
    }

    async fn write(&self, signed_in: bool, path: &str, key: &str, body: &Body) -> Result<Answer, ApiError> {
        if !signed_in {
            return Ok(self.http().post(path, key, body, None).await?);
        }
        let token = self.tokens().token().await?;
        let answer = self.http().post(path, key, body, Some(&token)).await?;
        match self.newer_token(&answer, token).await? {
            // The same key: if the first attempt was carried out all the same, it is not carried out again.
            Some(newer) => Ok(self.http().post(path, key, body, Some(&newer)).await?),
            None => Ok(answer),
        }
    }

    /// Another token, when an answer says that this one does not do.
    async fn newer_token(
        &self,
        answer: &Answer,
        token: AccessToken,
    ) -> Result<Option<AccessToken>, ApiError> {
        match Refusal::of(answer) {
            Some(Refusal::TokenRefused) => self.tokens().after_refusal(token).await.map(Some),
            Some(Refusal::SessionEnded) => self.tokens().after_session_end(token).await.map(Some),
            _ => Ok(None),
        }
    }
}

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::http::{Answer, HttpClient, Refusal};
use super::reading::read;
use super::{ApiError, TokenSource};

/// The resources of the contract, as the signed-in customer. Cheap to clone.
#[derive(Clone)]
pub struct ApiClient {
    http: HttpClient,
    tokens: Arc<dyn TokenSource>,
}

impl ApiClient {
    /// A client that asks `tokens` for what opens the resources.
    #[must_use]
    pub fn new(http: HttpClient, tokens: Arc<dyn TokenSource>) -> Self {
        Self { http, tokens }
    }

    pub(super) const fn http(&self) -> &HttpClient {
        &self.http
    }

    pub(super) fn tokens(&self) -> &dyn TokenSource {
        &*self.tokens
    }

    /// Gets a resource that needs no token.
    pub(super) async fn get_open<T: DeserializeOwned>(
        &self,
        what: &'static str,
        path: &str,
        query: &[(&str, &str)],
    ) -> Result<T, ApiError> {
        read(what, &self.http.get(path, query, None).await?)
    }

    /// Gets a resource of the customer's. When the token is refused, once more with a newer one.
    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        what: &'static str,
        path: &str,
        query: &[(&str, &str)],
    ) -> Result<T, ApiError> {
        read(what, &self.answer(path, query).await?)
    }

    /// Gets a paper of the customer's.
    pub(super) async fn get_pdf(&self, what: &'static str, path: &str) -> Result<Vec<u8>, ApiError> {
        let answer = self.answer(path, &[]).await?;
        match Refusal::of(&answer) {
            Some(refusal) => Err(refusal.into()),
            None if answer.body().starts_with(b"%PDF-") => Ok(answer.into_parts().2),
            None => Err(ApiError::Mismatch { what }),
        }
    }

    /// Asks for something that is made anew each time, with the customer's token and nothing else.
    pub(super) async fn ask_for<T: DeserializeOwned>(
        &self,
        what: &'static str,
        path: &str,
    ) -> Result<T, ApiError> {
        let token = self.tokens.token().await?;
        let answer = self.http.post_bare(path, &token).await?;
        let newer = match Refusal::of(&answer) {
            Some(Refusal::TokenRefused) => self.tokens.after_refusal(token).await?,
            Some(Refusal::SessionEnded) => self.tokens.after_session_end(token).await?,
            _ => return read(what, &answer),
        };
        read(what, &self.http.post_bare(path, &newer).await?)
    }

    async fn answer(&self, path: &str, query: &[(&str, &str)]) -> Result<Answer, ApiError> {
        let token = self.tokens.token().await?;
        let answer = self.http.get(path, query, Some(&token)).await?;
        let newer = match Refusal::of(&answer) {
            Some(Refusal::TokenRefused) => self.tokens.after_refusal(token).await?,
            Some(Refusal::SessionEnded) => self.tokens.after_session_end(token).await?,
            _ => return Ok(answer),
        };
        let answer = self.http.get(path, query, Some(&newer)).await?;
        if Refusal::of(&answer) == Some(Refusal::SessionEnded) {
            // Ended while the token was renewed: the source learns of it, and gives no third token here.
            drop(self.tokens.after_session_end(newer).await?);
        }
        Ok(answer)
    }
}

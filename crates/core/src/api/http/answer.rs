use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{Response, StatusCode};
use serde::de::DeserializeOwned;

use super::retry::{Outcome, Verdict};
use super::retry_after::retry_after;
use super::{HttpError, Refusal};

/// A whole answer, good or not.
#[derive(Debug)]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    /// Reads an answer to its end, unless it grows over `limit` bytes.
    pub(super) async fn read(mut response: Response, limit: usize) -> Result<Self, HttpError> {
        let too_large = || HttpError::TooLarge { limit };
        let announced = response.content_length().map(usize::try_from);
        if announced.is_some_and(|length| length.map_or(true, |length| length > limit)) {
            return Err(too_large());
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(HttpError::of)? {
            if body.len().saturating_add(chunk.len()) > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Self { status: response.status(), headers: std::mem::take(response.headers_mut()), body })
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How long the server wants to be left alone, when it says so; at most a day.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }

    /// Whether the server did what it was asked to.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// The body, decompressed.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON. The reader itself limits how deep it nests.
    ///
    /// # Errors
    /// When it is not the JSON expected.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }

    /// Status, headers and body.
    #[must_use]
    pub fn into_parts(self) -> (StatusCode, HeaderMap, Vec<u8>) {
        (self.status, self.headers, self.body)
    }
}

impl Outcome for Result<Answer, HttpError> {
    fn verdict(&self) -> Verdict {
        match self {
            Err(error) if error.is_passing() => Verdict::Again { after: None },
            Err(_) => Verdict::Done,
            Ok(answer) => match Refusal::of(answer) {
                Some(
                    Refusal::TooManyRequests { retry_after } | Refusal::ServerTrouble { retry_after, .. },
                ) => Verdict::Again { after: retry_after },
                _ => Verdict::Done,
            },
        }
    }
}

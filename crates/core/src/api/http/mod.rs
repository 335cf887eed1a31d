//! One request, one bounded answer: TLS with the app's own roots, timeouts, size limit, and retries of what is safe.

mod answer;
mod client;
mod config;
mod date;
mod error;
mod refusal;
mod retry;
mod retry_after;
mod tls;
mod version;

pub use answer::Answer;
pub use client::{Body, HttpClient};
pub use config::HttpConfig;
pub use error::HttpError;
pub use refusal::Refusal;
pub use retry::RetryPolicy;
pub use version::{AppVersion, AppVersionError};

#[cfg(test)]
mod tests;

use std::time::Duration;

use super::{AppVersion, RetryPolicy};

/// How patient the app is with a server, and how much it takes from one.
#[derive(Clone, Debug)]
pub struct HttpConfig {
    /// How long a connection may take to open.
    pub connect_timeout: Duration,
    /// How long nothing may come of an answer that has begun.
    pub read_timeout: Duration,
    /// How long one attempt may take from beginning to end.
    pub total_timeout: Duration,
    /// The largest answer read, in bytes after decompression.
    pub largest_answer: usize,
    /// When and how often a failed `GET` is repeated.
    pub retry: RetryPolicy,
    /// The version that the app says it has.
    pub version: AppVersion,
}

impl Default for HttpConfig {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(20),
            total_timeout: Duration::from_mins(1),
            largest_answer: 32 * 1024 * 1024,
            retry: RetryPolicy::default(),
            version: AppVersion::of_this_build(),
        }
    }
}

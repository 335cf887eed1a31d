use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `GET /v1/status`: how the service is, for an app that nobody is signed in to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceStatus {
    /// The server's clock.
    pub now: DateTime<Utc>,
    /// The oldest app that is served: `1.2.0`.
    #[serde(default)]
    pub minimum_app: Option<String>,
    /// When planned work ends, if any is under way.
    #[serde(default)]
    pub maintenance_until: Option<DateTime<Utc>>,
    /// Version of the articles.
    pub news: u64,
    /// Version of the outages.
    pub outages: u64,
}

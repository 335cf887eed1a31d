use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use nettleie::spot::PriceArea;
use serde::{Deserialize, Serialize};

use super::words;

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
    /// Version of the spot prices of each area; none where the server does not give them without a login.
    #[serde(default, with = "words::keys")]
    pub spot: BTreeMap<PriceArea, u64>,
}

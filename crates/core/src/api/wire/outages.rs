use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Gsrn, words};

/// `GET /v1/outages`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outages {
    /// Which edition of the list this is.
    pub version: u64,
    /// The outages that are known and not over.
    pub outages: Vec<Outage>,
}

/// No power, now or to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    /// The server's id of it.
    pub id: String,
    /// Whether it was meant.
    pub kind: OutageKind,
    /// The area that it is in.
    pub area: String,
    /// The streets that it concerns.
    #[serde(default)]
    pub streets: Vec<String>,
    /// The postcodes that it concerns.
    #[serde(default)]
    pub postcodes: Vec<String>,
    /// The customer's points that it takes the power from; none when nobody is signed in.
    #[serde(default, with = "words::list")]
    pub points: Vec<Gsrn>,
    /// When it began or begins.
    pub from: DateTime<Utc>,
    /// When the power is back, as far as anybody knows.
    pub to: Option<DateTime<Utc>>,
    /// Why.
    #[serde(default)]
    pub cause: Option<String>,
    /// How many customers are without power.
    #[serde(default)]
    pub affected: Option<u32>,
    /// What has been said since, newest first.
    #[serde(default)]
    pub updates: Vec<OutageUpdate>,
}

/// The kinds of outage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutageKind {
    /// A fault.
    Unplanned,
    /// Work.
    Planned,
}

/// News of an outage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutageUpdate {
    /// When it was said.
    pub at: DateTime<Utc>,
    /// What.
    pub text: String,
}

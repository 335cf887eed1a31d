use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Gsrn, words};

/// `GET /v1/inspections`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspections {
    /// Which edition of the list this is.
    pub version: u64,
    /// The inspections, newest first.
    pub inspections: Vec<Inspection>,
}

/// What an inspector of electrical safety found at a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// The server's id of it.
    pub id: String,
    /// The point.
    #[serde(with = "words")]
    pub point: Gsrn,
    /// The day.
    pub date: NaiveDate,
    /// What came out of it.
    pub result: InspectionResult,
    /// What must be put right.
    #[serde(default)]
    pub faults: Vec<Fault>,
    /// The id of the report, when there is one.
    #[serde(default)]
    pub report: Option<String>,
}

/// What came out of an inspection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InspectionResult {
    /// Nothing to put right.
    NoFaults,
    /// Something to put right.
    Faults,
    /// Something dangerous.
    SeriousFaults,
}

/// Something that must be put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What it is.
    pub description: String,
    /// How bad it is.
    pub severity: Severity,
    /// The last day to put it right.
    pub deadline: NaiveDate,
    /// When that was done.
    #[serde(default)]
    pub corrected: Option<NaiveDate>,
}

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Not dangerous by itself.
    Minor,
    /// Dangerous.
    Serious,
}

//! What inspectors of electrical safety found at customers' points.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::moment::day_after;
use crate::openapi::{Gsrn, InspectionResult, SeverityWord};

/// An inspection as the file has it; days count from the start of the sandbox.
#[derive(Debug, Deserialize)]
struct Finding {
    id: String,
    point: String,
    days: i64,
    result: String,
    faults: Vec<FoundFault>,
}

#[derive(Debug, Deserialize)]
struct FoundFault {
    description: String,
    severity: String,
    deadline: i64,
    corrected: Option<i64>,
}

/// An inspection on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Inspection {
    #[schema(examples("t-1"))]
    pub id: String,
    #[schema(value_type = Gsrn)]
    pub point: String,
    pub date: NaiveDate,
    #[schema(value_type = InspectionResult)]
    pub result: String,
    pub faults: Vec<Fault>,
    /// The document that says it all.
    #[schema(examples("d-t-1"))]
    pub report: String,
}

/// Something that must be put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = InspectionFault)]
pub struct Fault {
    pub description: String,
    #[schema(value_type = SeverityWord)]
    pub severity: String,
    pub deadline: NaiveDate,
    #[schema(required = true)]
    pub corrected: Option<NaiveDate>,
}

/// All inspections, newest first.
#[derive(Debug)]
pub struct Inspections {
    pub all: Vec<Inspection>,
}

impl Inspections {
    pub fn load(json: &str, opened: DateTime<Utc>) -> Result<Self, String> {
        let findings: Vec<Finding> = super::read("inspections.json", json)?;
        let mut all: Vec<_> = findings.into_iter().map(|finding| finding.dated(opened)).collect();
        all.sort_by_key(|inspection| std::cmp::Reverse(inspection.date));
        Ok(Self { all })
    }
}

impl Finding {
    fn dated(self, opened: DateTime<Utc>) -> Inspection {
        let faults = self.faults.into_iter().map(|fault| Fault {
            deadline: day_after(opened, fault.deadline),
            corrected: fault.corrected.map(|days| day_after(opened, days)),
            description: fault.description,
            severity: fault.severity,
        });
        Inspection {
            date: day_after(opened, self.days),
            faults: faults.collect(),
            report: format!("d-{}", self.id),
            id: self.id,
            point: self.point,
            result: self.result,
        }
    }
}

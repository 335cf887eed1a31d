use kundeapp_core::api::wire::{InspectionResult, Severity};
use kundeapp_core::screens::services::{FaultState, InspectionRow, InspectionsState};
use kundeapp_core::screens::{Frame, PointHeader};

/// What Tilsynsrapporter shows.
#[uniffi::remote(Record)]
pub struct InspectionsState {
    pub frame: Frame,
    pub inspections: Vec<InspectionRow>,
}

/// An inspection.
#[uniffi::remote(Record)]
pub struct InspectionRow {
    pub id: String,
    pub point: Option<PointHeader>,
    pub day: String,
    pub kind: InspectionResult,
    pub result: String,
    pub faults: Vec<FaultState>,
    pub report: Option<String>,
    pub report_text: String,
    pub spoken: String,
}

/// Something that must be put right.
#[uniffi::remote(Record)]
pub struct FaultState {
    pub text: String,
    pub severity: Severity,
    pub severity_text: String,
    pub state: String,
    pub overdue: bool,
}

/// What came out of an inspection.
#[uniffi::remote(Enum)]
pub enum InspectionResult {
    NoFaults,
    Faults,
    SeriousFaults,
}

/// How bad a fault is.
#[uniffi::remote(Enum)]
pub enum Severity {
    Minor,
    Serious,
}

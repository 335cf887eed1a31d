use chrono::NaiveDate;

use super::screen::Services;
use super::{FaultState, InspectionRow, InspectionsState};
use crate::api::wire::{Fault, Inspection, InspectionResult, Severity};
use crate::screens::PointHeader;
use crate::screens::desk::Desk;
use crate::screens::today::Today;
use crate::store::{Reader, StoreError};

impl Services {
    /// Tilsynsrapporter of all the customer's points.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn inspections(&self) -> Result<InspectionsState, StoreError> {
        self.desk.store.read(|reader| {
            let today = Desk::today(reader)?.map(Today::date);
            let frame = self.desk.frame(reader, "services-menu-inspections", None)?;
            let all = reader.inspections()?;
            let inspections: Result<Vec<_>, _> =
                all.iter().map(|inspection| self.inspection(reader, inspection, today)).collect();
            let frame = match (all.is_empty(), today) {
                (false, _) => frame,
                (true, Some(_)) => frame.emptied(self.desk.texts.text("services-inspections-none")),
                (true, None) => frame.emptied(self.desk.texts.text("common-nothing-fetched")),
            };
            Ok(InspectionsState { frame, inspections: inspections? })
        })
    }

    fn inspection(
        &self,
        reader: &Reader<'_>,
        inspection: &Inspection,
        today: Option<NaiveDate>,
    ) -> Result<InspectionRow, StoreError> {
        let texts = self.desk.texts;
        let result = texts.text(match inspection.result {
            InspectionResult::NoFaults => "services-result-none",
            InspectionResult::Faults => "services-result-faults",
            InspectionResult::SeriousFaults => "services-result-serious",
        });
        let point = reader.point(inspection.point)?.map(|point| PointHeader::of(&point, texts));
        let day = self.desk.format.day(inspection.date);
        let faults: Vec<FaultState> =
            inspection.faults.iter().map(|fault| self.fault(fault, today)).collect();
        let place = point.as_ref().map(|point| format!("{}: ", point.spoken)).unwrap_or_default();
        let mut spoken = format!("{place}{day}, {result}");
        for fault in &faults {
            spoken = format!("{spoken}. {} {}, {}", fault.text, fault.severity_text, fault.state);
        }
        Ok(InspectionRow {
            id: inspection.id.clone(),
            point,
            day,
            kind: inspection.result,
            result,
            faults,
            report: inspection.report.clone(),
            report_text: texts.text("services-report"),
            spoken,
        })
    }

    fn fault(&self, fault: &Fault, today: Option<NaiveDate>) -> FaultState {
        let texts = self.desk.texts;
        let overdue = fault.corrected.is_none() && today.is_some_and(|today| fault.deadline < today);
        let (state, day) = match fault.corrected {
            Some(corrected) => ("services-fault-corrected", corrected),
            None if overdue => ("services-fault-overdue", fault.deadline),
            None => ("services-fault-deadline", fault.deadline),
        };
        FaultState {
            text: fault.description.clone(),
            severity: fault.severity,
            severity_text: texts.text(match fault.severity {
                Severity::Serious => "services-fault-serious",
                Severity::Minor => "services-fault-minor",
            }),
            state: texts.text_with(state, [("day", self.desk.format.day(day).into())]),
            overdue,
        }
    }
}

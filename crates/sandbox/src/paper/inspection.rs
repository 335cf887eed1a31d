//! The report of an inspection.

use super::amount::day;
use super::{Sheet, Site};
use crate::content::inspections::Inspection;

/// The sheet of an inspection.
pub fn inspection(company: &str, inspection: &Inspection, site: &Site) -> Sheet {
    let mut sheet = Sheet::new(company, "Tilsynsrapport");
    sheet.field("Anlegg", &site.address);
    sheet.field("MålepunktID", &site.point);
    sheet.field("Målernummer", &site.meter_number);
    sheet.field("Dato for tilsyn", &day(inspection.date));
    sheet.field("Rapport", &inspection.report);
    sheet.section("Resultat");
    if inspection.faults.is_empty() {
        sheet.paragraph("Det ble ikke funnet feil.");
    }
    for (number, fault) in (1..).zip(&inspection.faults) {
        let severity = if fault.severity == "serious" { "Alvorlig" } else { "Mindre alvorlig" };
        sheet.paragraph(&format!("{number}. {}", fault.description));
        let state = match fault.corrected {
            Some(corrected) => format!("rettet {}", day(corrected)),
            None => format!("frist {}", day(fault.deadline)),
        };
        sheet.field(severity, &state);
    }
    sheet
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::content::Texts;
    use crate::content::inspections::Inspections;
    use crate::paper::sheet::Block;

    /// The private customer's house.
    pub fn house() -> Site {
        Site {
            point: "999900000000000015".to_owned(),
            meter_number: "6970631400000001".to_owned(),
            address: "Storebotn 1, 5309 Kleppestø".to_owned(),
        }
    }

    #[test]
    fn a_report_lists_the_faults_with_their_deadlines() {
        let content =
            Inspections::load(&Texts::default().inspections, "2026-11-21T11:00:00Z".parse().unwrap())
                .unwrap();
        let sheet = inspection("Prøvenett", &content.all[0], &house());
        let deadline = Block::Field("Alvorlig".into(), "frist 01.12.2026".into());
        assert!(sheet.blocks.contains(&deadline), "{:?}", sheet.blocks);
        assert!(sheet.to_pdf().unwrap().ends_with(b"%%EOF"));
    }
}

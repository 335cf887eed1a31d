use kundeapp_core::screens::services::{InspectionRow, InspectionsState};

use super::frame::frame;

/// Tilsynsrapporter, with the faults that must be put right.
pub fn inspections(state: &InspectionsState) -> String {
    frame(&state.frame) + &state.inspections.iter().map(inspection).collect::<Vec<_>>().join("\n")
}

fn inspection(row: &InspectionRow) -> String {
    let place = row.point.as_ref().map_or_else(String::new, |point| format!(" · {}", point.address));
    let mut text = format!("{}{place} · {} · {}\n", row.day, row.result, row.id);
    for fault in &row.faults {
        let mark = if fault.overdue { "!" } else { "·" };
        text += &format!("  {mark} {} ({}): {}\n", fault.text, fault.severity_text, fault.state);
    }
    let report = |id: &String| format!("  {}: {id}\n", row.report_text);
    text + &row.report.as_ref().map_or_else(String::new, report)
}

use kundeapp_core::screens::peaks::{PeakMonth, PeaksState};

use super::frame::frame;
use super::table::table;

/// Dine forbrukstopper: twelve months with tier, average and peaks.
pub fn peaks(state: &PeaksState) -> String {
    let mut text = frame(&state.frame);
    if !state.months.is_empty() {
        text += &format!("{}\n", state.months_title);
    }
    text += &table(&state.months.iter().map(row).collect::<Vec<_>>());
    text + &state.basis.as_ref().map_or_else(String::new, |basis| format!("  {basis}\n"))
}

fn row(month: &PeakMonth) -> Vec<String> {
    let peaks: Vec<String> =
        month.peaks.iter().map(|peak| format!("{} {} {}", peak.day, peak.time, peak.power)).collect();
    vec![
        month.name.clone(),
        month.tier.as_ref().map_or_else(String::new, |tier| tier.span.clone()),
        peaks.join(", "),
        month.note.clone().unwrap_or_default(),
        month.average.as_ref().map_or_else(String::new, |average| average.value.clone()),
    ]
}

use kundeapp_core::screens::peaks::{PeakMonth, PeaksState};

use super::frame::frame;
use super::table::table;

/// Dine forbrukstopper: last month's peaks, and twelve months with tier, average and peaks.
pub fn peaks(state: &PeaksState) -> String {
    let mut text = frame(&state.frame);
    if let Some(last) = state.months.iter().find(|month| month.last) {
        text += &format!("{}: {}\n", state.last_month_title, last.name);
        let peaks =
            last.peaks.iter().map(|peak| vec![format!("{} {}", peak.day, peak.time), peak.power.clone()]);
        text += &format!("{}\n", table(&peaks.collect::<Vec<_>>()));
    }
    if !state.months.is_empty() {
        text += &format!("{}\n", state.months_title);
    }
    for month in &state.months {
        text += &line(month);
        text += &month.note.as_ref().map_or_else(String::new, |note| format!("    · {note}\n"));
    }
    text + &state.basis.as_ref().map_or_else(String::new, |basis| format!("  {basis}\n"))
}

fn line(month: &PeakMonth) -> String {
    let peaks = month.peaks.iter().map(|peak| format!("{} {} {}", peak.day, peak.time, peak.power));
    let tier = month.tier.as_ref().map_or("", |tier| tier.span.as_str());
    let average = month.average.as_ref().map_or("", |average| average.value.as_str());
    let line = format!(
        "  {:<14}   {tier:>12}   {average:>8}   {}",
        month.name,
        peaks.collect::<Vec<_>>().join(", ")
    );
    format!("{}\n", line.trim_end())
}

use std::fmt::Write;

use nettleie::quantity::format_plain;
use nettleie::settlement::{Line, MonthSettlement, TierUnit};
use nettleie::time::local_time;

/// A month's settlement as a table for people.
pub fn render(month: &MonthSettlement) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_month(&mut text, month);
    text
}

fn write_month(text: &mut String, month: &MonthSettlement) -> std::fmt::Result {
    let state = if month.complete { "complete" } else { "not complete" };
    writeln!(text, "{}  {} to {}  ({state})", month.month, month.days.from, month.days.to)?;
    for (place, peak) in (1..).zip(&month.peaks) {
        writeln!(
            text,
            "  peak {place}   {}  {} kW",
            local_time(peak.start).format("%Y-%m-%d %H:%M"),
            peak.power
        )?;
    }
    if let Some(average) = month.average {
        writeln!(text, "  average  {} kW", average.to_fixed(4))?;
    }
    if let Some(of_month) = &month.tier {
        let unit = if of_month.unit == TierUnit::Ampere { "A" } else { "kW" };
        let from = format_plain(of_month.tier.from);
        let to =
            of_month.tier.to.map_or_else(|| "and up".to_owned(), |to| format!("to {}", format_plain(to)));
        writeln!(
            text,
            "  tier     {} ({from} {to} {unit}): {} kr a month",
            of_month.tier.number, of_month.monthly
        )?;
    }
    for line in &month.lines {
        writeln!(text, "  {}", line_text(line))?;
    }
    writeln!(text, "  {:<54}{:>12} kr", "grid rent", month.grid_rent().to_string())?;
    if month.total() != month.grid_rent() {
        writeln!(text, "  {:<54}{:>12} kr", "total", month.total().to_string())?;
    }
    writeln!(text, "  {:<54}{:>12} kr", "VAT in the grid rent", month.vat().to_string())?;
    if month.missing_intervals > 0 || month.corrected_intervals > 0 || month.estimated.wh() > 0 {
        writeln!(
            text,
            "  {} intervals missing, {} corrected, {} kWh estimated",
            month.missing_intervals, month.corrected_intervals, month.estimated
        )?;
    }
    month.notes.iter().try_for_each(|note| writeln!(text, "  note: {note}"))
}

fn line_text(line: &Line) -> String {
    let label = match &line.name {
        Some(name) => format!("{} {name}", line.kind.id()),
        None => line.kind.id().to_owned(),
    };
    let energy = line.energy.map_or_else(String::new, |energy| format!("{energy} kWh"));
    let price = line.price.map_or_else(String::new, |price| format!("{price} øre"));
    format!("{label:<24}{energy:>16}{price:>14}{:>12} kr", line.amount.to_string())
}

//! Forbruk of a point whose meter tells no hours: what was used between two readings.

use chrono::Months;
use nettleie::quantity::Energy;
use nettleie::time::DateRange;

use super::{ReadingRow, ReadingsState};
use crate::api::wire::{Reading, ReadingKind};
use crate::screens::desk::Desk;

/// The newest periods that are listed: three years by month.
const ROWS: usize = 36;
const YEAR: Months = Months::new(12);

/// Readings, oldest first, written out; `None` where there are not two to lie between.
pub(super) fn of(desk: &Desk, readings: &[Reading]) -> Option<ReadingsState> {
    let newest_first = readings.windows(2).rev().take(ROWS);
    let rows: Vec<ReadingRow> = newest_first
        .filter_map(|pair| match pair {
            [before, after] => Some(row(desk, before, after)),
            _ => None,
        })
        .collect();
    let calculated = readings.iter().any(|reading| reading.kind == ReadingKind::Calculated);
    let note = calculated.then(|| desk.texts.text("consumption-readings-calculated"));
    (!rows.is_empty()).then(|| ReadingsState { last_year: last_year(desk, readings), rows, note })
}

fn row(desk: &Desk, before: &Reading, after: &Reading) -> ReadingRow {
    let period = desk.format.days_with_year(DateRange::new(before.day, after.day));
    let used = used(before, after);
    let unknown = || desk.texts.text("consumption-reading-unknown");
    let spoken_used = used.map_or_else(unknown, |used| desk.format.spoken_energy(used));
    let kind = desk.texts.text(match after.kind {
        ReadingKind::Read => "consumption-reading-read",
        ReadingKind::Estimated => "consumption-reading-estimated",
        ReadingKind::Calculated => "consumption-reading-calculated",
    });
    let arguments = [
        ("period", (&period).into()),
        ("used", spoken_used.into()),
        ("kind", (&kind).into()),
        ("stand", desk.format.spoken_energy(after.stood_at).into()),
    ];
    ReadingRow {
        from: before.day,
        to: after.day,
        spoken: desk.texts.text_with("consumption-reading-spoken", arguments),
        used: used.map_or_else(unknown, |used| desk.format.energy(used)),
        used_wh: used.map(Energy::wh),
        stood_at: desk.format.energy(after.stood_at),
        kind,
        period,
    }
}

/// `None` where the meter stands at less than before: another one hangs there.
fn used(before: &Reading, after: &Reading) -> Option<Energy> {
    after.stood_at.wh().checked_sub(before.stood_at.wh()).map(Energy::from_wh)
}

/// What was used in the year before the newest reading, where there is one of the same day a year earlier.
fn last_year(desk: &Desk, readings: &[Reading]) -> Option<crate::screens::Figure> {
    let newest = readings.last()?;
    let day = newest.day.checked_sub_months(YEAR)?;
    let before = readings.iter().find(|reading| reading.day == day)?;
    Some(desk.energy_figure("consumption-readings-year", used(before, newest)?))
}

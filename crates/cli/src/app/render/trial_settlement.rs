use kundeapp_core::screens::trial_settlement::{RoomState, TrialSettlementState};
use kundeapp_core::screens::{BillLine, Figure};

use super::frame::{figures, frame, notes};
use super::table::{bill, table};

const ROOM_BAR: u32 = 30;

/// Prøveavregning: peaks, tier, room, lines and forecast of the month so far.
pub fn trial_settlement(state: &TrialSettlementState) -> String {
    let mut text = frame(&state.frame);
    if let Some(as_of) = &state.as_of {
        text += &format!("{as_of}\n\n");
    }
    let peaks: Vec<_> = state
        .peaks
        .iter()
        .map(|peak| vec![format!("{} {}", peak.day, peak.time), peak.power.clone()])
        .collect();
    let average = state.average.iter().map(|average| vec![average.label.clone(), average.value.clone()]);
    text += &table(&peaks.into_iter().chain(average).collect::<Vec<_>>());
    if let Some(tier) = &state.tier {
        text += &format!("  {}: {} · {}\n", tier.name, tier.span, tier.monthly);
    }
    text += &state.room.as_ref().map_or_else(String::new, room_bar);
    if let Some(used) = &state.used {
        text += &format!(
            "\n{}",
            figures([Some(&used.total), used.day.as_ref(), used.night.as_ref()].into_iter().flatten())
        );
    }
    text += &format!("\n{}", bill_lines(&state.lines, &state.sum));
    if let Some(forecast) = &state.forecast {
        text += &format!("\n{}  {}\n", figures([&forecast.grid_rent, &forecast.energy]), forecast.basis);
    }
    text + &notes(&state.notes)
}

/// The lines of a bill over their sums.
pub fn bill_lines<'a>(lines: &[BillLine], sums: impl IntoIterator<Item = &'a Figure>) -> String {
    let cell = |text: &Option<String>| text.clone().unwrap_or_default();
    let lines = lines
        .iter()
        .map(|line| vec![line.name.clone(), cell(&line.quantity), cell(&line.price), line.amount.clone()]);
    let sums =
        sums.into_iter().map(|sum| vec![sum.label.clone(), String::new(), String::new(), sum.value.clone()]);
    bill(&lines.chain(sums).collect::<Vec<_>>())
}

/// The room left in the tier as a bar, and what crossing it costs.
pub fn room_bar(room: &RoomState) -> String {
    let filled = (room.filled_permille.min(1000) * ROOM_BAR).div_ceil(1000);
    let part = |symbol: &str, count: u32| symbol.repeat(usize::try_from(count).unwrap_or(0));
    format!("  [{}{}]\n  {}\n", part("█", filled), part("░", ROOM_BAR.saturating_sub(filled)), room.sentence)
}
